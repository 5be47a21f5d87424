package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.BaseMap;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.Place;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.FxThread;

/// The names of rivers, parks and towns. They give way to pins and to each other, the first in the file staying.
final class PlaceNames extends Pane {

    /// The same name again, farther along a river, stands at least this far away, pixels.
    private static final double REPEAT = 520;
    /// Free ground between a name and what it gives way to, pixels.
    private static final double GAP = 3;

    private final List<PlaceName> names = new ArrayList<>();

    /// @param wanted which places have their name written at all
    /// @param ready  called on the FX thread once there are names to place
    PlaceNames(AtlasState state, TileSource source, Predicate<Place> wanted, Runnable ready) {
        getStyleClass().add("place-names");
        setMouseTransparent(true);
        if (source instanceof TileSource.Bundled(_, String folder)) { // pictures bring their own names
            BaseMap.bundled(folder).thenAcceptAsync(map -> show(state, map, wanted, ready), FxThread.executor());
        }
    }

    private void show(AtlasState state, BaseMap map, Predicate<Place> wanted, Runnable ready) {
        Set<String> sites = siteNames(state);
        map.places().stream().filter(wanted)
            .filter(place -> place.name().texts().values().stream().noneMatch(sites::contains))
            .forEach(place -> names.add(new PlaceName(state, place, PlanePoint.of(place.point()))));
        getChildren().addAll(names);
        ready.run();
    }

    /// What is a site has its pin, not a second name on the ground.
    private static Set<String> siteNames(AtlasState state) {
        Set<String> found = new HashSet<>();
        for (Site site : state.catalogue().sites()) {
            found.addAll(site.name().texts().values());
            found.addAll(site.shortName().texts().values());
        }
        return found;
    }

    /// @param zoom  at which zoom's choice of places, which need not be the extent's
    /// @param taken what names give way to, window pixels
    void show(Extent extent, double zoom, List<Rectangle2D> taken) {
        List<Rectangle2D> full = new ArrayList<>(taken);
        List<PlaceName> written = new ArrayList<>();
        Rectangle2D window = new Rectangle2D(0, 0, extent.width(), extent.height());
        for (PlaceName name : names) {
            double x = extent.windowX(name.point().x());
            double y = extent.windowY(name.point().y());
            PlaceName.Side side = name.place().isShownAt(zoom) && window.contains(x, y)
                && written.stream().noneMatch(other -> repeats(name, x, y, other)) ? side(name, x, y, window, full) : null;
            name.setVisible(side != null);
            if (side != null) {
                name.stand(x, y, side);
                full.add(grown(name.room(x, y, side)));
                written.add(name);
            }
        }
    }

    /// Where all of a name is in the window and free of others; null when there is no such place.
    private static PlaceName.@Nullable Side side(PlaceName name, double x, double y, Rectangle2D window, List<Rectangle2D> full) {
        return name.sides().filter(side -> {
            Rectangle2D room = grown(name.room(x, y, side));
            return window.contains(room) && full.stream().noneMatch(room::intersects);
        }).findFirst().orElse(null);
    }

    /// While the zoom changes: the same names, carried along.
    void move(Extent extent) {
        for (PlaceName name : names) {
            if (name.isVisible()) {
                name.stand(extent.windowX(name.point().x()), extent.windowY(name.point().y()));
            }
        }
    }

    private static boolean repeats(PlaceName name, double x, double y, PlaceName other) {
        return name.text().equals(other.text()) && Math.hypot(x - other.getLayoutX(), y - other.getLayoutY()) < REPEAT;
    }

    private static Rectangle2D grown(Rectangle2D bounds) {
        return new Rectangle2D(bounds.getMinX() - GAP, bounds.getMinY() - GAP, bounds.getWidth() + 2 * GAP,
            bounds.getHeight() + 2 * GAP);
    }
}
