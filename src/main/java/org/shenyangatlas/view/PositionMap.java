package org.shenyangatlas.view;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;

/// Where the selected site lies: a small piece of the map with the circle in which the true place is, and a dot on it
/// unless the position is an estimate.
public final class PositionMap extends Region {

    private static final double WIDTH = 132;
    private static final double HEIGHT = 92;
    private static final double CORNER = 16;
    /// How much of the height the circle takes, if the zoom allows.
    private static final double CIRCLE = 0.55;
    /// Farther out there is nothing to see, closer the streets are not true.
    private static final double FARTHEST = 9.5;
    private static final double CLOSEST = 14.5;

    private final AtlasState state;
    private final TileSource source;
    private final MapPicture ground = new MapPicture();
    private final AccuracyCircle circle = new AccuracyCircle();
    private final Circle dot = new Circle();

    public PositionMap(AtlasState state) {
        this.state = state;
        source = state.catalogue().map().tileSources().getFirst();
        getStyleClass().add("position-map");
        dot.getStyleClass().add("dot");
        dot.setManaged(false);
        getChildren().addAll(ground, circle, dot);
        Clip.at(this, CORNER);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().currentProperty().flatMap(_ ->
            state.selection().selectedProperty().map(this::spoken)).orElse("").when(showing));
        state.appearance().shown().when(showing).subscribe(_ -> requestLayout());
        state.selection().selectedProperty().when(showing).subscribe(_ -> requestLayout());
    }

    /// "Map of the surroundings, accurate to 40 m, verified".
    private String spoken(Site site) {
        Position position = site.position();
        return state.language().textNow("map.position.spoken", state.language().now(site.name()), position.accuracyM(),
            state.language().textNow("status." + position.status().name().toLowerCase(Locale.ROOT)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        @Nullable Site site = state.selection().getSelected();
        boolean known = site != null && getWidth() > 0 && getHeight() > 0;
        circle.setVisible(known);
        dot.setVisible(known && site.position().status() != Position.Status.ESTIMATE);
        if (known) {
            show(site.position());
        }
    }

    private void show(Position position) {
        PlanePoint point = PlanePoint.of(position.point());
        double zoom = Math.clamp(point.zoomAt(2 * position.accuracyM(), CIRCLE * getHeight()), FARTHEST, CLOSEST);
        Extent extent = new Extent(point.x(), point.y(), zoom, getWidth(), getHeight());
        ground.show(extent);
        ground.paint(source, Palette.now(state.appearance()), extent);
        circle.show(getWidth() / 2, getHeight() / 2, point.pixels(position.accuracyM(), zoom));
        dot.setCenterX(getWidth() / 2);
        dot.setCenterY(getHeight() / 2);
    }
}
