package org.shenyangatlas.view.map;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.view.Stretch;

/// A part of the map put together from its tiles: faster than asking the toolkit for a snapshot, and at any time.
final class Photograph {

    private final int width;
    private final int height;
    private final double left;
    private final double top;
    private final double scale;
    private final double pixels;
    private final int[] copied;

    /// @param left   what lies at its left edge, on the plane of the map
    /// @param top    what lies at its top edge
    /// @param width  window pixels
    /// @param scale  window pixels per unit of the plane
    /// @param pixels of the photograph per window pixel
    Photograph(double left, double top, double width, double height, double scale, double pixels) {
        this.width = (int) Math.round(width * pixels);
        this.height = (int) Math.round(height * pixels);
        this.left = left;
        this.top = top;
        this.scale = scale * pixels;
        this.pixels = pixels;
        copied = new int[this.width * this.height];
    }

    void begin(Stretch.@Nullable Source ground, int paper) {
        new Stretch(copied, width, height, left, top, scale).paint(null, ground, 0, paper);
    }

    /// @param x where the tile's left edge lies, window pixels from the left edge of the photograph
    void add(Image tile, double x, double y) {
        int atX = (int) Math.round(x * pixels);
        int atY = (int) Math.round(y * pixels);
        int fromX = Math.max(0, -atX);
        int fromY = Math.max(0, -atY);
        int columns = Math.min((int) tile.getWidth(), width - atX) - fromX;
        int rows = Math.min((int) tile.getHeight(), height - atY) - fromY;
        if (columns > 0 && rows > 0) {
            tile.getPixelReader().getPixels(fromX, fromY, columns, rows, PixelFormat.getIntArgbPreInstance(), copied,
                (atY + fromY) * width + atX + fromX, width);
        }
    }

    Stretch.Source source() {
        return new Stretch.Source(copied, width, height, left, top, scale);
    }
}
