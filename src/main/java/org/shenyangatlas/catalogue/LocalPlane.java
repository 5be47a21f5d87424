package org.shenyangatlas.catalogue;

/// The earth around a place laid flat, in metres from there: east, and north. Angles stay true, as on any Mercator map;
/// lengths are true at the middle's latitude and within 1 % up to 70 km north and south of it.
///
/// @param middle what lies at (0, 0)
record LocalPlane(GeoPoint middle) {

    private static final double EARTH_RADIUS_M = 6_371_008.8;
    /// The projection has no poles.
    private static final double LAST_LATITUDE = 85;

    /// Metres.
    record Point(double east, double north) {
        double distance(Point other) {
            return Math.hypot(east - other.east, north - other.north);
        }
    }

    Point of(GeoPoint point) {
        return new Point(Math.toRadians(point.longitude() - middle.longitude()) * radius(),
            (stretched(point.latitude()) - stretched(middle.latitude())) * radius());
    }

    /// What lies beyond the globe's edges is put on them.
    GeoPoint toGlobe(Point point) {
        double latitude = Math.toDegrees(Math.atan(Math.sinh(stretched(middle.latitude()) + point.north() / radius())));
        double longitude = middle.longitude() + Math.toDegrees(point.east() / radius());
        return new GeoPoint(Math.clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE), Math.clamp(longitude, -180, 180));
    }

    private double radius() {
        return EARTH_RADIUS_M * Math.cos(Math.toRadians(middle.latitude()));
    }

    private static double stretched(double latitude) {
        double angle = Math.toRadians(Math.clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE));
        return Math.log(Math.tan(Math.PI / 4 + angle / 2));
    }
}
