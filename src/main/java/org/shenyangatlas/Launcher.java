package org.shenyangatlas;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Reading;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The way in: reads the command line and starts what it asks for.
public final class Launcher {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Launcher() {
    }

    public static void main(String[] arguments) {
        int code = run(arguments, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        if (code != OK) {
            System.exit(code);
        }
    }

    /// @return the exit code
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Options options = new Options();
        CommandLine line = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true)
            .setUnmatchedArgumentsAllowed(false).setOut(out).setErr(err);
        line.getCommandSpec().version("Shenyang Atlas " + version());
        try {
            line.parseArgs(arguments);
            check(options, line);
        } catch (ParameterException e) {
            err.println(e.getMessage());
            if (!UnmatchedArgumentException.printSuggestions(e, err)) {
                err.println("Try --help for everything there is.");
            }
            return USAGE;
        }
        if (line.isUsageHelpRequested()) {
            line.usage(out);
            return OK;
        }
        if (line.isVersionHelpRequested()) {
            line.printVersionHelp(out);
            return OK;
        }
        if (options.validate != null) {
            return validate(options, out);
        }
        return open(options, out, err);
    }

    private static void check(Options options, CommandLine line) {
        if (!options.language.matches("en|zh|system")) {
            throw new ParameterException(line, "Invalid value for option '--lang': expected en, zh or system, found '"
                + options.language + "'");
        }
        if (!(options.scale >= 0.5 && options.scale <= 4)) {
            throw new ParameterException(line, "Invalid value for option '--scale': expected a number from 0.5 to 4, found "
                + options.scale);
        }
    }

    private static int validate(Options options, PrintWriter out) {
        String file = Objects.requireNonNull(options.validate);
        Reading reading = !file.isEmpty() ? CatalogueReader.read(Path.of(file))
            : options.catalogue != null ? CatalogueReader.read(options.catalogue) : CatalogueReader.read();
        reading.problems().forEach(out::println);
        long errors = reading.problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR).count();
        out.println(count(errors, "error") + ", " + count(reading.problems().size() - errors, "warning") + ", "
            + count(reading.catalogue() == null ? 0 : reading.catalogue().sites().size(), "site") + ", "
            + count(reading.catalogue() == null ? 0 : reading.catalogue().tours().size(), "tour"));
        return errors > 0 ? FAILED : OK;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static int open(Options options, PrintWriter out, PrintWriter err) {
        Optional<String> missing = options.screenshot == null ? Display.missing() : Optional.empty();
        missing.ifPresent(sentence -> {
            options.screenshot = Path.of(System.getProperty("java.io.tmpdir"), "shenyang-atlas.png");
            err.println(sentence + " The opening view is saved as a picture instead.");
        });
        System.setProperty("javafx.platform", "desktop"); // else Gluon's libraries ask in the log what they run on
        if (options.screenshot != null) {
            Screenshot.needNoDisplay();
        }
        Path file = options.catalogue;
        Assets assets = file == null ? Assets.bundled() : Assets.in(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
        // Read while the toolkit starts.
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(
            () -> file == null ? CatalogueReader.read() : CatalogueReader.read(file));
        Atlas.Opening opening = new Atlas.Opening(options, reading, assets, out, err);
        Atlas.open(opening);
        try {
            Application.launch(Atlas.class);
        } catch (RuntimeException e) {
            err.println("The atlas cannot be started: " + e.getMessage() + (e.getCause() == null ? "" : " (" + e.getCause() + ")"));
            return FAILED;
        }
        return opening.exitCode();
    }

    private static String version() {
        String version = Launcher.class.getModule().getDescriptor() == null ? null
            : Launcher.class.getModule().getDescriptor().rawVersion().orElse(null);
        return Objects.requireNonNullElse(version, Objects.requireNonNullElse(
            Launcher.class.getPackage().getImplementationVersion(), "0.1.0"));
    }
}
