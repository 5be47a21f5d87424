package org.shenyangatlas.tiles;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.shenyangatlas.tiles.vector.VectorTile;

/// Paints vector tiles in the looks of the base map.
interface VectorPainter {

    /// Fills the square of one tile: land, and everything on it. Names are not painted.
    ///
    /// @param pen       in pixels of the picture, with antialiasing, clipped to the square
    /// @param toPicture from tile units to pixels of the picture
    /// @param scale     of a line: painted pixels per window pixel
    void paint(Graphics2D pen, VectorTile tile, AffineTransform toPicture, MapStyle style, double zoom, double scale);
}
