package org.shenyangatlas.view.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Event;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice;
import org.shenyangatlas.view.Showing;

/// The line itself: years written along it, sites above, events as dots on it, and the range between two handles. Pressing
/// beside the handles and dragging takes a new range.
final class TimeLine extends Pane {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    /// Room for half a handle at the ends, pixels.
    private static final double MARGIN = 24;
    private static final double HANDLE = 44;
    private static final double DOT = 11;
    /// From the line up to the lowest site.
    private static final double ABOVE = 17;

    private final AtlasState state;
    private final TimeScale scale;
    private final SiteMarks sites;
    private final Region finer = region("finer");
    private final Region axis = region("axis");
    private final Region chosen = region("chosen");
    private final Region turn = region("turn");
    private final Handle from;
    private final Handle to;
    private final List<Label> years = new ArrayList<>();
    private final List<Region> dots = new ArrayList<>();
    private final List<Event> events;
    private final Label measure = new Label("0000");
    private YearRange range;
    private int begun;

    TimeLine(AtlasState state, TimeScale scale) {
        this.state = state;
        this.scale = scale;
        range = YearRange.of(state.filter().getChoice().years(), scale);
        events = state.catalogue().events();
        getStyleClass().add("time-line");
        sites = new SiteMarks(state, scale);
        from = handle("from-year", true);
        to = handle("to-year", false);
        measure.getStyleClass().add("tick");
        measure.setVisible(false);
        finer.setVisible(scale.turns());
        turn.setVisible(scale.turns());
        getChildren().addAll(measure, finer, chosen, axis, turn);
        events.forEach(_ -> {
            Region dot = region("dot");
            dots.add(dot);
            getChildren().add(dot);
        });
        getChildren().addAll(from, to, sites);
        setCursor(Cursor.CROSSHAIR);
        setOnMousePressed(this::begin);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> done());
        state.filter().choiceProperty().when(Showing.of(this)).subscribe(this::follow);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private Handle handle(String id, boolean first) {
        Handle handle = new Handle(id, state.language().currentProperty()
            .flatMap(_ -> state.filter().choiceProperty().map(choice -> spoken(choice, first))), years -> move(first, years), this::done);
        handle.setOnMousePressed(MouseEvent::consume);
        handle.setOnMouseDragged(event -> {
            double year = year(event);
            show(first ? range.begin((int) Math.round(year), scale) : range.end((int) Math.round(year) - 1, scale));
            event.consume();
        });
        handle.setOnMouseReleased(event -> {
            handle.requestFocus();
            done();
            event.consume();
        });
        return handle;
    }

    private String spoken(Choice choice, boolean first) {
        YearRange now = YearRange.of(choice.years(), scale);
        return first ? state.language().textNow("timeline.from.spoken", now.from())
            : state.language().textNow("timeline.to.spoken", now.to());
    }

    private void move(boolean first, int years) {
        show(first ? range.begin(range.from() + years, scale) : range.end(range.to() + years, scale));
    }

    private void begin(MouseEvent event) {
        begun = (int) Math.floor(year(event));
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !(event.isStillSincePress())) {
            show(YearRange.between(begun, (int) Math.floor(year(event)), scale));
        }
    }

    private double year(MouseEvent event) {
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return scale.year((x - MARGIN) / length());
    }

    private void show(YearRange wanted) {
        state.filter().slideYears(wanted.years(scale));
    }

    /// What is done next is another change to take back.
    private void done() {
        state.filter().showYears(state.filter().getChoice().years());
    }

    private void follow(Choice choice) {
        range = YearRange.of(choice.years(), scale);
        for (int i = 0; i < events.size(); i++) {
            int year = events.get(i).year();
            dots.get(i).pseudoClassStateChanged(FADED, year < range.from() || year > range.to());
        }
        requestLayout();
    }

    /// Shows which dot belongs to an event; null for none.
    void point(@Nullable Event event) {
        for (int i = 0; i < events.size(); i++) {
            dots.get(i).pseudoClassStateChanged(POINTED, events.get(i).equals(event));
        }
    }

    private double length() {
        return Math.max(1, getWidth() - 2 * MARGIN);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = Math.max(1, (width < 0 ? getWidth() : width) - 2 * MARGIN);
        return Math.max(sites.prefHeight(inner) + ABOVE, HANDLE / 2) + HANDLE / 2 + measure.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double length = length();
        double written = measure.prefHeight(-1);
        double line = Math.round(getHeight() - written - HANDLE / 2);
        double turning = MARGIN + scale.at(scale.turn()) * length;
        sites.resizeRelocate(MARGIN, 0, length, line - ABOVE);
        axis.resizeRelocate(MARGIN, line - 1, length, 3);
        finer.resizeRelocate(turning, 0, MARGIN + length - turning, line);
        turn.resizeRelocate(Math.round(turning - 8), line - 8, 17, 17);
        double left = MARGIN + scale.at(range.from()) * length;
        double right = MARGIN + scale.at(range.to() + 1) * length;
        chosen.resizeRelocate(left, line - 3, Math.max(0, right - left), 7);
        from.resizeRelocate(Math.round(left - HANDLE / 2), 0, HANDLE, line + HANDLE / 2);
        to.resizeRelocate(Math.round(right - HANDLE / 2), 0, HANDLE, line + HANDLE / 2);
        for (int i = 0; i < dots.size(); i++) {
            double middle = MARGIN + scale.at(Dates.year(events.get(i).date())) * length;
            dots.get(i).resizeRelocate(Math.round(middle - DOT / 2), Math.round(line + .5 - DOT / 2), DOT, DOT);
        }
        write(length, line + HANDLE / 2);
    }

    private void write(double length, double top) {
        List<Integer> ticks = scale.ticks(length, measure.prefWidth(-1) * 1.35);
        while (years.size() < ticks.size()) {
            Label year = new Label();
            year.getStyleClass().add("tick");
            year.setMouseTransparent(true);
            years.add(year);
            getChildren().add(1, year);
        }
        for (int i = 0; i < years.size(); i++) {
            Label year = years.get(i);
            year.setVisible(i < ticks.size());
            if (i < ticks.size()) {
                year.setText(Integer.toString(ticks.get(i)));
                double width = Math.ceil(measure.prefWidth(-1));
                year.resizeRelocate(Math.round(MARGIN + scale.at(ticks.get(i)) * length - width / 2), top - 6, width, measure.prefHeight(-1));
            }
        }
    }
}
