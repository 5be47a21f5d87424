package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.AccuracyCircle;
import org.shenyangatlas.view.NumberDisc;

/// The circles in which sites truly lie: for the selected site, and for every estimate, where they are large enough
/// to see.
final class AccuracyLayer extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    /// A smaller circle is hidden by its pin, pixels.
    private static final double SMALLEST = 15;

    private final AtlasState state;
    private final Map<Site, AccuracyCircle> circles = new LinkedHashMap<>();

    AccuracyLayer(AtlasState state) {
        this.state = state;
        getStyleClass().add("accuracy-layer");
        setMouseTransparent(true);
        state.catalogue().sites().forEach(site -> {
            AccuracyCircle circle = new AccuracyCircle(NumberDisc.colourClass(state, site));
            circle.setVisible(false);
            circles.put(site, circle);
        });
        List<AccuracyCircle> largestFirst = new ArrayList<>();
        circles.keySet().stream().sorted((a, b) -> b.position().accuracyM() - a.position().accuracyM())
            .forEach(site -> largestFirst.add(circles.get(site)));
        getChildren().addAll(largestFirst);
    }

    void show(Extent extent) {
        Site selected = state.selection().getSelected();
        circles.forEach((site, circle) -> {
            boolean chosen = site.equals(selected);
            PlanePoint point = PlanePoint.of(site.position().point());
            double radius = point.pixels(site.position().accuracyM(), extent.zoom());
            double x = extent.windowX(point.x());
            double y = extent.windowY(point.y());
            boolean wanted = chosen || site.position().status() == Position.Status.ESTIMATE
                && state.filter().finds(site).getValue();
            boolean seen = wanted && radius >= SMALLEST && crosses(x, y, radius, extent);
            circle.setVisible(seen);
            if (seen) {
                circle.pseudoClassStateChanged(SELECTED, chosen);
                circle.setTinted(chosen);
                circle.show(x, y, radius);
            }
        });
    }

    /// Whether a part of the circle's edge may be in the window: one that holds all of the window is not worth its
    /// dashes.
    private static boolean crosses(double x, double y, double radius, Extent window) {
        double nearestX = Math.clamp(x, 0, window.width());
        double nearestY = Math.clamp(y, 0, window.height());
        double farthestX = Math.max(Math.abs(x), Math.abs(x - window.width()));
        double farthestY = Math.max(Math.abs(y), Math.abs(y - window.height()));
        return Math.hypot(x - nearestX, y - nearestY) < radius && Math.hypot(farthestX, farthestY) > radius;
    }
}
