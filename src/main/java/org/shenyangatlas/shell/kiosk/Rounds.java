package org.shenyangatlas.shell.kiosk;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.shenyangatlas.operation.watch.PixelShift;
import org.shenyangatlas.operation.watch.Schedule;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.Phase;

/// What is looked after every second while nobody watches: that nothing burns in, that the screen is dark when nobody is to
/// see it, that the program starts afresh once a day, and that new content comes when nobody is there.
final class Rounds {

    private static final javafx.util.Duration EVERY = javafx.util.Duration.seconds(1);
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Visit visit;
    private final Schedule schedule;
    private final boolean shifts;
    private final Node shifted;
    private final Region shade;
    private final LongSupplier nanos;
    private final Supplier<ZonedDateTime> clock;
    private final Chores chores;
    private final long started;
    private final Timeline every = new Timeline(new KeyFrame(EVERY, _ -> look()));
    private long busy;

    /// What is to be done.
    interface Chores {
        /// Whether an operator is at work.
        boolean isOperated();

        /// Nobody is there.
        ///
        /// @param idle    for how long
        /// @param running since the start
        void quiet(ZonedDateTime now, Duration idle, Duration running);
    }

    /// @param shifted what is moved a little every minute
    /// @param shade   lies over everything when the screen is to be dim or dark
    Rounds(Visit visit, Schedule schedule, boolean shifts, Node shifted, Region shade, LongSupplier nanos,
           Supplier<ZonedDateTime> clock, Chores chores) {
        this.visit = visit;
        this.schedule = schedule;
        this.shifts = shifts;
        this.shifted = shifted;
        this.shade = shade;
        this.nanos = nanos;
        this.clock = clock;
        this.chores = chores;
        started = nanos.getAsLong();
        busy = started;
        shade.getStyleClass().add("night-shade");
        shade.setMouseTransparent(true);
        shade.setVisible(false);
        every.setCycleCount(Animation.INDEFINITE);
    }

    void begin() {
        every.play();
    }

    void end() {
        every.stop();
    }

    /// One round.
    void look() {
        long now = nanos.getAsLong();
        ZonedDateTime time = clock.get();
        boolean quiet = visit.getPhase() == Phase.ATTRACT && !chores.isOperated();
        if (!quiet) {
            busy = now;
        }
        Duration idle = Duration.ofNanos(now - busy);
        Duration running = Duration.ofNanos(now - started);
        if (shifts) {
            PixelShift shift = PixelShift.after(running);
            shifted.setTranslateX(shift.x());
            shifted.setTranslateY(shift.y());
        }
        boolean off = quiet && !schedule.isDisplayOn(time);
        shade.setVisible(quiet && (off || schedule.isDimmed(idle)));
        shade.pseudoClassStateChanged(OFF, off);
        if (quiet) {
            chores.quiet(time, idle, running);
        }
    }
}
