package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.AtomicFile;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Csv;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.Point;

/// Figures as a table, a row a point, with the words and units of one language.
public final class FigureCsv {

    private static final String NOTHING = "";
    /// Precision, caveat and the rest of a table's heads, in their order.
    private static final List<String> HEADS = List.of("figures.column.figure", "figures.column.unit", "figures.column.period",
        "figures.column.what", "figures.column.precision", "figures.column.value", "figures.column.change", "figures.column.part",
        "figures.column.part-value", "figures.column.part-change", "figures.column.sources", "figures.column.caveat",
        "figures.column.note");

    private final Catalogue catalogue;
    private final String language;
    private final Words words;

    /// Texts of the program in the language of the file.
    public interface Words {
        String of(String key);
    }

    /// @param language tag of the language of the file
    public FigureCsv(Catalogue catalogue, String language, Words words) {
        this.catalogue = catalogue;
        this.language = language;
        this.words = words;
    }

    /// Any thread may write.
    ///
    /// @throws IOException when it cannot be written; what was there before is still there
    public void write(List<Figure> figures, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            Writer rows = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(figures, rows);
            rows.flush();
        });
    }

    void write(List<Figure> figures, Appendable out) {
        Csv table = new Csv(out);
        table.row(HEADS.stream().map(words::of).toArray());
        figures.forEach(figure -> figure.points().forEach(point -> row(table, figure, point)));
    }

    private void row(Csv table, Figure figure, Point point) {
        Point.Part part = point.part();
        table.row(figure.title().in(language), figure.unit().in(language), point.period(), point.label().in(language),
            precision(point), figure.in(language, point.value()), orNothing(point.change()),
            part == null ? NOTHING : part.label().in(language),
            part == null ? NOTHING : figure.in(language, part.value()),
            part == null ? NOTHING : orNothing(part.change()),
            sources(point), point.caveat().in(language), figure.note().in(language));
    }

    private String precision(Point point) {
        return switch (point.precision()) {
            case EXACT -> NOTHING;
            case ABOUT -> words.of("figures.precision.about");
            case OVER -> words.of("figures.precision.over");
        };
    }

    private String sources(Point point) {
        return point.sources().stream().flatMap(id -> catalogue.source(id).stream())
            .map(source -> (source.publisher().in(language) + ", " + source.title().in(language)
                + (source.date().isEmpty() ? "" : ", " + source.date())))
            .collect(Collectors.joining("; "));
    }

    private static Object orNothing(@Nullable Double number) {
        return number == null ? NOTHING : number;
    }
}
