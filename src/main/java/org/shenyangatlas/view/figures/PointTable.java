package org.shenyangatlas.view.figures;

import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.SourceMarks;
import org.shenyangatlas.view.Texts;

/// A figure as a table, a row a point: everything the chart shows, in figures.
final class PointTable extends GridPane {

    private final FigureWords words;
    private final AtlasState state;
    private final boolean changes;

    PointTable(AtlasState state, Figure figure) {
        this.state = state;
        words = new FigureWords(state, figure);
        getStyleClass().add("point-table");
        changes = figure.points().stream()
            .anyMatch(point -> point.change() != null || point.part() != null && point.part().change() != null);
        add(head(figure.kind() == Figure.Kind.BARS ? "figures.column.what" : "figures.column.period"), false);
        add(head("figures.column.value"), true);
        if (changes) {
            add(head("figures.growth"), true);
        }
        add(head("figures.column.sources"), false);
        figure.points().forEach(this::row);
    }

    private Label head(String key) {
        return Texts.label(state, key, "heading");
    }

    private void add(Label head, boolean right) {
        ColumnConstraints how = new ColumnConstraints();
        how.setHgrow(getColumnConstraints().isEmpty() ? Priority.ALWAYS : Priority.NEVER);
        how.setHalignment(right ? HPos.RIGHT : HPos.LEFT);
        head.setMinWidth(USE_PREF_SIZE);
        add(head, getColumnConstraints().size(), 0);
        getColumnConstraints().add(how);
    }

    /// A part of the value stands in a line of its own below it.
    private void row(Point point) {
        int row = getRowCount();
        Point.Part part = point.part();
        add(new Target(words, point), 0, row, getColumnConstraints().size(), part == null ? 1 : 2);
        line(row, () -> words.name(point), () -> words.value(point), point.change());
        add(new SourceMarks(state, point.sources()), getColumnConstraints().size() - 1, row);
        if (part != null) {
            line(row + 1, () -> words.ofIt(part), () -> words.number(part.value()), part.change());
        }
    }

    private void line(int row, Supplier<String> name, Supplier<String> value, @Nullable Double change) {
        Label first = Texts.bound(words.follow(name), "cell");
        first.setWrapText(true);
        first.setMinHeight(USE_PREF_SIZE);
        add(first, 0, row);
        add(kept(Texts.bound(words.follow(value), "cell", "value")), 1, row);
        if (changes) {
            add(kept(Texts.bound(words.follow(() -> words.change(change)), "cell")), 2, row);
        }
    }

    private static Label kept(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
