package org.shenyangatlas.tiles;

import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.shenyangatlas.catalogue.GeoPoint;

/// Which part of the map plane a window shows. Immutable, pure arithmetic.
///
/// @param x      middle, on the plane ([Mercator])
/// @param y      middle, on the plane
/// @param zoom   256 · 2^zoom pixels show the whole globe
/// @param width  of the window, pixels
/// @param height of the window, pixels
public record Extent(double x, double y, double zoom, double width, double height) {

    private static final double SMALLEST_SPREAD = 1e-9;

    /// A tile: of a zoom, whole or not, column i from the west, row j from the north.
    public static Extent tile(double zoom, long i, long j) {
        double tiles = Math.pow(2, zoom);
        return new Extent((i + 0.5) / tiles, (j + 0.5) / tiles, zoom, Mercator.TILE, Mercator.TILE);
    }

    /// A window with a place in its middle.
    public static Extent around(GeoPoint point, double zoom, double width, double height) {
        return new Extent(Mercator.x(point.longitude()), Mercator.y(point.latitude()), zoom, width, height);
    }

    /// The closest look, up to a limit, at which some points fit into a window.
    ///
    /// @param points  at least one
    /// @param largest zoom that is not exceeded
    public static Extent fitting(List<PlanePoint> points, double width, double height, double largest) {
        DoubleSummaryStatistics x = points.stream().mapToDouble(PlanePoint::x).summaryStatistics();
        DoubleSummaryStatistics y = points.stream().mapToDouble(PlanePoint::y).summaryStatistics();
        double scale = Math.min(width / Math.max(x.getMax() - x.getMin(), SMALLEST_SPREAD),
            height / Math.max(y.getMax() - y.getMin(), SMALLEST_SPREAD));
        double zoom = Math.clamp(Mercator.zoom(scale), 0, largest);
        return new Extent((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2, zoom, width, height);
    }

    /// Pixels per unit of the plane.
    public double scale() {
        return Mercator.size(zoom);
    }

    public double windowX(double planeX) {
        return width / 2 + (planeX - x) * scale();
    }

    public double windowY(double planeY) {
        return height / 2 + (planeY - y) * scale();
    }

    public double planeX(double windowX) {
        return x + (windowX - width / 2) / scale();
    }

    public double planeY(double windowY) {
        return y + (windowY - height / 2) / scale();
    }

    /// What of the plane shows, with a margin in pixels.
    public Rectangle2D bounds(double margin) {
        double left = planeX(-margin);
        double top = planeY(-margin);
        return new Rectangle2D.Double(left, top, planeX(width + margin) - left, planeY(height + margin) - top);
    }

    public GeoPoint centre() {
        return new GeoPoint(Mercator.latitude(y), Math.clamp(Mercator.longitude(x), -180, 180));
    }

    /// On the ground in the middle of the window.
    public double metresPerPixel() {
        return Mercator.metresPerPixel(Mercator.latitude(y), zoom);
    }

    /// The same window elsewhere: a point of the plane at a point of the window.
    public Extent showing(double planeX, double planeY, double windowX, double windowY, double newZoom) {
        double scale = Mercator.size(newZoom);
        return new Extent(planeX - (windowX - width / 2) / scale, planeY - (windowY - height / 2) / scale, newZoom,
            width, height);
    }

    /// Another zoom, with what lies under a window point kept there.
    public Extent zoomedTo(double newZoom, double windowX, double windowY) {
        return showing(planeX(windowX), planeY(windowY), windowX, windowY, newZoom);
    }

    /// Moved by pixels, as by a dragging hand.
    public Extent draggedBy(double dx, double dy) {
        return new Extent(x - dx / scale(), y - dy / scale(), zoom, width, height);
    }

    /// The same middle and zoom in a window of another size.
    public Extent resizedTo(double newWidth, double newHeight) {
        return new Extent(x, y, zoom, newWidth, newHeight);
    }

    /// The way from here to another extent: the zoom changes evenly, and what a window point shows travels evenly on
    /// screen.
    ///
    /// @param share 0 (here) to 1 (there)
    public Extent towards(Extent there, double share, double windowX, double windowY) {
        double between = zoom + (there.zoom - zoom) * share;
        double grown = Mercator.size(between) / scale();
        double full = there.scale() / scale();
        double way = Math.abs(full - 1) < 1e-9 ? share : (1 - 1 / grown) / (1 - 1 / full);
        double fromX = planeX(windowX);
        double fromY = planeY(windowY);
        return there.showing(fromX + (there.planeX(windowX) - fromX) * way, fromY
            + (there.planeY(windowY) - fromY) * way,
            windowX, windowY, between);
    }
}
