package org.shenyangatlas.view.map;

import com.gluonhq.maps.MapView;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.AtlasTiles;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;
import org.shenyangatlas.view.MapPicture;

/// The ground in one palette: Gluon's map above a coarse picture of the same ground and its surroundings.
///
/// Gluon's map is kept for what it does well, which tiles to ask for and where to put them, and is kept from everything else:
///
/// - It never sees a mouse, wheel or finger, so the extent it was told last is always the true one.
/// - It is never asked where something is: after a zoom it does not tell its layers, and without a scene it answers null.
///   What lies on the map is placed from the extent instead.
/// - It drifts with every resize, because it overwrites its own target: after each layout its tiles are put where they belong.
/// - It removes the old tiles of a zoom before the new ones are there: the coarse picture shows through, never a blank.
/// - It may lay a stretched tile of a smaller zoom over a sharp one: tiles are ordered by their zoom.
/// - It never lets go of its tiles: another palette is another sheet ([MapGround]).
/// - It wants the whole world's pixels as its size: nobody asks, the sheet resizes it.
final class MapSheet extends Region {

    /// The coarse picture shows this many windows in each direction ...
    private static final double REACH = 2.5;
    /// ... with this part of the tiles' detail, as a zoom.
    private static final double COARSER = 2;
    /// It is painted anew when the map has been zoomed by more than this since.
    private static final double ZOOM_RANGE = 1;

    private final TileSource source;
    private final MapStyle style;
    private final Runnable ready;
    private final MapPicture coarse = new MapPicture();
    private final MapView map = new MapView();
    private final Group tiles;
    private @Nullable Extent around;
    private @Nullable Extent extent;

    /// @param ready called once there is something to see
    MapSheet(TileSource source, MapStyle style, Runnable ready) {
        this.source = source;
        this.style = style;
        this.ready = ready;
        // BaseMap's package is not exported, but it is a Group and the map's only child
        tiles = (Group) map.getChildrenUnmodifiable().getFirst();
        tiles.getChildren().addListener((ListChangeListener<Node>) this::order);
        setMouseTransparent(true);
        getChildren().addAll(coarse, map);
    }

    MapStyle style() {
        return style;
    }

    /// Asks for the coarse picture here and not during layout: it may be ready at once, and then sheets are exchanged.
    void show(Extent now) {
        extent = now;
        if (!isNear(now)) {
            around = now;
            coarse.paint(source, style, new Extent(now.x(), now.y(), Math.max(0, now.zoom() - COARSER),
                now.width() * REACH * Math.pow(2, -COARSER), now.height() * REACH * Math.pow(2, -COARSER)), ready);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        coarse.resizeRelocate(0, 0, getWidth(), getHeight());
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        Extent now = extent;
        if (now == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        coarse.show(now);
        AtlasTiles.ask(source, style); // the map asks for its tiles right after this, in its own layout
        map.setZoom(now.zoom());
        map.setCenter(now.centre().latitude(), now.centre().longitude());
        tiles.setTranslateX(snapPositionX(now.windowX(0)));
        tiles.setTranslateY(snapPositionY(now.windowY(0)));
    }

    /// Whether the coarse picture still does.
    private boolean isNear(Extent now) {
        Extent then = around;
        return then != null && Math.abs(now.zoom() - then.zoom()) <= ZOOM_RANGE
            && Math.abs(now.x() - then.x()) * now.scale() <= now.width() * (REACH - 1) / 4
            && Math.abs(now.y() - then.y()) * now.scale() <= now.height() * (REACH - 1) / 4;
    }

    /// Larger zooms to the front, by the scale Gluon gives each tile.
    private void order(ListChangeListener.Change<? extends Node> change) {
        Extent now = extent;
        while (now != null && change.next()) {
            for (Node tile : change.getAddedSubList()) {
                double stretch = tile.getLocalToParentTransform().getMxx();
                tile.setViewOrder(-Math.rint(now.zoom() - Math.log(stretch) / Math.log(2)));
            }
        }
    }
}
