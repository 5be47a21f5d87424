package org.shenyangatlas.state;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Arrangement.Large;

/// What a presenter points and draws with, and where it points.
public final class Toolbox {

    /// What the pointer is; with [#NONE] it moves and selects as usual.
    public enum Tool { NONE, PEN, HIGHLIGHTER, ERASER, LASER, SPOTLIGHT, MAGNIFIER }

    /// A place on the surface of picture or map.
    public record Spot(Large view, double x, double y) {
    }

    private static final double USUAL_REACH = 0.18;
    private static final double SMALLEST_REACH = 0.06;
    private static final double LARGEST_REACH = 0.48;
    private static final double STEP = 1.15;

    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(this, "tool", Tool.NONE);
    private final ReadOnlyObjectWrapper<InkColour> colour = new ReadOnlyObjectWrapper<>(this, "colour", InkColour.RED);
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>(this, "spot");
    private final ReadOnlyDoubleWrapper reach = new ReadOnlyDoubleWrapper(this, "reach", USUAL_REACH);

    // Properties

    public ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    public Tool getTool() {
        return tool.get();
    }

    /// Of pen, highlighter and laser.
    public ReadOnlyObjectProperty<InkColour> colourProperty() {
        return colour.getReadOnlyProperty();
    }

    public InkColour getColour() {
        return colour.get();
    }

    /// Where the tool is; null when it is nowhere. In surface units, so that every window shows it on the same place.
    public ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    public @Nullable Spot getSpot() {
        return spot.get();
    }

    /// Radius of spotlight and magnifier, parts of the view's height.
    public ReadOnlyDoubleProperty reachProperty() {
        return reach.getReadOnlyProperty();
    }

    public double getReach() {
        return reach.get();
    }

    // Commands

    public void choose(Tool wanted) {
        tool.set(wanted);
        if (wanted == Tool.NONE) {
            spot.set(null);
        }
    }

    /// Chooses a tool, or puts it away when it is this one.
    public void toggle(Tool wanted) {
        choose(tool.get() == wanted ? Tool.NONE : wanted);
    }

    /// Puts the tool away.
    ///
    /// @return whether there was one
    public boolean putAway() {
        boolean used = tool.get() != Tool.NONE;
        choose(Tool.NONE);
        return used;
    }

    /// Chooses a colour, and the pen when the tool has no use for one.
    public void dip(InkColour wanted) {
        colour.set(wanted);
        switch (tool.get()) {
            case PEN, HIGHLIGHTER, LASER -> { }
            default -> choose(Tool.PEN);
        }
    }

    /// Points at a place.
    public void aim(Spot where) {
        spot.set(where);
    }

    /// Points nowhere.
    public void aimNowhere() {
        spot.set(null);
    }

    /// Widens spotlight and magnifier, or narrows them.
    ///
    /// @param steps negative to narrow
    public void widen(double steps) {
        reach.set(Math.clamp(reach.get() * Math.pow(STEP, steps), SMALLEST_REACH, LARGEST_REACH));
    }

    void reset() {
        choose(Tool.NONE);
        colour.set(InkColour.RED);
        reach.set(USUAL_REACH);
    }
}
