package org.shenyangatlas.view.talk;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Makes its content as large as its own height asks for: content is laid out as if this were 1080 high, and scaled. So one
/// set of sizes in the stylesheet fits every projector, and 36 there is a thirtieth of the height anywhere.
public final class Slide extends Region {

    /// The height that content is laid out for.
    public static final double HEIGHT = 1080;

    private final Scale scale = new Scale(1, 1, 0, 0);

    public Slide() {
        getStyleClass().add("slide");
        setPickOnBounds(false);
    }

    public Slide(Region content) {
        this();
        show(content);
    }

    /// Exchanges the content.
    public void show(Region content) {
        getChildren().forEach(child -> child.getTransforms().remove(scale));
        content.getTransforms().add(scale);
        getChildren().setAll(content);
    }

    /// How many pixels one of the content's is.
    public double factor() {
        return getHeight() / HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double factor = factor();
        if (factor > 0) {
            scale.setX(factor);
            scale.setY(factor);
            getManagedChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth() / factor, HEIGHT));
        }
    }
}
