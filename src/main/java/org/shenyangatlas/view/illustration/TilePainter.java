package org.shenyangatlas.view.illustration;

import java.awt.image.BufferedImage;

/// Paints any part of a layer of the picture at any scale. Slow: for background threads.
interface TilePainter {

    /// A picture of the canvas with its upper left corner at a canvas point.
    ///
    /// @param pixelsPerUnit pixels of the picture per canvas unit
    BufferedImage paint(double left, double top, int width, int height, double pixelsPerUnit, boolean night);
}
