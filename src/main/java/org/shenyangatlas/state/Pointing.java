package org.shenyangatlas.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;

/// The place on the earth that the mouse points at, in the picture or on the map, so that the other can show it too.
public final class Pointing {

    /// @param in    what the mouse is over, whether it is large or small
    /// @param point where on the earth that is
    /// @param site  the site pointed at, whose own place is exact in both; null beside all sites
    public record Place(Large in, GeoPoint point, @Nullable Site site) {
    }

    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>(this, "place");

    Pointing() {
    }

    // Properties

    /// Null while the mouse is over neither.
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    // Commands

    public void point(Place at) {
        place.set(at);
    }

    /// Ends pointing, but only in this one: the mouse may be over the other already.
    public void leave(Large left) {
        Place at = place.get();
        if (at != null && at.in() == left) {
            place.set(null);
        }
    }

    void reset() {
        place.set(null);
    }
}
