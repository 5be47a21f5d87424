package org.shenyangatlas.tiles;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Cuts lines to a rectangle: what lies far outside of a window costs the more to draw, the closer one looks.
public final class Clipping {

    private Clipping() {
    }

    /// The parts of a line that lie in a part of the plane, in their order.
    public static List<List<PlanePoint>> of(List<PlanePoint> line, Rectangle2D within) {
        List<List<PlanePoint>> parts = new ArrayList<>();
        PlanePoint end = null;
        for (int i = 1; i < line.size(); i++) {
            double[] share = share(line.get(i - 1), line.get(i), within);
            if (share[0] <= share[1]) {
                PlanePoint from = between(line.get(i - 1), line.get(i), share[0]);
                if (!from.equals(end)) {
                    parts.add(new ArrayList<>(List.of(from)));
                }
                end = between(line.get(i - 1), line.get(i), share[1]);
                parts.getLast().add(end);
            }
        }
        return parts;
    }

    /// From which to which share of a stretch lies inside (Liang and Barsky); the first is the larger when nothing does.
    private static double[] share(PlanePoint a, PlanePoint b, Rectangle2D within) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] share = {0, 1};
        cut(share, -dx, a.x() - within.getMinX());
        cut(share, dx, within.getMaxX() - a.x());
        cut(share, -dy, a.y() - within.getMinY());
        cut(share, dy, within.getMaxY() - a.y());
        return share;
    }

    private static void cut(double[] share, double step, double room) {
        if (step < 0) {
            share[0] = Math.max(share[0], room / step);
        } else if (step > 0) {
            share[1] = Math.min(share[1], room / step);
        } else if (room < 0) {
            share[1] = -1;
        }
    }

    private static PlanePoint between(PlanePoint a, PlanePoint b, double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? a : b;
        }
        return new PlanePoint(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }
}
