package org.shenyangatlas.view.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
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
    private final boolean parts;

    PointTable(AtlasState state, Figure figure) {
        this.state = state;
        words = new FigureWords(state, figure);
        getStyleClass().add("point-table");
        changes = figure.points().stream().anyMatch(point -> point.change() != null);
        parts = figure.points().stream().anyMatch(point -> point.part() != null);
        add(head(figure.kind() == Figure.Kind.BARS ? "figures.column.what" : "figures.column.period"), false);
        add(head("figures.column.value"), true);
        if (changes) {
            add(head("figures.column.change"), true);
        }
        if (parts) {
            add(head("figures.column.part"), false);
        }
        add(head("figures.column.sources"), false);
        figure.points().forEach(this::row);
    }

    private Label head(String key) {
        return Texts.label(state, key, "heading");
    }

    private void add(Label head, boolean right) {
        int column = getColumnCount();
        ColumnConstraints how = new ColumnConstraints();
        how.setHgrow(right ? Priority.NEVER : Priority.SOMETIMES);
        how.setHalignment(right ? HPos.RIGHT : HPos.LEFT);
        getColumnConstraints().add(how);
        add(head, column, 0);
    }

    private void row(Point point) {
        int row = getRowCount();
        int column = 0;
        Target target = new Target(words, point);
        add(target, 0, row, getColumnConstraints().size(), 1);
        for (Node cell : cells(point)) {
            add(cell, column++, row);
            GridPane.setValignment(cell, VPos.BASELINE);
        }
    }

    private List<Node> cells(Point point) {
        List<Node> cells = new ArrayList<>();
        Point.Part part = point.part();
        cells.add(wrapped(Texts.bound(words.follow(() -> words.name(point)), "cell")));
        cells.add(Texts.bound(words.follow(() -> words.value(point)), "cell", "value"));
        if (changes) {
            cells.add(Texts.bound(words.follow(() -> words.change(point.change())), "cell"));
        }
        if (parts) {
            cells.add(part == null ? new Label() : wrapped(Texts.bound(words.follow(() -> words.partAndChange(part)), "cell")));
        }
        cells.add(new SourceMarks(state, point.sources()));
        return cells;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        return label;
    }
}
