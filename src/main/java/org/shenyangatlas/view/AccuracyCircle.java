package org.shenyangatlas.view;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// How well a position is known: a dashed circle, in true scale, somewhere in which the true place lies.
///
/// Its looks are CSS: `.accuracy-circle > .edge`, with the site's category colour as `-cat`; the area is a tint of the edge.
public final class AccuracyCircle extends Group {

    /// As part of the colour: as the opacity of a node it is several times as slow to draw.
    private static final double TINT = 0.14;

    /// One that only moves is drawn once, unless it is larger than this, pixels: then drawing it costs less than keeping it.
    private static final double LARGEST_KEPT = 200;

    private final Circle area = new Circle();
    private final Circle edge = new Circle();

    /// @param styleClasses further ones, such as the category's colour class
    public AccuracyCircle(String... styleClasses) {
        getStyleClass().add("accuracy-circle");
        getStyleClass().addAll(styleClasses);
        area.getStyleClass().add("area");
        edge.getStyleClass().add("edge");
        getChildren().addAll(area, edge);
        edge.strokeProperty().subscribe(paint -> area.setFill(paint instanceof Color colour
            ? Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), TINT) : null));
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Leaves the area clear: a large tinted one is slow to draw.
    public void setTinted(boolean tinted) {
        area.setVisible(tinted);
    }

    /// @param x      middle, pixels of the parent
    /// @param y      middle, pixels of the parent
    /// @param radius pixels
    public void show(double x, double y, double radius) {
        setCache(radius == edge.getRadius() && radius <= LARGEST_KEPT);
        setTranslateX(Math.round(x)); // one that is kept is sharp on whole pixels only
        setTranslateY(Math.round(y));
        area.setRadius(radius);
        edge.setRadius(radius);
    }
}
