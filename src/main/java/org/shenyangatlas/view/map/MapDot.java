package org.shenyangatlas.view.map;

import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;

/// A site on the small map. States for CSS: `:selected`, `:hovered`, `:faded`; its size is CSS too.
final class MapDot extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final Site site;
    private final PlanePoint point;
    private double x;
    private double y;

    MapDot(AtlasState state, Site site, PlanePoint point) {
        this.site = site;
        this.point = point;
        getStyleClass().addAll("map-dot", NumberDisc.colourClass(state, site));
        setManaged(false);
        var showing = Showing.of(this);
        state.selection().selectedProperty().map(site::equals).orElse(false).when(showing)
            .subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        state.selection().hoveredProperty().map(site::equals).orElse(false).when(showing)
            .subscribe(on -> pseudoClassStateChanged(HOVERED, on));
        state.concerns(site).when(showing).subscribe(concerned -> pseudoClassStateChanged(FADED, !concerned));
    }

    Site site() {
        return site;
    }

    PlanePoint point() {
        return point;
    }

    void show(Extent extent) {
        x = extent.windowX(point.x());
        y = extent.windowY(point.y());
        double side = prefWidth(-1);
        resizeRelocate(x - side / 2, y - side / 2, side, side);
    }

    double distance(double toX, double toY) {
        return Math.hypot(toX - x, toY - y);
    }

    /// What it covers, pixels of the map.
    Rectangle2D room() {
        return new Rectangle2D(getLayoutX(), getLayoutY(), getWidth(), getHeight());
    }
}
