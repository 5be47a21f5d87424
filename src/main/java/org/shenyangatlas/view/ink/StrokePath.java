package org.shenyangatlas.view.ink;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.transform.Affine;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Point;
import org.shenyangatlas.view.Surface;

/// A stroke as a smooth line. It is built once; when the view moves, only its place and size change.
///
/// Its unit is its own width and its origin its first point: the toolkit reckons paths in single precision, which is too
/// coarse for the plane of a map.
final class StrokePath extends Path {

    /// Seen from afar a stroke does not get thinner than this, pixels.
    private static final double THINNEST = 1.2;
    /// A path that goes nowhere is not drawn.
    private static final double DOT = 0.01;

    private final Affine place = new Affine();
    private Stroke stroke;
    private int drawn;

    StrokePath(Stroke stroke) {
        this.stroke = stroke;
        getStyleClass().addAll("stroke", styleClass(stroke.nib()), styleClass(stroke.colour()));
        getTransforms().add(place);
        getElements().addAll(new MoveTo(0, 0), new LineTo(DOT, 0));
        drawn = 1;
        extend(stroke);
    }

    static String styleClass(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Stroke stroke() {
        return stroke;
    }

    /// Draws on.
    ///
    /// @param longer begins like the stroke so far
    void extend(Stroke longer) {
        stroke = longer;
        List<Point> points = longer.points();
        for (; drawn < points.size(); drawn++) {
            Point from = points.get(drawn - 1);
            Point to = points.get(drawn);
            // the end of the line becomes a curve through the middle, and a new end is put to it
            getElements().set(getElements().size() - 1,
                new QuadCurveTo(x(from), y(from), (x(from) + x(to)) / 2, (y(from) + y(to)) / 2));
            getElements().add(new LineTo(x(to), y(to)));
        }
    }

    void show(Surface surface) {
        Point origin = stroke.points().getFirst();
        Point2D corner = surface.inWindow(origin.x(), origin.y());
        double pixels = stroke.width() * surface.scale();
        place.setToTransform(pixels, 0, corner.getX(), 0, pixels, corner.getY());
        setStrokeWidth(Math.max(1, THINNEST / pixels));
    }

    private double x(Point point) {
        return (point.x() - stroke.points().getFirst().x()) / stroke.width();
    }

    private double y(Point point) {
        return (point.y() - stroke.points().getFirst().y()) / stroke.width();
    }
}
