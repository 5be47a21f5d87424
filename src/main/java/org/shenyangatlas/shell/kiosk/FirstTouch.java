package org.shenyangatlas.shell.kiosk;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/// Swallows the touch that wakes the screen, whole: press, release, and whatever clicks and mouse events a platform makes of it
/// afterwards. What comes in front of the finger in the meantime never hears of it.
final class FirstTouch {

    private boolean swallowing;
    private boolean lifted;

    /// @param asleep whether nobody is there yet
    /// @param wake   told when somebody is
    /// @return whether the event belongs to the touch that woke the screen
    boolean swallows(InputEvent event, boolean asleep, Runnable wake) {
        if (asleep) {
            if (isPress(event)) {
                swallowing = true;
                lifted = false;
                wake.run();
            }
            return true;
        }
        if (!swallowing) {
            return false;
        }
        if (isPress(event) && lifted && isAnew(event)) {
            swallowing = false;
            return false;
        }
        lifted |= isLift(event);
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED && !((MouseEvent) event).isSynthesized()
            || event.getEventType() == KeyEvent.KEY_RELEASED) {
            swallowing = false; // the last there is to come of it
        }
        return true;
    }

    private static boolean isPress(InputEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == TouchEvent.TOUCH_PRESSED
            || event.getEventType() == KeyEvent.KEY_PRESSED;
    }

    /// A mouse that is pressed because of a finger tells nothing new.
    private static boolean isAnew(InputEvent event) {
        return switch (event) {
            case MouseEvent mouse -> !mouse.isSynthesized();
            case TouchEvent touch -> touch.getTouchCount() == 1;
            default -> true;
        };
    }

    private static boolean isLift(InputEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == KeyEvent.KEY_RELEASED
            || event.getEventType() == TouchEvent.TOUCH_RELEASED && ((TouchEvent) event).getTouchCount() == 1;
    }
}
