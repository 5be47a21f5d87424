package org.shenyangatlas.view.detail;

import java.util.Arrays;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A line from the first year to the last, a tick for each year in which something began, and a dot on one of them. Its height and
/// the size of the dot are CSS's.
final class YearAxis extends Region {

    /// What a tick rises above and falls below the line, part of the height.
    private static final double TICK = 0.2;

    private final int year;
    private final int[] years;
    private final Line rule = new Line();
    private final Path ticks = new Path();
    private final Region dot = new Region();

    /// @param years rising, the first and the last not the same
    YearAxis(int year, int[] years) {
        this.year = year;
        this.years = Arrays.stream(years).distinct().toArray();
        getStyleClass().add("year-axis");
        rule.getStyleClass().add("rule");
        ticks.getStyleClass().add("ticks");
        dot.getStyleClass().add("dot");
        for (var part : new javafx.scene.Node[] {rule, ticks, dot}) {
            part.setManaged(false);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getHeight() / 2) + 0.5;
        double side = snapSizeX(dot.prefWidth(-1));
        rule.setStartX(side / 2);
        rule.setEndX(getWidth() - side / 2);
        rule.setStartY(middle);
        rule.setEndY(middle);
        ticks.getElements().clear();
        for (int each : years) {
            double x = Math.floor(x(each, side)) + 0.5;
            ticks.getElements().addAll(new MoveTo(x, middle - TICK * getHeight()), new LineTo(x, middle + TICK * getHeight()));
        }
        dot.resizeRelocate(x(year, side) - side / 2, middle - side / 2, side, side);
    }

    private double x(int at, double side) {
        double first = years[0];
        return side / 2 + (getWidth() - side) * (at - first) / (years[years.length - 1] - first);
    }
}
