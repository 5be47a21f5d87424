package org.shenyangatlas.tiles;

/// The Web Mercator projection: the globe as a square whose sides are 1, x to the east, y to the south.
///
/// At zoom z the square is 256 · 2^z pixels wide.
public final class Mercator {

    /// Side of a tile in pixels of the map.
    public static final int TILE = 256;

    /// Where the square ends, north and south.
    public static final double LAST_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    private static final double EQUATOR_M = 2 * Math.PI * 6_378_137;

    private Mercator() {
    }

    public static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    /// Latitudes beyond the square's edge lie on the edge.
    public static double y(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE)));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    public static double longitude(double x) {
        return (x - 0.5) * 360;
    }

    public static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /// Side of the square in pixels.
    public static double size(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /// The zoom at which the square has this side.
    public static double zoom(double size) {
        return Math.log(size / TILE) / Math.log(2);
    }

    public static double metresPerPixel(double latitude, double zoom) {
        return EQUATOR_M * Math.cos(Math.toRadians(latitude)) / size(zoom);
    }
}
