package org.shenyangatlas.view;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// A pane to be used with fingers, drawn for a screen 1080 wide that stands upright or one 1920 wide that lies, and scaled
/// as a whole, so that fingers find the same targets on every screen.
///
/// State for CSS: `:upright`.
public abstract class TouchPane extends Pane {

    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");
    private static final double UPRIGHT_WIDTH = 1080;
    private static final double LYING_WIDTH = 1920;
    /// Smaller, and fingers could not hit what is 88 high.
    private static final double LEAST = 0.75;

    private final double uprightHeight;
    private final double lyingHeight;
    private final Scale scale = new Scale();
    private final Pane sheet = new Pane() {
        @Override
        protected void layoutChildren() {
            arrange(getWidth(), getHeight(), TouchPane.this.isUpright());
        }
    };

    /// @param uprightHeight what is needed of a screen 1080 wide
    /// @param lyingHeight   what is needed of a screen 1920 wide
    protected TouchPane(double uprightHeight, double lyingHeight) {
        this.uprightHeight = uprightHeight;
        this.lyingHeight = lyingHeight;
        getStyleClass().add("touch-pane");
        sheet.setPickOnBounds(false);
        sheet.setManaged(false);
        sheet.getTransforms().add(scale);
        getChildren().add(sheet);
    }

    /// What is in it, the last on top.
    protected final void show(Node... content) {
        sheet.getChildren().setAll(content);
    }

    /// Puts everything in its place, in pixels of the screen it is drawn for.
    protected abstract void arrange(double width, double height, boolean upright);

    /// Whether it is higher than wide.
    protected final boolean isUpright() {
        return getWidth() < getHeight();
    }

    /// How large a pane of this kind is drawn, window pixels for each of its own.
    protected static double factor(double width, double height, double uprightHeight, double lyingHeight) {
        return Math.max(LEAST, width < height ? Math.min(width / UPRIGHT_WIDTH, height / uprightHeight)
            : Math.min(width / LYING_WIDTH, height / lyingHeight));
    }

    /// Puts a node into the middle, as large as it wants to be and has room.
    protected static void centre(Node node, double width, double height) {
        double nodeWidth = Math.min(width, node.prefWidth(-1));
        double nodeHeight = Math.min(height, node.prefHeight(nodeWidth));
        node.resizeRelocate(Math.round((width - nodeWidth) / 2), Math.round((height - nodeHeight) / 2), nodeWidth, nodeHeight);
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth(), getHeight(), uprightHeight, lyingHeight);
        scale.setX(factor);
        scale.setY(factor);
        pseudoClassStateChanged(UPRIGHT, isUpright());
        sheet.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        sheet.requestLayout(); // whether it stands upright may have changed, and not its size
        sheet.layout();
    }
}
