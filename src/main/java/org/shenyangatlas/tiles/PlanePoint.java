package org.shenyangatlas.tiles;

import org.shenyangatlas.catalogue.GeoPoint;

/// A place on the map plane ([Mercator]), which is WGS 84 whatever the datum of the pictures shown there.
///
/// @param x 0 (west) to 1 (east)
/// @param y 0 (north) to 1 (south)
public record PlanePoint(double x, double y) {

    public static PlanePoint of(GeoPoint wgs84) {
        return new PlanePoint(Mercator.x(wgs84.longitude()), Mercator.y(wgs84.latitude()));
    }

    /// The place on the globe, WGS 84; what lies beyond the plane's edge is put on it.
    public GeoPoint onGlobe() {
        return new GeoPoint(Mercator.latitude(Math.clamp(y, 0, 1)), Math.clamp(Mercator.longitude(x), -180, 180));
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
