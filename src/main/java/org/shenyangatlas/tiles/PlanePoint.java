package org.shenyangatlas.tiles;

import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.TileSource;

/// A place on the map plane ([Mercator]) as the pictures of a source show it.
///
/// @param x 0 (west) to 1 (east)
/// @param y 0 (north) to 1 (south)
public record PlanePoint(double x, double y) {

    /// @param pictures datum of the pictures the place is to be shown on
    public static PlanePoint of(TileSource.Datum pictures, GeoPoint wgs84) {
        GeoPoint shifted = Datum.on(pictures, wgs84);
        return new PlanePoint(Mercator.x(shifted.longitude()), Mercator.y(shifted.latitude()));
    }

    /// The place on the globe, WGS 84; what lies beyond the plane's edge is put on it.
    ///
    /// @param pictures datum of the pictures it is shown on
    public GeoPoint on(TileSource.Datum pictures) {
        return Datum.off(pictures, new GeoPoint(Mercator.latitude(Math.clamp(y, 0, 1)),
            Math.clamp(Mercator.longitude(x), -180, 180)));
    }

    /// How many pixels some metres on the ground are here.
    public double pixels(double metres, double zoom) {
        return metres / Mercator.metresPerPixel(Mercator.latitude(y), zoom);
    }

    /// The zoom at which some metres on the ground are so many pixels here.
    public double zoomAt(double metres, double pixels) {
        return Mercator.zoom(Mercator.TILE * pixels / pixels(metres, 0));
    }
}
