package org.shenyangatlas.view.ink;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Surface;

/// Dims everything but a circle; nothing while the pointer is elsewhere.
///
/// Four plain rectangles lie around a square with a round hole: painting those costs a fraction of what one large shape does.
final class Spotlight extends Layer {

    private final Region above = shade();
    private final Region below = shade();
    private final Region left = shade();
    private final Region right = shade();
    private double radius;
    private Shape square = new Rectangle();

    Spotlight(AtlasState state, Surface surface, Large which) {
        super(state, surface, which);
        getStyleClass().add("spotlight");
        getChildren().setAll(List.of(above, below, left, right, square));
        setVisible(false);
        follow();
    }

    @Override
    protected void layoutChildren() {
        Point2D place = place();
        boolean lit = state().toolbox().getTool() == Tool.SPOTLIGHT && place != null;
        setVisible(lit);
        if (!lit) {
            return;
        }
        double wanted = Math.round(state().toolbox().getReach() * getHeight());
        if (wanted != radius) {
            cut(wanted);
        }
        // whole pixels: two shades never meet within one
        double x = Math.round(place.getX()) - radius;
        double y = Math.round(place.getY()) - radius;
        double side = 2 * radius;
        square.relocate(x, y);
        above.resizeRelocate(0, 0, getWidth(), Math.max(0, y));
        below.resizeRelocate(0, y + side, getWidth(), Math.max(0, getHeight() - y - side));
        left.resizeRelocate(0, y, Math.max(0, x), side);
        right.resizeRelocate(x + side, y, Math.max(0, getWidth() - x - side), side);
    }

    private void cut(double wanted) {
        radius = wanted;
        square = Shape.subtract(new Rectangle(2 * radius, 2 * radius), new Circle(radius, radius, radius));
        square.getStyleClass().add("shade");
        getChildren().set(getChildren().size() - 1, square);
    }

    private static Region shade() {
        Region shade = new Region();
        shade.getStyleClass().add("shade");
        return shade;
    }
}
