package org.shenyangatlas.view;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Lets what lies over a view be used by hand without taking the keyboard's focus: the next key, or the next press of a
/// clicker, still goes to what it went to before.
public final class FocusKept {

    private final Node pane;
    private @Nullable Node focused;

    private FocusKept(Node pane) {
        this.pane = pane;
    }

    /// From now on a click in the pane leaves the focus where it is.
    public static void by(Node pane) {
        FocusKept kept = new FocusKept(pane);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> kept.remember());
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> kept.giveBack());
    }

    private void remember() {
        focused = pane.getScene().getFocusOwner();
    }

    /// Buttons take the focus when they are pressed, and use up the event: so before they hear that they are let go.
    private void giveBack() {
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }
}
