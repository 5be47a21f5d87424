package org.shenyangatlas.view.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Outlook;

/// Leads the map from the city to the world and back, and closer to some cities.
final class WorldFlight {

    /// Cities are not looked at closer than this zoom.
    private static final double CLOSEST = 8;
    /// Scale and credits lie on this much of the free part, pixels.
    private static final double FOOT = 44;

    private final AtlasState state;
    private final GeoMapView map;
    private final Supplier<MapFrame> frame;
    private Departure departure = new Departure(null, null);
    private boolean under;

    /// What of the city was seen.
    ///
    /// @param selected the site that was selected
    /// @param outlook  null for all of the city
    private record Departure(@Nullable Site selected, @Nullable Outlook outlook) {
    }

    /// @param frame the map's window as it is now
    WorldFlight(AtlasState state, GeoMapView map, Supplier<MapFrame> frame) {
        this.state = state;
        this.map = map;
        this.frame = frame;
    }

    /// Sets out; [#goOn] carries on when the window has been laid out, for other panels lie on it now.
    ///
    /// @param out to the world, or back
    void begin(boolean out) {
        if (out) {
            Site selected = state.selection().getSelected();
            departure = new Departure(selected, map.outlook().isPresent() || selected != null ? outlook() : null);
        }
        if (out || !isElsewhere()) {
            map.showAll(); // nobody's hand has led here
            under = true;
        }
    }

    void goOn() {
        if (!under) {
            return;
        }
        under = false;
        Outlook back = departure.outlook();
        if (state.connections().isShown() || back == null) {
            map.showAll();
        } else {
            map.lookAt(back);
        }
    }

    /// Whether another site has been chosen in the meantime: then the map has gone there.
    private boolean isElsewhere() {
        Site selected = state.selection().getSelected();
        return selected != null && !selected.equals(departure.selected());
    }

    /// Goes so close that some cities part, clear of cards.
    ///
    /// @param cities where they lie
    void land(List<PlanePoint> cities) {
        MapFrame now = frame.get();
        Rectangle2D free = new Rectangle2D(now.free().getMinX(), now.free().getMinY(), now.free().getWidth(),
            Math.max(1, now.free().getHeight() - FOOT));
        Extent near = new MapHome(now.width(), now.height(), free, now.cards())
            .showing(cities, Math.min(CLOSEST, now.source().maxZoom()));
        PlanePoint middle = new PlanePoint(near.planeX(now.centreX()), near.planeY(now.centreY()));
        map.lookAt(new Outlook(middle.onGlobe(), near.metresPerPixel()));
    }

    private @Nullable Outlook outlook() {
        MapFrame now = frame.get();
        Extent seen = map.getExtent();
        return map.place(now.centreX(), now.centreY()).map(middle -> new Outlook(middle, seen.metresPerPixel())).orElse(null);
    }

    private TileSource.Datum datum() {
        return frame.get().source().datum();
    }
}
