package org.shenyangatlas;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Reading;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.exchange.Exporter;
import org.shenyangatlas.exchange.Progress;
import org.shenyangatlas.shell.PaperPictures;
import org.shenyangatlas.state.AtlasState;

/// Writes sites into a file from the command line, without a window.
final class ExportCommand {

    private ExportCommand() {
    }

    /// @return the exit code
    static int run(Options options, Path file, Reading reading, Assets assets, PrintWriter out, PrintWriter err) {
        reading.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).forEach(err::println);
        if (reading.catalogue() == null) {
            err.println("The catalogue cannot be read.");
            return Launcher.FAILED;
        }
        System.setProperty("java.awt.headless", "true");
        AtlasState state = new AtlasState(reading.catalogue(), assets, Options.spoken(options.language));
        state.filter().search(options.query);
        List<Site> sites = List.copyOf(state.filter().found());
        try {
            Exporter.write(file, sites, state, new PaperPictures(state), Progress.UNWATCHED);
            out.println(file.toAbsolutePath() + ": " + sites.size() + " sites");
            return Launcher.OK;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return Launcher.USAGE;
        } catch (IOException e) {
            err.println("The file cannot be written: " + e.getMessage());
            return Launcher.FAILED;
        }
    }
}
