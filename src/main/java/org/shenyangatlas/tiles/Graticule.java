package org.shenyangatlas.tiles;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// The net of meridians and parallels, at the finest round distance that leaves it wide.
final class Graticule {

    /// Between two meridians, degrees: whole ones, then minutes, then seconds.
    private static final double[] STEPS = {30, 15, 10, 5, 2, 1, 30 / 60., 20 / 60., 10 / 60., 5 / 60., 2 / 60., 1 / 60., 30 / 3600.,
        20 / 3600., 10 / 3600., 5 / 3600.};
    /// Meridians are at least this far apart, pixels.
    private static final double WIDEST_MESH = 170;

    private Graticule() {
    }

    /// Lines through a window, window pixels.
    ///
    /// @param resolution painted pixels per window pixel: lines lie on the middle of one, and so are sharp
    static List<Shape> of(Extent extent, double resolution) {
        double step = step(extent.zoom());
        double right = extent.width();
        double bottom = extent.height();
        List<Shape> lines = new ArrayList<>();
        double first = Math.floor(Mercator.longitude(extent.planeX(0)) / step);
        for (double i = first; extent.windowX(Mercator.x(i * step)) <= right + 1; i++) {
            double x = sharp(extent.windowX(Mercator.x(i * step)), resolution);
            lines.add(new Line2D.Double(x, 0, x, bottom));
        }
        double south = Math.floor(Mercator.latitude(extent.planeY(bottom)) / step);
        for (double i = south; i * step < Mercator.LAST_LATITUDE && extent.windowY(Mercator.y(i * step)) >= -1; i++) {
            double y = sharp(extent.windowY(Mercator.y(i * step)), resolution);
            lines.add(new Line2D.Double(0, y, right, y));
        }
        return lines;
    }

    static double step(double zoom) {
        double finest = STEPS[0];
        for (double step : STEPS) {
            if (Mercator.size(zoom) * step / 360 >= WIDEST_MESH) {
                finest = step;
            }
        }
        return finest;
    }

    private static double sharp(double at, double resolution) {
        return (Math.floor(at * resolution) + 0.5) / resolution;
    }
}
