package org.shenyangatlas.tiles;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.shenyangatlas.tiles.pack.TileAddress;

/// The tiles of a zoom that touch a part of the map plane.
///
/// @param zoom    of the tiles
/// @param left    first column
/// @param top     first row
/// @param columns at least 1
/// @param rows    at least 1
record TileRange(int zoom, int left, int top, int columns, int rows) {

    /// @param bounds on the plane of the tiles; what lies beyond the world is left out
    static TileRange of(int zoom, Rectangle2D bounds) {
        int left = index(bounds.getMinX(), zoom);
        int top = index(bounds.getMinY(), zoom);
        return new TileRange(zoom, left, top, index(bounds.getMaxX(), zoom) - left + 1, index(bounds.getMaxY(), zoom) - top + 1);
    }

    private static int index(double plane, int zoom) {
        return Math.clamp((long) Math.floor(plane * (1 << zoom)), 0, (1 << zoom) - 1);
    }

    long count() {
        return (long) columns * rows;
    }

    /// Whether the bounds lie within the world.
    boolean covers(Rectangle2D bounds) {
        return bounds.getMinX() >= 0 && bounds.getMinY() >= 0 && bounds.getMaxX() <= 1 && bounds.getMaxY() <= 1;
    }

    List<TileAddress> addresses() {
        List<TileAddress> addresses = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                addresses.add(new TileAddress(zoom, left + column, top + row));
            }
        }
        return addresses;
    }
}
