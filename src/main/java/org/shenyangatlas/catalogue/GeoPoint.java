package org.shenyangatlas.catalogue;

/// A place on the globe, WGS 84, in degrees.
///
/// @param latitude  -90 (south) to 90 (north)
/// @param longitude -180 (west) to 180 (east)
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_M = 6_371_008.8;

    /// @throws IllegalArgumentException off the globe, or not a number
    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude " + latitude + " is not between -90 and 90");
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude " + longitude + " is not between -180 and 180");
        }
    }

    /// Great-circle distance in metres (haversine on the mean radius, within 0.5 % of the ellipsoid).
    public double metresTo(GeoPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double h = Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
