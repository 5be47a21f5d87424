package org.shenyangatlas.view.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.view.Showing;

/// Founding years as bars, and a handle at either end of those that are shown. A press anywhere takes the nearer handle there.
///
/// State of a bar for CSS: `:on` (within the chosen years). Style classes: `year-bar`, `year-line`, `year-span`, `end`.
final class YearRange extends Region {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    /// Heights in em of the labels: the bars, and a bar of one site among many.
    private static final double BARS = 4.2;
    private static final double LEAST_BAR = .25;
    private static final double BAR_GAP = 2;

    private final AtlasState state;
    private final YearScale scale;
    private final List<Region> bars = new ArrayList<>();
    private final Region line = new Region();
    private final Region span = new Region();
    private final Label first = new Label();
    private final Label last = new Label();
    private final YearHandle from;
    private final YearHandle to;
    private int[] heights = {};
    private @Nullable YearHandle held;

    YearRange(AtlasState state, YearScale scale) {
        this.state = state;
        this.scale = scale;
        getStyleClass().add("year-range");
        from = new YearHandle(this::from, scale::first, this::to, year -> choose(year, to()));
        to = new YearHandle(this::to, this::from, scale::last, year -> choose(from(), year));
        from.setId("years-from");
        to.setId("years-to");
        for (int i = 0; i < scale.steps(); i++) {
            bars.add(part(new Region(), "year-bar"));
        }
        part(line, "year-line");
        part(span, "year-span");
        part(first, "end").setText(Integer.toString(scale.first()));
        part(last, "end").setText(Integer.toString(scale.last()));
        getChildren().addAll(bars);
        getChildren().addAll(line, span, first, last, from, to);
        setOnMousePressed(this::take);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> held = null);
        var showing = Showing.of(this);
        state.filter().countsProperty().when(showing).subscribe(counts -> grow(counts.years()));
        state.filter().choiceProperty().when(showing).subscribe(_ -> follow());
        state.language().currentProperty().when(showing).subscribe(_ -> follow());
    }

    private static <T extends Region> T part(T part, String styleClass) {
        part.getStyleClass().add(styleClass);
        part.setMouseTransparent(true);
        return part;
    }

    private int from() {
        Years years = state.filter().getChoice().years();
        return years == null ? scale.first() : scale.clamp(years.from());
    }

    private int to() {
        Years years = state.filter().getChoice().years();
        return years == null ? scale.last() : scale.clamp(years.to());
    }

    /// All years are no choice: then those without a known one are shown, too.
    private void choose(int begin, int end) {
        state.filter().slideYears(begin <= scale.first() && end >= scale.last() ? null : new Years(begin, end));
    }

    private void grow(Map<Integer, Integer> years) {
        heights = scale.heights(years);
        requestLayout();
    }

    private void follow() {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(ON, scale.touches(i, from(), to()));
        }
        from.setAccessibleText(state.language().textNow("filter.years.from", from()));
        to.setAccessibleText(state.language().textNow("filter.years.to", to()));
        from.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        to.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    private void take(MouseEvent event) {
        double left = centre(scale.start(from()));
        double right = centre(scale.end(to()));
        held = Math.abs(event.getX() - left) < Math.abs(event.getX() - right) || event.getX() < left ? from : to;
        held.requestFocus();
        drag(event);
    }

    private void drag(MouseEvent event) {
        if (held != null) {
            double place = (event.getX() - inset()) / length();
            held.moveTo(held == from ? scale.beginning(place) : scale.ending(place));
            event.consume();
        }
    }

    private double inset() {
        return snapPositionX(em() * .8);
    }

    private double length() {
        return Math.max(1, getWidth() - 2 * inset());
    }

    private double centre(double place) {
        return inset() + place * length();
    }

    private double em() {
        return first.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(em() * (BARS + 1.2) + first.prefHeight(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 20;
    }

    @Override
    protected void layoutChildren() {
        double ground = snapPositionY(em() * BARS);
        int most = Math.max(1, java.util.Arrays.stream(heights).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            double left = snapPositionX(centre(i / (double) bars.size()));
            double right = snapPositionX(centre((i + 1) / (double) bars.size()));
            double share = i < heights.length ? heights[i] / (double) most : 0;
            double height = share == 0 ? 0 : snapSizeY(Math.max(em() * LEAST_BAR, share * ground));
            bars.get(i).resizeRelocate(left + BAR_GAP / 2, ground - height, Math.max(1, right - left - BAR_GAP), height);
        }
        double begin = centre(scale.start(from()));
        double end = centre(scale.end(to()));
        double thick = snapSizeY(em() * .25);
        line.resizeRelocate(inset(), ground, length(), thick);
        span.resizeRelocate(begin, ground, Math.max(0, end - begin), thick);
        for (YearHandle handle : List.of(from, to)) {
            double width = handle.prefWidth(-1);
            double height = handle.prefHeight(-1);
            double x = handle == from ? begin : end;
            handle.resizeRelocate(x - width / 2, ground + thick / 2 - height / 2, width, height);
        }
        double words = snapPositionY(ground + em() * 1.2);
        layoutInArea(first, 0, words, getWidth(), first.prefHeight(-1), 0, null, false, false, HPos.LEFT, VPos.TOP);
        layoutInArea(last, 0, words, getWidth(), last.prefHeight(-1), 0, null, false, false, HPos.RIGHT, VPos.TOP);
    }
}
