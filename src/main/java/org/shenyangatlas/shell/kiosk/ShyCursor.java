package org.shenyangatlas.shell.kiosk;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;

/// Hides the pointer until a mouse really moves: nobody who touches a screen looks for an arrow under the finger.
///
/// To many screens a finger is a mouse that jumps and presses at once. A mouse of flesh and wire comes in small steps.
///
/// Pseudo-class of the scene's root for CSS: `:pointerless`. There no node may have a cursor of its own.
final class ShyCursor {

    private static final PseudoClass POINTERLESS = PseudoClass.getPseudoClass("pointerless");
    /// So many steps in a row show that it is a mouse.
    private static final int STEPS = 4;
    /// Further, pixels, and it was a jump.
    private static final double LONGEST_STEP = 80;
    private static final Duration PATIENCE = Duration.seconds(4);

    private final Scene scene;
    private final PauseTransition idle = new PauseTransition(PATIENCE);
    private final EventHandler<MouseEvent> moved = this::move;
    private final EventHandler<TouchEvent> touched = _ -> show(false);
    private final ChangeListener<Parent> exchanged = (_, before, now) -> {
        before.pseudoClassStateChanged(POINTERLESS, false);
        mark(now);
    };
    private boolean shown;
    private int steps;
    private double x;
    private double y;

    ShyCursor(Scene scene) {
        this.scene = scene;
        idle.setOnFinished(_ -> show(false));
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
        scene.addEventFilter(TouchEvent.ANY, touched);
        scene.rootProperty().addListener(exchanged);
        mark(scene.getRoot());
    }

    /// The pointer is seen as ever.
    void release() {
        idle.stop();
        scene.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
        scene.removeEventFilter(TouchEvent.ANY, touched);
        scene.rootProperty().removeListener(exchanged);
        shown = true;
        mark(scene.getRoot());
    }

    private void move(MouseEvent event) {
        double step = Math.hypot(event.getScreenX() - x, event.getScreenY() - y);
        x = event.getScreenX();
        y = event.getScreenY();
        steps = event.isSynthesized() || step > LONGEST_STEP ? 0 : steps + (step > 0 ? 1 : 0);
        if (shown || steps >= STEPS) {
            show(true);
            idle.playFromStart();
        }
    }

    private void show(boolean wanted) {
        steps = 0;
        if (shown != wanted) {
            shown = wanted;
            mark(scene.getRoot());
        }
    }

    private void mark(Parent root) {
        scene.setCursor(shown ? null : Cursor.NONE);
        root.pseudoClassStateChanged(POINTERLESS, !shown);
    }
}
