package org.shenyangatlas.shell.kiosk;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/// Swallows the touch that wakes the screen, whole: press, release, and whatever clicks and mouse events a platform makes of it
/// afterwards. What comes in front of the finger in the meantime never hears of it.
final class FirstTouch {

    private boolean swallowing;

    /// @param asleep whether nobody is there yet
    /// @param wake   told when somebody is
    /// @return whether the event belongs to the touch that woke the screen
    boolean swallows(InputEvent event, boolean asleep, Runnable wake) {
        if (asleep) {
            if (isPress(event)) {
                swallowing = true;
                wake.run();
            }
            return true;
        }
        if (!swallowing) {
            return false;
        }
        if (isAnew(event)) {
            swallowing = false;
            return false;
        }
        if (isLast(event)) {
            swallowing = false;
        }
        return true;
    }

    private static boolean isPress(InputEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == TouchEvent.TOUCH_PRESSED
            || event.getEventType() == KeyEvent.KEY_PRESSED;
    }

    /// Whether another touch begins. The end of the first may never be heard of: what it came down on may be gone by then. A mouse
    /// that is pressed because of a finger tells nothing new, nor does a second button or finger, nor a key that repeats itself.
    private static boolean isAnew(InputEvent event) {
        return isPress(event) && switch (event) {
            case MouseEvent mouse -> !mouse.isSynthesized() && !isAnotherDown(mouse);
            case TouchEvent touch -> touch.getTouchCount() == 1;
            default -> false;
        };
    }

    private static boolean isAnotherDown(MouseEvent event) {
        return event.isPrimaryButtonDown() && event.getButton() != MouseButton.PRIMARY
            || event.isMiddleButtonDown() && event.getButton() != MouseButton.MIDDLE
            || event.isSecondaryButtonDown() && event.getButton() != MouseButton.SECONDARY;
    }

    /// Whether no more can come of the first touch. After a click that was made of a finger, more may: platforms differ.
    private static boolean isLast(InputEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_CLICKED && event instanceof MouseEvent mouse && !mouse.isSynthesized()
            || event.getEventType() == KeyEvent.KEY_RELEASED;
    }
}
