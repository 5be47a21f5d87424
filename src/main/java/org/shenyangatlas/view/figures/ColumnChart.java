package org.shenyangatlas.view.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// The same thing at several times, a column each. What the sources tell of a part of it is dark, the rest pale.
final class ColumnChart extends Pane {

    private static final double SHARE = .72;
    /// Widest column and widest place of one, times the height of the letters of its value.
    private static final double WIDE = 6;
    private static final double PLACE = 9;
    private static final double GAP = 6;

    private final ChartScale scale;
    private final List<Column> columns = new ArrayList<>();
    private final Region ground = new Region();

    /// @param target shows by its focus which column is read; bar is the whole, stated the part
    private record Column(Point point, Region target, Region bar, @Nullable Region stated, @Nullable Label part, Label value,
                          Label change, Label name) {
    }

    ColumnChart(AtlasState state, Figure figure) {
        getStyleClass().add("column-chart");
        scale = ChartScale.of(figure);
        FigureWords words = new FigureWords(state, figure);
        figure.points().forEach(point -> add(words, point));
        ground.getStyleClass().add("ground-line");
        getChildren().add(ground);
    }

    private void add(FigureWords words, Point point) {
        Region target = new Target(words, point);
        Region bar = region(point.part() == null ? "stated" : "rest");
        Label value = centred(Texts.bound(words.follow(() -> words.value(point)), "value"));
        Label change = centred(Texts.bound(words.follow(() -> words.change(point.change())), "change"));
        Label name = centred(Texts.bound(words.follow(() -> words.name(point)), "name"));
        getChildren().addAll(target, bar, value, change, name);
        Region stated = null;
        Label part = null;
        Point.Part of = point.part();
        if (of != null) {
            stated = region("stated");
            part = centred(Texts.bound(words.follow(() -> words.part(of)), "part"));
            getChildren().addAll(stated, part);
        }
        columns.add(new Column(point, target, bar, stated, part, value, change, name));
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static Label centred(Label label) {
        label.setWrapText(true);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double em = columns.getFirst().value().getFont().getSize();
        double wide = ChartScale.width(width, columns.size(), SHARE, WIDE * em);
        List<Double> middles = ChartScale.middles(width, columns.size(), PLACE * em);
        double place = width / columns.size() - GAP;
        double foot = columns.stream().mapToDouble(column -> column.name().prefHeight(place)).max().orElse(0) + GAP;
        double head = columns.stream()
            .mapToDouble(column -> column.value().prefHeight(place) + heightOf(column.change(), place)).max().orElse(0) + GAP;
        double bottom = getHeight() - snappedBottomInset() - foot;
        double full = Math.max(0, bottom - snappedTopInset() - head);
        for (int i = 0; i < columns.size(); i++) {
            layout(columns.get(i), snappedLeftInset() + middles.get(i), wide, place, bottom, full);
        }
        ground.resizeRelocate(snappedLeftInset(), Math.round(bottom), width, 1);
    }

    private void layout(Column column, double middle, double wide, double place, double bottom, double full) {
        double height = Math.round(scale.length(column.point().value(), full));
        double left = Math.round(middle - wide / 2);
        double top = Math.round(bottom) - height;
        column.bar().resizeRelocate(left, top, Math.round(wide), height);
        double value = column.value().prefHeight(place);
        double change = heightOf(column.change(), place);
        put(column.change(), middle, place, top - 4 - change, change);
        put(column.value(), middle, place, top - 4 - change - value, value);
        put(column.name(), middle, place, bottom + GAP, column.name().prefHeight(place));
        column.target().resizeRelocate(left - 4, top - 8 - change - value, Math.round(wide) + 8, getHeight() - top + 8 + change + value);
        Point.Part of = column.point().part();
        if (of != null && column.stated() != null && column.part() != null) {
            double part = Math.round(scale.length(of.value(), full));
            column.stated().resizeRelocate(left, Math.round(bottom) - part, Math.round(wide), part);
            double words = column.part().prefHeight(wide);
            put(column.part(), middle, wide, bottom - part / 2 - words / 2, words);
        }
    }

    private static double heightOf(Label label, double width) {
        return label.getText().isEmpty() ? 0 : label.prefHeight(width);
    }

    private static void put(Label label, double middle, double width, double top, double height) {
        label.resizeRelocate(Math.round(middle - width / 2), Math.round(top), Math.round(width), Math.ceil(height));
    }
}
