package org.shenyangatlas.shell.kiosk;

import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;
import org.shenyangatlas.view.Showing;

/// A moment to come, and the seconds until then. It comes by a clock from outside, and only while a node is shown.
final class Deadline {

    private static final Duration LOOK = Duration.millis(100);
    private static final double SECOND = 1e9;

    private final LongSupplier nanos;
    private final Runnable passed;
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(this, "secondsLeft");
    private long at;
    private boolean running;

    /// @param owner  what it belongs to
    /// @param nanos  the clock, nanoseconds
    /// @param passed what is to happen then
    Deadline(Node owner, LongSupplier nanos, Runnable passed) {
        this.nanos = nanos;
        this.passed = passed;
        looking.setCycleCount(Animation.INDEFINITE);
        Showing.of(owner).subscribe(showing -> {
            if (showing && running) {
                looking.play();
            } else {
                looking.stop(); // a running clock would keep the whole window alive
            }
        });
    }

    /// Whole seconds, the one that has begun included; 0 when it has passed or is not set.
    ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    boolean isRunning() {
        return running;
    }

    /// Sets it anew.
    void in(Duration time) {
        at = nanos.getAsLong() + Math.round(time.toSeconds() * SECOND);
        running = true;
        looking.play();
        look();
    }

    void stop() {
        running = false;
        looking.stop();
        secondsLeft.set(0);
    }

    /// Sets it, and sets it anew with everything a hand does to a node.
    void restartOnTouch(Node node, Duration time) {
        EventHandler<InputEvent> restart = _ -> {
            if (running) {
                in(time);
            }
        };
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, restart);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, restart);
        node.addEventFilter(TouchEvent.ANY, restart);
        node.addEventFilter(ScrollEvent.ANY, restart);
        node.addEventFilter(KeyEvent.KEY_PRESSED, restart);
        in(time);
    }

    private void look() {
        double left = (at - nanos.getAsLong()) / SECOND;
        secondsLeft.set((int) Math.ceil(Math.max(0, left)));
        if (left <= 0 && running) {
            stop();
            passed.run();
        }
    }
}
