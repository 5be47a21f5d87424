package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/// Where sites that stand on the same spot are shown: in a circle round it, many in a spiral.
final class Fan {

    /// More would fill the map; the list shows them.
    static final int MOST = 40;
    private static final int IN_A_CIRCLE = 8;
    private static final double APART = 46;
    private static final double SMALLEST = 54;

    private Fan() {
    }

    /// Offsets from the spot, pixels, of the first [#MOST].
    static List<Point2D> offsets(int count) {
        List<Point2D> offsets = new ArrayList<>();
        if (count <= IN_A_CIRCLE) {
            double radius = Math.max(SMALLEST, count * APART / (2 * Math.PI));
            for (int i = 0; i < count; i++) {
                offsets.add(at(2 * Math.PI * i / count - Math.PI / 2, radius));
            }
            return offsets;
        }
        double angle = -Math.PI / 2;
        for (int i = 0; i < Math.min(count, MOST); i++) {
            double radius = SMALLEST + APART * (angle + Math.PI / 2) / (2 * Math.PI);
            offsets.add(at(angle, radius));
            angle += APART / radius;
        }
        return offsets;
    }

    private static Point2D at(double angle, double radius) {
        return new Point2D(radius * Math.cos(angle), radius * Math.sin(angle));
    }
}
