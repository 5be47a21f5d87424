package org.shenyangatlas.state;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How large text is, in a few steps that each make a difference.
public final class TextSize {

    /// Percent of the usual size, the usual one first.
    public static final List<Integer> PERCENTS = List.of(100, 115, 130, 150, 175, 200);

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", PERCENTS.getFirst());

    private int usual = PERCENTS.getFirst();

    // Properties

    /// One of [#PERCENTS].
    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    public int getPercent() {
        return percent.get();
    }

    // Commands

    /// To the next step; the largest stays.
    public void enlarge() {
        step(1);
    }

    /// To the step before; the usual one stays.
    public void reduce() {
        step(-1);
    }

    /// To the largest step that is not above a size.
    public void choose(int wanted) {
        PERCENTS.stream().filter(step -> step <= wanted).reduce((_, last) -> last).ifPresent(percent::set);
    }

    /// The size to begin with, now and at every reset.
    public void beginWith(int wanted) {
        choose(wanted);
        usual = percent.get();
    }

    /// To the usual size.
    public void reset() {
        percent.set(usual);
    }

    private void step(int steps) {
        int wanted = PERCENTS.indexOf(percent.get()) + steps;
        percent.set(PERCENTS.get(Math.clamp(wanted, 0, PERCENTS.size() - 1)));
    }
}
