package org.shenyangatlas.view;

import java.util.Locale;
import org.shenyangatlas.catalogue.GeoPoint;

/// A place as it is written for people and for programs, to about a metre.
public final class Coordinates {

    private Coordinates() {
    }

    /// "41.79000, 123.43000": latitude, longitude, WGS 84.
    public static String decimal(GeoPoint point) {
        return String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
    }

    /// "geo:41.79000,123.43000": a link by RFC 5870, which map programs open.
    public static String link(GeoPoint point) {
        return String.format(Locale.ROOT, "geo:%.5f,%.5f", point.latitude(), point.longitude());
    }
}
