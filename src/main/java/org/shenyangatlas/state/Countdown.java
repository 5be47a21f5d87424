package org.shenyangatlas.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Time that runs out. It has no clock of its own: somebody tells it how much time has passed.
public final class Countdown {

    /// 99:59.
    public static final int LONGEST = 99 * 60 + 59;

    private static final int USUAL = 5 * 60;
    private static final int MINUTE = 60;

    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total", USUAL);
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(this, "left", USUAL);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private double exactlyLeft = USUAL;

    // Properties

    /// What it was set to, seconds.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Seconds left, begun ones counted: 0 is the end.
    public ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    public int getLeft() {
        return left.get();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return running.get();
    }

    /// "5:00".
    public static String written(int seconds) {
        return seconds / MINUTE + ":" + (seconds % MINUTE < 10 ? "0" : "") + seconds % MINUTE;
    }

    // Commands

    /// Sets it, and lets it stand; the nearest time there is, from a second to [#LONGEST].
    public void set(int minutes, int seconds) {
        total.set((int) Math.clamp((long) minutes * MINUTE + seconds, 1L, LONGEST));
        reset();
    }

    /// Lets it run, or stand; a run that is over begins again.
    public void run(boolean on) {
        if (on && left.get() == 0) {
            reset();
        }
        running.set(on);
    }

    public void addMinute() {
        leave(Math.min(LONGEST, exactlyLeft + MINUTE));
    }

    /// To the time it was set to, standing.
    public void reset() {
        running.set(false);
        leave(total.get());
    }

    /// To the usual time, standing.
    void forget() {
        total.set(USUAL);
        reset();
    }

    /// Lets time pass, seconds; at the end it stands.
    public void pass(double seconds) {
        if (running.get() && seconds > 0) {
            leave(Math.max(0, exactlyLeft - seconds));
            if (left.get() == 0) {
                running.set(false);
            }
        }
    }

    private void leave(double seconds) {
        exactlyLeft = seconds;
        left.set((int) Math.ceil(seconds));
    }
}
