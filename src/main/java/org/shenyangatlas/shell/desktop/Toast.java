package org.shenyangatlas.shell.desktop;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// A message at the bottom of the window that goes by itself, not while the mouse is on it.
class Toast extends HBox {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final double MARGIN = 24;

    private final AtlasState state;
    private final PauseTransition going = new PauseTransition(SHOWN);
    private boolean staying;

    Toast(AtlasState state) {
        this.state = state;
        getStyleClass().add("toast");
        setManaged(false);
        setVisible(false);
        going.setOnFinished(_ -> setVisible(false));
        visibleProperty().subscribe(_ -> countDown());
        hoverProperty().subscribe(_ -> countDown());
        Showing.of(this).subscribe(_ -> countDown());
    }

    /// Says something instead of what it said before.
    ///
    /// @param stays whether it waits until something else is said or it is closed
    /// @param more  further nodes, between the words and the button that closes it
    final void say(ObservableValue<String> words, boolean stays, Node... more) {
        Label text = Texts.bound(words);
        text.setWrapText(true);
        getChildren().setAll(text);
        getChildren().addAll(more);
        getChildren().add(Texts.iconButton(state, "detail.close", "mdoal-close", () -> setVisible(false), "ghost"));
        staying = stays;
        setVisible(true);
        countDown();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /// Not under the pointer, and not out of sight: a running clock would keep the whole window alive.
    private void countDown() {
        if (isVisible() && !staying && !isHover() && Showing.of(this).getValue()) {
            going.playFromStart();
        } else {
            going.stop();
        }
    }

    /// At the bottom of the free part of the window, in the middle.
    final void stand(Rectangle2D free) {
        applyCss();
        double width = Math.min(prefWidth(-1), free.getWidth() - 2 * MARGIN);
        double height = prefHeight(width);
        resizeRelocate(Math.round(free.getMinX() + (free.getWidth() - width) / 2), free.getMaxY() - height - MARGIN, width, height);
    }
}
