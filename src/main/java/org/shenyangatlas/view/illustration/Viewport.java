package org.shenyangatlas.view.illustration;

/// Which part of the picture a window shows. Canvas units and window pixels, x to the right, y down.
///
/// @param scale pixels per canvas unit
/// @param left  canvas x at the window's left edge
/// @param top   canvas y at the window's top edge
public record Viewport(double scale, double left, double top) {

    public double windowX(double canvasX) {
        return (canvasX - left) * scale;
    }

    public double windowY(double canvasY) {
        return (canvasY - top) * scale;
    }

    public double canvasX(double windowX) {
        return left + windowX / scale;
    }

    public double canvasY(double windowY) {
        return top + windowY / scale;
    }

    /// Shows a canvas point at a window point.
    public static Viewport showing(double canvasX, double canvasY, double windowX, double windowY, double scale) {
        return new Viewport(scale, canvasX - windowX / scale, canvasY - windowY / scale);
    }

    /// Another scale with the canvas point under a window point kept where it is.
    public Viewport zoomedTo(double newScale, double windowX, double windowY) {
        return showing(canvasX(windowX), canvasY(windowY), windowX, windowY, newScale);
    }

    /// Moves the picture by pixels, as a dragging hand does.
    public Viewport draggedBy(double dx, double dy) {
        return new Viewport(scale, left - dx / scale, top - dy / scale);
    }

    /// The way from here to another viewport: the scale changes geometrically, a window point travels evenly on the canvas.
    ///
    /// @param share   0 (here) to 1 (there)
    /// @param windowX the window point whose canvas point travels
    /// @param windowY the same, from the top
    public Viewport towards(Viewport there, double share, double windowX, double windowY) {
        double between = scale * Math.pow(there.scale / scale, share);
        double x = canvasX(windowX) + (there.canvasX(windowX) - canvasX(windowX)) * share;
        double y = canvasY(windowY) + (there.canvasY(windowY) - canvasY(windowY)) * share;
        return showing(x, y, windowX, windowY, between);
    }
}
