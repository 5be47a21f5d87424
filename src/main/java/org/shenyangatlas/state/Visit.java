package org.shenyangatlas.state;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One visitor after another at a screen that nobody watches over: attract, language, explore, and whether anybody is still there.
///
/// It stands beside [AtlasState], not in it: that holds what a visitor can change, this ends visits by having it reset. A desk
/// has no visits. It has a clock but never looks at it by itself: [#tick] lets it, a few times a second.
///
/// Whoever hears that the phase has become [Phase#ATTRACT] finds the state still as the visitor left it; it is reset when all
/// have heard.
public final class Visit {

    /// ATTRACT: nobody is here. LANGUAGE: somebody has touched the screen and is asked for a language, for as long as it takes.
    /// EXPLORE: somebody uses the atlas. WARNING: nobody has used it for long, and time runs out.
    public enum Phase { ATTRACT, LANGUAGE, EXPLORE, WARNING }

    /// How a visit ended.
    public enum How { IDLE, START_AGAIN, OPERATOR }

    /// @param idleSeconds    unused for this long, it warns; 0 for never
    /// @param warningSeconds the time to answer; 0 ends the visit without a warning
    /// @param languageGate   whether a visit begins with the choice of a language
    public record Settings(int idleSeconds, int warningSeconds, boolean languageGate) {
        public static final Settings USUAL = new Settings(90, 20, true);
    }

    /// Unused for this long, a choice of language that waits for ever may be dimmed, seconds.
    static final int DIM_SECONDS = 600;
    private static final double SECOND = 1e9;

    private final AtlasState state;
    private Settings settings;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.ATTRACT);
    private final ReadOnlyDoubleWrapper shareLeft = new ReadOnlyDoubleWrapper(this, "shareLeft", 1);
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(this, "secondsLeft");
    private final ReadOnlyBooleanWrapper dimmed = new ReadOnlyBooleanWrapper(this, "dimmed");
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(this, "number");
    private final ReadOnlyObjectWrapper<@Nullable How> lastEnd = new ReadOnlyObjectWrapper<>(this, "lastEnd");
    private final Set<Object> holds = new HashSet<>();
    private double reading;
    private long used;
    private long warned;

    /// @param clock nanoseconds since some moment, as of [System#nanoTime]
    public Visit(AtlasState state, Settings settings, LongSupplier clock) {
        this.state = state;
        this.settings = settings;
        this.clock = clock;
    }

    // Properties

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public Phase getPhase() {
        return phase.get();
    }

    /// During the warning, seconds left to answer, begun ones counted; else 0.
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    /// During the warning, the part of its time that is left, 1 to 0; else 1.
    public ReadOnlyDoubleProperty shareLeftProperty() {
        return shareLeft.getReadOnlyProperty();
    }

    /// Whether the choice of a language has been waiting so long that the screen may be spared.
    public ReadOnlyBooleanProperty dimmedProperty() {
        return dimmed.getReadOnlyProperty();
    }

    /// How many visits have begun.
    public ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /// How the last visit ended; null before the first has. Set before the phase changes.
    public ReadOnlyObjectProperty<@Nullable How> lastEndProperty() {
        return lastEnd.getReadOnlyProperty();
    }

    // Commands

    /// Somebody has touched the screen or used it in another way. The first touch begins a visit; a warning is answered by
    /// [#keepBrowsing] and [#startAgain] alone.
    public void touch() {
        switch (phase.get()) {
            case ATTRACT -> begin();
            case LANGUAGE, EXPLORE -> use();
            case WARNING -> { }
        }
    }

    /// The language of this visit; only while it is asked for.
    public void choose(String languageTag) {
        if (phase.get() == Phase.LANGUAGE) {
            use();
            state.language().speak(languageTag);
            phase.set(Phase.EXPLORE);
        }
    }

    /// Answers the warning: somebody is there.
    public void keepBrowsing() {
        if (phase.get() == Phase.WARNING) {
            use();
            enter(Phase.EXPLORE);
        }
    }

    /// Other times hold from now on.
    public void last(Settings others) {
        settings = others;
    }

    /// The visitor has seen enough.
    public void startAgain() {
        end(How.START_AGAIN);
    }

    /// Ends the visit; nothing of it is left.
    public void end(How how) {
        if (phase.get() == Phase.ATTRACT) {
            return;
        }
        holds.clear();
        reading = 0;
        dimmed.set(false);
        lastEnd.set(how);
        try {
            enter(Phase.ATTRACT);
        } finally {
            state.reset();
        }
    }

    /// Time does not count for as long as there is a reason: something plays, a finger is down.
    public void hold(Object reason) {
        holds.add(reason);
    }

    /// A reason is gone; time counts from now.
    public void release(Object reason) {
        if (holds.remove(reason) && phase.get() != Phase.ATTRACT) {
            pause();
        }
    }

    /// What there is to read now: who reads it is given the time it takes on top.
    public void read(String text) {
        reading = ReadingTime.seconds(text);
    }

    /// Goes to a phase at once, without waiting for what leads to it: to have it seen.
    public void show(Phase wanted) {
        if (wanted == Phase.ATTRACT) {
            end(How.OPERATOR);
            return;
        }
        if (phase.get() == Phase.ATTRACT) {
            begin();
        }
        use();
        if (wanted == Phase.WARNING) {
            warn();
        } else {
            enter(wanted);
        }
    }

    /// Looks at the clock.
    public void tick() {
        if (!holds.isEmpty()) {
            pause();
        }
        switch (phase.get()) {
            case ATTRACT -> { }
            case LANGUAGE -> dimmed.set(since(used) >= DIM_SECONDS);
            case EXPLORE -> {
                if (settings.idleSeconds > 0 && since(used) >= settings.idleSeconds + reading) {
                    warn();
                }
            }
            case WARNING -> countDown();
        }
    }

    private void begin() {
        number.set(number.get() + 1);
        use();
        phase.set(settings.languageGate ? Phase.LANGUAGE : Phase.EXPLORE);
    }

    private void use() {
        used = clock.getAsLong();
        dimmed.set(false);
    }

    /// The time until now has not counted.
    private void pause() {
        used = clock.getAsLong();
        warned = used - (long) ((1 - shareLeft.get()) * settings.warningSeconds * SECOND);
    }

    private void warn() {
        warned = clock.getAsLong();
        if (settings.warningSeconds == 0) {
            end(How.IDLE);
            return;
        }
        shareLeft.set(1);
        secondsLeft.set(settings.warningSeconds);
        phase.set(Phase.WARNING);
    }

    private void countDown() {
        double left = settings.warningSeconds - since(warned);
        if (left <= 0) {
            end(How.IDLE);
            return;
        }
        shareLeft.set(left / settings.warningSeconds);
        secondsLeft.set((int) Math.ceil(left));
    }

    private void enter(Phase next) {
        phase.set(next);
        shareLeft.set(1);
        secondsLeft.set(0);
    }

    private double since(long moment) {
        return (clock.getAsLong() - moment) / SECOND;
    }
}
