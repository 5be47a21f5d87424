package org.shenyangatlas.shell.presentation;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.shenyangatlas.view.Showing;

/// Hides the pointer over a region when it has not moved for a while.
///
/// Pseudo-class of the region for CSS: `:idle`.
final class IdlePointer {

    private static final Duration PATIENCE = Duration.seconds(3);
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    private final Region region;
    private final PauseTransition pause = new PauseTransition(PATIENCE);

    IdlePointer(Region region) {
        this.region = region;
        pause.setOnFinished(_ -> hide(true));
        region.addEventFilter(MouseEvent.ANY, _ -> {
            hide(false);
            pause.playFromStart();
        });
        Showing.of(region).subscribe(showing -> {
            if (showing) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
    }

    private void hide(boolean hidden) {
        if (hidden != (region.getCursor() == Cursor.NONE)) {
            region.setCursor(hidden ? Cursor.NONE : null);
            region.pseudoClassStateChanged(IDLE, hidden);
        }
    }
}
