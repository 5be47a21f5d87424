package org.shenyangatlas.view.detail;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// The passage at the upper edge of a scrolled text, to come back to once the words have other lengths.
///
/// @param passage null when there is no text
/// @param above   part of the passage that has been scrolled past
record ReadingPlace(@Nullable Node passage, double above) {

    static ReadingPlace of(ScrollPane scroll) {
        double top = scroll.getVvalue() * hidden(scroll);
        if (scroll.getContent() instanceof Parent text) {
            for (Node passage : text.getChildrenUnmodifiable()) {
                Bounds bounds = passage.getBoundsInParent();
                if (bounds.getMaxY() > top) {
                    return new ReadingPlace(passage, (top - bounds.getMinY()) / bounds.getHeight());
                }
            }
        }
        return new ReadingPlace(null, 0);
    }

    /// Scrolls back to the passage; the text must be laid out.
    void restore(ScrollPane scroll) {
        if (passage != null && hidden(scroll) > 0) {
            Bounds bounds = passage.getBoundsInParent();
            scroll.setVvalue(Math.clamp((bounds.getMinY() + above * bounds.getHeight()) / hidden(scroll), 0, 1));
        }
    }

    /// How much of the text's height is out of sight, pixels.
    private static double hidden(ScrollPane scroll) {
        return Math.max(0, scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
    }
}
