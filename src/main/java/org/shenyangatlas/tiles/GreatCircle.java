package org.shenyangatlas.tiles;

import java.util.ArrayList;
import java.util.List;
import org.shenyangatlas.catalogue.GeoPoint;

/// The shortest way over the globe from one place to another. Immutable, pure arithmetic.
///
/// Between places opposite each other on the globe every way is the shortest; then it is the one over the north.
public final class GreatCircle {

    /// Places along the way are at most this far apart, degrees of the globe.
    private static final double STEP = 1.5;
    private static final double TINY = 1e-9;

    private final double[] start;
    private final double[] ahead;
    private final double angle;

    public GreatCircle(GeoPoint from, GeoPoint to) {
        start = vector(from);
        double[] end = vector(to);
        double cosine = Math.clamp(dot(start, end), -1, 1);
        double[] aside = across(start, end, cosine);
        double length = Math.sqrt(dot(aside, aside));
        if (length > TINY) {
            ahead = new double[] {aside[0] / length, aside[1] / length, aside[2] / length};
        } else {
            ahead = vector(from.latitude() > 0 ? new GeoPoint(90 - from.latitude(), turned(from.longitude()))
                : new GeoPoint(90 + from.latitude(), from.longitude()));
        }
        angle = Math.atan2(length, cosine);
    }

    /// How far it is, degrees of the globe: 0 to 180.
    public double degrees() {
        return Math.toDegrees(angle);
    }

    /// @param share of the way, 0 (the start) to 1 (the end)
    public GeoPoint at(double share) {
        double cosine = Math.cos(angle * share);
        double sine = Math.sin(angle * share);
        double x = start[0] * cosine + ahead[0] * sine;
        double y = start[1] * cosine + ahead[1] * sine;
        double z = start[2] * cosine + ahead[2] * sine;
        return new GeoPoint(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
    }

    /// The way as lines on the map plane: one, or two when it leaves the plane at one side and comes back at the other.
    public List<List<PlanePoint>> onPlane() {
        int steps = Math.max(2, (int) Math.ceil(degrees() / STEP));
        List<List<PlanePoint>> lines = new ArrayList<>();
        List<PlanePoint> line = new ArrayList<>();
        lines.add(line);
        PlanePoint last = null;
        for (int i = 0; i <= steps; i++) {
            PlanePoint next = PlanePoint.of(at((double) i / steps));
            if (last != null && Math.abs(next.x() - last.x()) > 0.5) {
                double edge = last.x() > 0.5 ? 1 : 0;
                double beyond = next.x() + (edge == 1 ? 1 : -1);
                double share = Math.abs(beyond - last.x()) < TINY ? 0 : (edge - last.x()) / (beyond - last.x());
                double y = last.y() + (next.y() - last.y()) * share;
                line.add(new PlanePoint(edge, y));
                line = new ArrayList<>();
                lines.add(line);
                line.add(new PlanePoint(1 - edge, y));
            }
            line.add(next);
            last = next;
        }
        return lines;
    }

    private static double[] across(double[] from, double[] to, double cosine) {
        return new double[] {to[0] - from[0] * cosine, to[1] - from[1] * cosine, to[2] - from[2] * cosine};
    }

    private static double turned(double longitude) {
        return longitude > 0 ? longitude - 180 : longitude + 180;
    }

    private static double[] vector(GeoPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        return new double[] {Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
