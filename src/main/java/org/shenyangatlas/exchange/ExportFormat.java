package org.shenyangatlas.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What sites are written as; the ending of a file's name tells.
public enum ExportFormat {

    /// Points for GIS programs and web maps; the atlas reads them too.
    GEOJSON,
    /// Pins for globes and navigation.
    KML,
    /// A table for spreadsheets; the atlas reads it too.
    CSV,
    /// A booklet to print.
    PDF;

    /// ".geojson" and so on.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException with a sentence for people when the ending is another
    public static ExportFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("expected a file whose name ends in "
                + Arrays.stream(values()).map(ExportFormat::ending).collect(Collectors.joining(", ")) + ", found '" + file + "'"));
    }
}
