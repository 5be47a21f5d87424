package org.shenyangatlas.view.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// Several things at the same time, a bar each, with its value at its end. Names stand before the bars where they are
/// short enough, else above them.
final class BarChart extends Pane {

    /// The share of the width that names may take.
    private static final double NAMES = .34;
    private static final double GAP = 10;
    /// Height of a bar, and the room between two rows, times the height of the letters.
    private static final double BAR = 1.15;
    private static final double ROOM = .9;
    /// With height to spare bars grow and rows part, up to this, times the height of the letters.
    private static final double STOUT = 2;
    private static final double SPARE = 2.6;

    private final ChartScale scale;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Point point, Region target, Label name, Region bar, Label value) {
    }

    BarChart(AtlasState state, Figure figure) {
        getStyleClass().add("bar-chart");
        scale = ChartScale.of(figure);
        FigureWords words = new FigureWords(state, figure);
        figure.points().forEach(point -> {
            Label name = Texts.bound(words.follow(() -> words.name(point)), "name");
            name.setWrapText(true);
            Region bar = new Region();
            bar.getStyleClass().add("stated");
            Row row = new Row(point, new Target(words, point), name, bar, Texts.bound(words.follow(() -> words.value(point)), "value"));
            getChildren().addAll(row.target(), name, bar, row.value());
            rows.add(row);
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + arrange(width < 0 ? 400 : width, 0, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double spare = getHeight() - computePrefHeight(getWidth());
        arrange(getWidth(), Math.max(0, spare) / rows.size(), true);
    }

    /// @param spare height to spare for each row, pixels
    /// @param put whether everything is put where it belongs
    /// @return how high it all is, pixels
    private double arrange(double wholeWidth, double spare, boolean put) {
        double width = wholeWidth - snappedLeftInset() - snappedRightInset();
        double em = rows.getFirst().name().getFont().getSize();
        double longest = rows.stream().mapToDouble(row -> row.name().prefWidth(-1)).max().orElse(0);
        boolean beside = longest <= width * NAMES;
        double left = beside ? longest + GAP : 0;
        double values = rows.stream().mapToDouble(row -> row.value().prefWidth(-1)).max().orElse(0);
        double full = width - left - values - GAP;
        double more = Math.min(spare, SPARE * em);
        double thick = Math.round(Math.min(STOUT * em, BAR * em + more / 3));
        double apart = ROOM * em + more - Math.max(0, thick - BAR * em);
        double top = snappedTopInset();
        for (Row row : rows) {
            double name = beside ? row.name().prefHeight(-1) : row.name().prefHeight(width);
            double value = row.value().prefHeight(-1);
            double line = Math.max(value, thick);
            double barTop = beside ? top : top + name;
            double height = beside ? Math.max(name, line) : name + line;
            if (put) {
                double x = snappedLeftInset();
                double middle = barTop + (beside ? height : line) / 2;
                double length = Math.round(scale.length(row.point().value(), full));
                row.target().resizeRelocate(x - 6, top - 4, width + 12, height + 8);
                row.name().resizeRelocate(x, Math.round(beside ? middle - name / 2 : top), beside ? longest : width, name);
                row.bar().resizeRelocate(x + left, Math.round(middle - thick / 2), length, thick);
                row.value().resizeRelocate(x + left + length + GAP, Math.round(middle - value / 2), Math.ceil(row.value().prefWidth(-1)), value);
            }
            top += height + apart;
        }
        return top - snappedTopInset() - apart + 8;
    }
}
