package org.shenyangatlas.view.map;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Rectangle2D;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;

/// Finds the closest look at some sites that keeps every one of them in the free part of the window and clear of its
/// cards.
///
/// @param width  window width, pixels
/// @param height window height, pixels
/// @param free   what may be used, window pixels
/// @param cards  what is covered within it, window pixels
record MapHome(double width, double height, Rectangle2D free, List<Rectangle2D> cards) {

    /// Room for a pin around its site, pixels.
    private static final double PIN = 24;
    /// Room around all sites, pixels; the names of the easternmost hang out to the right, so there is more to the
    /// sides.
    private static final double ASIDE = 72;
    private static final double ABOVE = 40;

    /// Tries every rectangle between the edges of cards and window; sites must be clear of cards, not their rectangle.
    ///
    /// @param points  at least one
    /// @param largest zoom that is not exceeded
    Extent showing(List<PlanePoint> points, double largest) {
        Extent best = within(free.getMinX(), free.getMinY(), free.getMaxX(), free.getMaxY(), points, largest);
        if (isClear(best, points)) {
            return best;
        }
        Extent clear = null;
        for (double left : edges(free.getMinX(), cards.stream().mapToDouble(Rectangle2D::getMaxX))) {
            for (double right : edges(free.getMaxX(), cards.stream().mapToDouble(Rectangle2D::getMinX))) {
                for (double top : edges(free.getMinY(), cards.stream().mapToDouble(Rectangle2D::getMaxY))) {
                    for (double bottom : edges(free.getMaxY(), cards.stream().mapToDouble(Rectangle2D::getMinY))) {
                        Extent tried = within(left, top, right, bottom, points, largest);
                        if ((clear == null || tried.zoom() > clear.zoom()) && right - left > 2 * ASIDE
                            && bottom - top > 2 * ABOVE && isClear(tried, points)) {
                            clear = tried;
                        }
                    }
                }
            }
        }
        return clear == null ? best : clear;
    }

    private double[] edges(double own, DoubleStream others) {
        return DoubleStream.concat(DoubleStream.of(own), others).distinct().toArray();
    }

    private Extent within(double left, double top, double right, double bottom, List<PlanePoint> points,
                          double largest) {
        Extent fit = Extent.fitting(points, Math.max(1, right - left - 2 * ASIDE),
            Math.max(1, bottom - top - 2 * ABOVE), largest);
        return fit.resizedTo(width, height)
            .showing(fit.x(), fit.y(), (left + right) / 2, (top + bottom) / 2, fit.zoom());
    }

    private boolean isClear(Extent extent, List<PlanePoint> points) {
        for (PlanePoint point : points) {
            double x = extent.windowX(point.x()) - PIN;
            double y = extent.windowY(point.y()) - PIN;
            for (Rectangle2D card : cards) {
                if (card.intersects(x, y, 2 * PIN, 2 * PIN)) {
                    return false;
                }
            }
        }
        return true;
    }
}
