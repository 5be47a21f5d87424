package org.shenyangatlas.view.illustration;

import java.awt.image.BufferedImage;

/// Paints any part of a layer of the picture at any scale, first quickly and then sharply. For background threads.
interface TilePainter {

    /// A picture of the canvas with its upper left corner at a canvas point, in some milliseconds.
    ///
    /// @param pixelsPerUnit pixels of the picture per canvas unit
    BufferedImage sketch(double left, double top, int width, int height, double pixelsPerUnit, boolean night);

    /// Whether a sketch at this scale is already as sharp as it gets.
    default boolean isSharp(double pixelsPerUnit, boolean night) {
        return true;
    }

    /// [#sketch] as sharp as it gets, in some tenths of a second.
    default BufferedImage paint(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
        return sketch(left, top, width, height, pixelsPerUnit, night);
    }
}
