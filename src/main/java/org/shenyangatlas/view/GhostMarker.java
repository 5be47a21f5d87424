package org.shenyangatlas.view;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Georeference;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;

/// Shows in the picture where the mouse points on the map, and on the map where it points in the picture. Nothing else
/// is laid out for it: only the marker moves.
public final class GhostMarker extends Group {

    private final AtlasState state;
    private final Large kind;
    private final Region view;
    private final Terrain terrain;

    /// @param kind whether the view is a picture or a map
    /// @param view has a size, and may be hidden
    public GhostMarker(AtlasState state, Large kind, Region view, Terrain terrain) {
        this.state = state;
        this.kind = kind;
        this.view = view;
        this.terrain = terrain;
        getStyleClass().add("ghost-marker");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        Region ring = new Region();
        ring.getStyleClass().add("ring");
        ring.translateXProperty().bind(ring.widthProperty().divide(-2)); // its middle is what lies on the place
        ring.translateYProperty().bind(ring.heightProperty().divide(-2));
        getChildren().add(ring);
        Work.<Optional<Georeference>>requestLater(state::georeference, _ -> { }); // before anybody points
        state.pointing().placeProperty().when(Showing.of(this)).subscribe(this::show);
        view.visibleProperty().subscribe(_ -> follow());
    }

    /// The view has moved.
    public void follow() {
        show(state.pointing().placeProperty().get());
    }

    private void show(Pointing.@Nullable Place place) {
        boolean elsewhere = place != null && place.in() != kind && view.isVisible() && view.getWidth() > 0;
        Point2D point = elsewhere ? terrain.point(place).orElse(null) : null;
        setVisible(point != null);
        if (point != null) {
            setTranslateX(point.getX()); // its layout place would have its ancestors laid out
            setTranslateY(point.getY());
        }
    }
}
