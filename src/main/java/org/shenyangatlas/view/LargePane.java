package org.shenyangatlas.view;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// A pane over a view, drawn for a screen of 1920 x 1080 and scaled as a whole, so that a class reads it from afar. It is used
/// by hand and leaves the keyboard's focus alone.
public abstract class LargePane extends Pane {

    /// Distance of cards from the edges, pixels of the large screen.
    protected static final double MARGIN = 32;

    /// Height of what is asked along the upper edge; cards stand below it.
    protected static final double BAR = 196;

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    /// Smaller, and buttons could not be hit.
    private static final double LEAST = 0.75;

    private final Scale scale = new Scale();
    private final Pane sheet = new Pane() {
        @Override
        protected void layoutChildren() {
            arrange(getWidth(), getHeight());
        }
    };

    protected LargePane(Node... content) {
        getStyleClass().add("large-pane");
        setPickOnBounds(false);
        FocusKept.by(this);
        sheet.setPickOnBounds(false);
        sheet.getChildren().addAll(content);
        sheet.getTransforms().add(scale);
        getChildren().add(sheet);
    }

    /// Puts everything in its place, in pixels of the large screen.
    protected abstract void arrange(double width, double height);

    /// Size of the sheet's pixels, window pixels.
    protected final double factor() {
        return scale.getX();
    }

    /// Height of the sheet, in its own pixels.
    protected final double sheetHeight() {
        return sheet.getHeight();
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.max(LEAST, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
        scale.setX(factor);
        scale.setY(factor);
        sheet.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        sheet.requestLayout(); // what stands where may depend on more than the size of what stands there
        sheet.layout();
    }
}
