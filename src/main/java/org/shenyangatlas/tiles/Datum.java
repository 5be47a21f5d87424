package org.shenyangatlas.tiles;

import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.TileSource;

/// The shift between WGS 84, in which the atlas keeps positions, and GCJ-02, in which Chinese providers publish
/// pictures.
///
/// GCJ-02 has no published definition; this is the formula everyone uses, right to about a metre. It holds for the
/// Chinese mainland; outside a box around it nothing is shifted.
public final class Datum {

    private static final double AXIS_M = 6_378_245;
    private static final double ECCENTRICITY = 0.006_693_421_622_965_943;
    private static final int ROUNDS = 6;

    private Datum() {
    }

    /// Where a place lies on the pictures of a source.
    public static GeoPoint on(TileSource.Datum pictures, GeoPoint wgs84) {
        return switch (pictures) {
            case WGS84 -> wgs84;
            case GCJ02 -> toGcj02(wgs84);
        };
    }

    /// [#on] the other way round.
    public static GeoPoint off(TileSource.Datum pictures, GeoPoint shown) {
        return switch (pictures) {
            case WGS84 -> shown;
            case GCJ02 -> toWgs84(shown);
        };
    }

    public static GeoPoint toGcj02(GeoPoint wgs84) {
        if (!isShifted(wgs84)) {
            return wgs84;
        }
        double x = wgs84.longitude() - 105;
        double y = wgs84.latitude() - 35;
        double latitude = Math.toRadians(wgs84.latitude());
        double w = 1 - ECCENTRICITY * Math.pow(Math.sin(latitude), 2);
        double metresNorth = AXIS_M * (1 - ECCENTRICITY) / (w * Math.sqrt(w));
        double metresEast = AXIS_M / Math.sqrt(w) * Math.cos(latitude);
        return new GeoPoint(wgs84.latitude() + Math.toDegrees(north(x, y) / metresNorth),
            wgs84.longitude() + Math.toDegrees(east(x, y) / metresEast));
    }

    /// The way back has no formula; the shift changes so slowly that a few rounds find it to a millimetre.
    public static GeoPoint toWgs84(GeoPoint gcj02) {
        GeoPoint guess = gcj02;
        for (int i = 0; i < ROUNDS; i++) {
            GeoPoint shifted = toGcj02(guess);
            guess = new GeoPoint(guess.latitude() + gcj02.latitude() - shifted.latitude(),
                guess.longitude() + gcj02.longitude() - shifted.longitude());
        }
        return guess;
    }

    private static boolean isShifted(GeoPoint point) {
        return point.longitude() > 72.004 && point.longitude() < 137.8347
            && point.latitude() > 0.8293 && point.latitude() < 55.8271;
    }

    private static double north(double x, double y) {
        return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
            + waves(6 * x, 20, 2 * x, 20) + waves(y, 20, y / 3, 40) + waves(y / 12, 160, y / 30, 320);
    }

    private static double east(double x, double y) {
        return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
            + waves(6 * x, 20, 2 * x, 20) + waves(x, 20, x / 3, 40) + waves(x / 12, 150, x / 30, 300);
    }

    private static double waves(double first, double firstHeight, double second, double secondHeight) {
        return (firstHeight * Math.sin(first * Math.PI) + secondHeight * Math.sin(second * Math.PI)) * 2 / 3;
    }
}
