package org.shenyangatlas.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.shenyangatlas.catalogue.AtomicFile;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;

/// The one way sites leave the atlas as a file.
public final class Exporter {

    private static final int BUFFER = 1 << 16;

    private Exporter() {
    }

    /// Slow: for background threads. The language is the one spoken when it begins.
    ///
    /// @param file     its ending chooses the format ([ExportFormat])
    /// @param sites    in the order they are to have
    /// @param pictures for the booklet; the other formats show none
    /// @param progress told of each site
    /// @throws IllegalArgumentException when the ending is none of ours, or there are too many sites for a booklet
    /// @throws IOException when it cannot be written; what was there before is still there
    /// @throws java.util.concurrent.CancellationException when it has been called off; what was there before is still there
    public static void write(Path file, List<Site> sites, AtlasState state, Pictures pictures, Progress progress) throws IOException {
        ExportFormat format = ExportFormat.of(file);
        SiteExport export = new SiteExport(state.catalogue(), state.language().kept(), List.copyOf(sites), progress);
        if (format == ExportFormat.PDF) {
            export.checkBooklet();
        }
        AtomicFile.write(file, out -> {
            OutputStream buffered = new BufferedOutputStream(out, BUFFER);
            switch (format) {
                case GEOJSON -> export.geoJson(buffered);
                case KML -> export.kml(buffered);
                case CSV -> export.csv(buffered);
                case PDF -> export.booklet(buffered, pictures);
            }
            buffered.flush();
        });
    }
}
