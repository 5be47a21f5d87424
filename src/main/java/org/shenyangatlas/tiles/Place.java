package org.shenyangatlas.tiles;

import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;

/// A name on the base map. Names are not in the tiles, because they follow the language and give way to pins.
///
/// @param name    in every language there is
/// @param kind    how it is written: "river", "water", "park", "town", "bridge" ...
/// @param point   WGS 84; what the middle of the name stands on
/// @param minZoom smallest zoom it is shown at
/// @param maxZoom largest zoom it is shown at
/// @param angle   how it is turned, degrees clockwise; a river's name runs along the river
public record Place(LocalizedText name, String kind, GeoPoint point, double minZoom, double maxZoom, double angle) {

    public boolean isShownAt(double zoom) {
        return zoom >= minZoom && zoom <= maxZoom;
    }
}
