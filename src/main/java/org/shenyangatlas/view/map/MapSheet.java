package org.shenyangatlas.view.map;

import com.gluonhq.maps.MapView;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.AtlasTiles;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;
import org.shenyangatlas.tiles.Mercator;
import org.shenyangatlas.view.Stretch;

/// The ground at one zoom, in one palette: Gluon's map, tamed.
///
/// Gluon's map is kept for what it does well, which tiles to ask for and where to put them, and is kept from
/// everything else:
///
/// - It never sees a mouse, wheel or finger, so the extent it was told last is always the true one.
/// - It is never asked where something is: after a zoom it does not tell its layers, and without a scene it answers
///   null. What lies on the map is placed from the extent instead.
/// - It drifts with every resize, because it overwrites its own target: whenever it was told to be somewhere its tiles
///   are put where they belong.
/// - With every move it takes its outermost tiles away and puts them back: a small move only carries it along.
/// - It stretches tiles between whole zooms, lays coarse ones over sharp ones and drops old ones before there are new
///   ones: it is only ever told one whole zoom, whose tiles are painted for the true zoom ([AtlasTiles#ask]). While
///   the map zooms, the sheet is stretched as a whole; then there is a new sheet ([MapGround]).
/// - It never lets go of a tile once loaded: another palette is another sheet, too.
/// - It wants the whole world's pixels as its size: nobody asks, the sheet resizes it.
final class MapSheet extends Region {

    /// Gluon's map reaches this much beyond each side of the window, so that tiles are there before they are seen ...
    private static final double MARGIN = 128;
    /// ... and while the window moves no farther than this the map, with all its tiles, is only carried along.
    private static final double SLACK = 64;

    private final TileSource source;
    private final MapStyle style;
    private final double zoom;
    private final double resolution;
    private final long edition;
    private final Runnable change;
    private final MapView map = new MapView();
    private final Group tiles;
    private final Set<Node> empty = new HashSet<>();
    private final Scale stretch = new Scale(1, 1);
    private @Nullable Extent extent;
    /// Where Gluon's map was told to be last.
    private @Nullable Extent anchor;
    /// Apart from the sheet, which those who paint must not hold on to.
    private final AtomicBoolean open = new AtomicBoolean(true);

    /// @param resolution screen pixels per window pixel
    /// @param change     called when tiles have come or gone
    MapSheet(TileSource source, MapStyle style, double zoom, double resolution, Runnable change) {
        this.source = source;
        this.style = style;
        this.zoom = zoom;
        this.resolution = resolution;
        this.change = change;
        edition = AtlasTiles.sources().edition(source);
        // BaseMap's package is not exported, but it is a Group and the map's only child
        tiles = (Group) map.getChildrenUnmodifiable().getFirst();
        tiles.getChildren().addListener((ListChangeListener<Node>) this::count);
        map.getTransforms().add(stretch);
        setMouseTransparent(true);
        getChildren().add(map);
    }

    /// Whether it can show this without being stretched, and with everything the source has by now.
    boolean suits(Extent now, MapStyle wanted, double screen) {
        return now.zoom() == zoom && isIn(wanted, screen) && edition == AtlasTiles.sources().edition(source);
    }

    boolean isIn(MapStyle wanted, double screen) {
        return style == wanted && screen == resolution;
    }

    /// Whether all of its window is painted.
    boolean isComplete() {
        return extent != null && covers(extent);
    }

    /// Whether it leaves nothing of the window bare.
    boolean covers(Extent now) {
        Extent own = anchor;
        if (own == null) {
            return false;
        }
        double left = own.windowX(now.planeX(0)) + MARGIN;
        double top = own.windowY(now.planeY(0)) + MARGIN;
        double right = own.windowX(now.planeX(now.width())) + MARGIN;
        double bottom = own.windowY(now.planeY(now.height())) + MARGIN;
        return left > -1 && top > -1 && right < map.getWidth() + 1 && bottom < map.getHeight() + 1
            && empty.stream().map(this::onMap).noneMatch(tile -> tile.getMinX() < right && tile.getMaxX() > left
                && tile.getMinY() < bottom && tile.getMaxY() > top);
    }

    /// Copies what is painted, in and around the window.
    ///
    /// @param ground what is seen where nothing is painted
    /// @param paper  what is seen where there is no ground either
    /// @return null when Gluon's map has not been anywhere yet
    Stretch.@Nullable Source photograph(Stretch.@Nullable Source ground, int paper) {
        Extent own = anchor;
        if (own == null) {
            return null;
        }
        Photograph photograph = new Photograph(own.planeX(-MARGIN), own.planeY(-MARGIN), map.getWidth(), map.getHeight(),
            own.scale(), resolution);
        photograph.begin(ground, paper);
        for (Node tile : tiles.getChildren()) {
            if (!empty.contains(tile) && image(tile) instanceof ImageView view && view.getImage() != null) {
                Bounds bounds = onMap(tile);
                photograph.add(view.getImage(), bounds.getMinX(), bounds.getMinY());
            }
        }
        return photograph.source();
    }

    /// Where a tile lies, pixels of Gluon's map.
    private Bounds onMap(Node tile) {
        return tiles.localToParent(tile.getBoundsInParent());
    }

    /// Nobody waits for its tiles any more.
    void close() {
        open.set(false);
    }

    /// At its own zoom it follows; at another it shows what it has, stretched.
    void show(Extent now) {
        Extent own = anchor;
        if (own == null || now.zoom() == zoom) {
            extent = now;
            stretch.setX(1);
            stretch.setY(1);
        } else {
            double times = now.scale() / own.scale();
            stretch.setX(times);
            stretch.setY(times);
            map.relocate(now.windowX(own.planeX(-MARGIN)), now.windowY(own.planeY(-MARGIN)));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Extent now = extent;
        if (now == null || now.width() <= 0 || now.height() <= 0) {
            return;
        }
        if (stretch.getX() != 1) {
            return;
        }
        double x = snapPositionX(now.windowX(0));
        double y = snapPositionY(now.windowY(0));
        AtlasTiles.ask(source, style, zoom, resolution, open::get); // the map asks right after this, in its own layout
        if (!isNear(now)) {
            anchor = now;
            map.resize(now.width() + 2 * MARGIN, now.height() + 2 * MARGIN);
            double whole = Math.ceil(zoom);
            double part = now.scale() / Mercator.size(whole);
            map.setZoom(whole);
            map.setCenter(Mercator.latitude(now.y() * part), Mercator.longitude(now.x() * part));
            tiles.setTranslateX(x + MARGIN);
            tiles.setTranslateY(y + MARGIN);
        }
        map.relocate(x - tiles.getTranslateX(), y - tiles.getTranslateY());
    }

    private boolean isNear(Extent now) {
        Extent own = anchor;
        return own != null && own.width() == now.width() && own.height() == now.height()
            && Math.abs(own.x() - now.x()) * now.scale() <= SLACK && Math.abs(own.y() - now.y()) * now.scale() <= SLACK;
    }

    private void count(ListChangeListener.Change<? extends Node> changes) {
        while (changes.next()) {
            changes.getRemoved().forEach(empty::remove);
            changes.getAddedSubList().forEach(this::await);
        }
        change.run();
    }

    private void await(Node tile) {
        if (image(tile) instanceof ImageView view && view.getImage() == null) {
            empty.add(tile);
            view.imageProperty().subscribe(image -> {
                if (image != null && empty.remove(tile)) {
                    change.run();
                }
            });
        }
    }

    private static @Nullable Node image(Node tile) {
        return tile instanceof Parent parent ? parent.getChildrenUnmodifiable().getFirst() : null;
    }
}
