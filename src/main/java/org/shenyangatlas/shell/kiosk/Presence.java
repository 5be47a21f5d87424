package org.shenyangatlas.shell.kiosk;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import org.shenyangatlas.state.Visit;

/// What counts as somebody being there: a touch, a press, a key, a wheel, or a mouse that really goes somewhere. One that
/// trembles because people walk by does not.
final class Presence {

    /// A mouse has to go farther than this, pixels ...
    private static final double TRAVEL = 30;
    /// ... without resting this long.
    private static final long REST_NS = TimeUnit.SECONDS.toNanos(2);
    /// A finger of which nothing is heard for this long is no finger.
    private static final long LOST_NS = TimeUnit.SECONDS.toNanos(60);
    private static final Object FINGER = "a finger is down";

    private final Visit visit;
    private final LongSupplier clock;
    private boolean down;
    private long heard;
    private long moved;
    private double fromX;
    private double fromY;

    /// @param clock nanoseconds
    Presence(Visit visit, LongSupplier clock) {
        this.visit = visit;
        this.clock = clock;
    }

    void notice(InputEvent event) {
        switch (event) {
            case MouseEvent mouse -> notice(mouse);
            case TouchEvent touch -> notice(touch);
            case ScrollEvent scroll when scroll.isInertia() -> { }
            case GestureEvent _ -> visit.touch();
            case KeyEvent key when key.getEventType() == KeyEvent.KEY_PRESSED -> visit.touch();
            default -> { }
        }
    }

    /// Lets go of a finger that is down for too long to be one.
    void tick() {
        if (down && clock.getAsLong() - heard > LOST_NS) {
            press(false);
        }
    }

    private void notice(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            press(true);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            press(false);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            heard = clock.getAsLong();
            visit.touch();
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED && !event.isSynthesized()) {
            move(event.getSceneX(), event.getSceneY());
        }
    }

    private void notice(TouchEvent event) {
        if (event.getEventType() == TouchEvent.TOUCH_PRESSED) {
            press(true);
        } else if (event.getEventType() == TouchEvent.TOUCH_RELEASED && event.getTouchCount() == 1) {
            press(false);
        } else {
            heard = clock.getAsLong();
            visit.touch();
        }
    }

    private void press(boolean on) {
        heard = clock.getAsLong();
        down = on;
        visit.touch();
        if (on) {
            visit.hold(FINGER);
        } else {
            visit.release(FINGER);
        }
    }

    private void move(double x, double y) {
        long now = clock.getAsLong();
        if (now - moved > REST_NS) {
            fromX = x;
            fromY = y;
        }
        moved = now;
        if (Math.hypot(x - fromX, y - fromY) > TRAVEL) {
            fromX = x;
            fromY = y;
            visit.touch();
        }
    }
}
