package org.shenyangatlas.view.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.catalogue.Vignette.Corner;
import org.shenyangatlas.catalogue.Vignette.Ring;

/// The outline on the ground around a site; it lies under the vignette, so the building stands in it. Of an area of the
/// picture it is the outline of its hotspot.
final class SelectionRing extends Group {

    /// How far along its edge a diamond's corner is rounded.
    private static final double ROUNDING = 0.16;
    /// Distance of a cubic curve's handles that makes a quarter of a circle.
    private static final double QUARTER = 0.5523;

    private final Path halo = new Path();
    private final Path line = new Path();

    /// @param styleClass what makes the site stand out: "selection-ring", "hover-ring"
    SelectionRing(String styleClass) {
        getStyleClass().add(styleClass);
        halo.getStyleClass().add("halo");
        line.getStyleClass().add("line");
        getChildren().addAll(halo, line);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param vignette the drawing or area; null hides the ring
    void show(@Nullable Vignette vignette, Viewport view) {
        setVisible(vignette != null);
        if (vignette == null) {
            return;
        }
        Ring ring = vignette.ring();
        double unit = vignette.scale() * view.scale();
        setTranslateX(view.windowX(vignette.anchorX()));
        setTranslateY(view.windowY(vignette.anchorY() - (Vignette.FOOT_Y - vignette.ring().centreY()) * vignette.scale()));
        for (Path path : new Path[] {halo, line}) {
            switch (ring.shape()) {
                case CIRCLE -> ellipse(path, ring.radius() * unit);
                case DIAMOND -> diamond(path, ring.radius() * unit);
                case OUTLINE -> path.getElements().setAll(
                    outline(vignette, corner -> (corner.x() - Vignette.FOOT_X) * unit, corner -> (corner.y() - Vignette.FOOT_Y) * unit));
            }
        }
    }

    /// The lines round a hotspot.
    ///
    /// @param x where a corner lies from the left
    /// @param y the same from the top
    static List<PathElement> outline(Vignette vignette, ToDoubleFunction<Corner> x, ToDoubleFunction<Corner> y) {
        List<PathElement> lines = new ArrayList<>();
        for (Corner corner : vignette.hotspot()) {
            double cornerX = x.applyAsDouble(corner);
            double cornerY = y.applyAsDouble(corner);
            lines.add(lines.isEmpty() ? new MoveTo(cornerX, cornerY) : new LineTo(cornerX, cornerY));
        }
        lines.add(new ClosePath());
        return lines;
    }

    private static void ellipse(Path path, double rx) {
        double ry = rx / 2;
        double hx = rx * QUARTER;
        double hy = ry * QUARTER;
        path.getElements().setAll(new MoveTo(rx, 0),
            new CubicCurveTo(rx, hy, hx, ry, 0, ry), new CubicCurveTo(-hx, ry, -rx, hy, -rx, 0),
            new CubicCurveTo(-rx, -hy, -hx, -ry, 0, -ry), new CubicCurveTo(hx, -ry, rx, -hy, rx, 0), new ClosePath());
    }

    private static void diamond(Path path, double rx) {
        double[][] corners = {{rx, 0}, {0, rx / 2}, {-rx, 0}, {0, -rx / 2}};
        path.getElements().clear();
        for (int i = 0; i < 4; i++) {
            double[] before = corners[(i + 3) % 4];
            double[] corner = corners[i];
            double[] after = corners[(i + 1) % 4];
            double x0 = corner[0] + (before[0] - corner[0]) * ROUNDING;
            double y0 = corner[1] + (before[1] - corner[1]) * ROUNDING;
            double x1 = corner[0] + (after[0] - corner[0]) * ROUNDING;
            double y1 = corner[1] + (after[1] - corner[1]) * ROUNDING;
            path.getElements().add(i == 0 ? new MoveTo(x0, y0) : new LineTo(x0, y0));
            path.getElements().add(new CubicCurveTo(x0 + (corner[0] - x0) * QUARTER, y0 + (corner[1] - y0) * QUARTER,
                x1 + (corner[0] - x1) * QUARTER, y1 + (corner[1] - y1) * QUARTER, x1, y1));
        }
        path.getElements().add(new ClosePath());
    }
}
