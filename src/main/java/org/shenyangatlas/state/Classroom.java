package org.shenyangatlas.state;

import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What a teacher lays over a talk: names picked at random, and a countdown. One switch turns all of it off.
public final class Classroom {

    private final NamePicker names;
    private final Countdown countdown = new Countdown();
    private final ReadOnlyBooleanWrapper enabled = new ReadOnlyBooleanWrapper(this, "enabled", true);
    private final ReadOnlyBooleanWrapper picking = new ReadOnlyBooleanWrapper(this, "picking");
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(this, "counting");

    Classroom(RandomGenerator chance) {
        names = new NamePicker(chance);
    }

    // Properties

    public NamePicker names() {
        return names;
    }

    public Countdown countdown() {
        return countdown;
    }

    /// Whether there is any of it.
    public ReadOnlyBooleanProperty enabledProperty() {
        return enabled.getReadOnlyProperty();
    }

    /// Whether names are picked on screen.
    public ReadOnlyBooleanProperty pickingProperty() {
        return picking.getReadOnlyProperty();
    }

    public boolean isPicking() {
        return picking.get();
    }

    /// Whether the countdown is on screen.
    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    public boolean isCounting() {
        return counting.get();
    }

    // Commands

    /// The switch; off, nothing of it can be opened.
    public void enable(boolean on) {
        enabled.set(on);
        if (!on) {
            close();
        }
    }

    public void showNames(boolean on) {
        picking.set(on && enabled.get());
    }

    /// Taken off the screen, it stands.
    public void showCountdown(boolean on) {
        counting.set(on && enabled.get());
        if (!counting.get()) {
            countdown.run(false);
        }
    }

    /// Takes everything off the screen and forgets the names.
    public void close() {
        showNames(false);
        showCountdown(false);
        countdown.reset();
        names.forget();
    }

    void reset() {
        close();
        countdown.forget();
    }
}
