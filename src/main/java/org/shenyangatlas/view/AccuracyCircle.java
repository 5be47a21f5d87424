package org.shenyangatlas.view;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

/// How well a position is known: a dashed circle, in true scale, somewhere in which the true place lies.
///
/// Its looks are CSS: `.accuracy-circle > .area` and `> .edge`, with the site's category colour as `-cat`.
public final class AccuracyCircle extends Group {

    private final Circle area = new Circle();
    private final Circle edge = new Circle();

    /// @param styleClasses further ones, such as the category's colour class
    public AccuracyCircle(String... styleClasses) {
        getStyleClass().add("accuracy-circle");
        getStyleClass().addAll(styleClasses);
        area.getStyleClass().add("area");
        edge.getStyleClass().add("edge");
        getChildren().addAll(area, edge);
        setMouseTransparent(true);
        setManaged(false);
    }

    /// @param x      middle, pixels of the parent
    /// @param y      middle, pixels of the parent
    /// @param radius pixels
    public void show(double x, double y, double radius) {
        setTranslateX(x);
        setTranslateY(y);
        area.setRadius(radius);
        edge.setRadius(radius);
    }
}
