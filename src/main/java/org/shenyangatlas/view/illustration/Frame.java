package org.shenyangatlas.view.illustration;

import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Vignette;

/// The window a picture is seen through, and what may be seen in it.
///
/// @param picture the canvas
/// @param width   window width, pixels
/// @param height  window height, pixels
/// @param free    the part of the window that no panel covers
record Frame(Illustration picture, double width, double height, Free free) {

    /// The picture may shrink to this part of the size at which it just fits ...
    private static final double SMALLEST = 0.9;
    /// ... and grow to this many times that size.
    private static final double LARGEST = 8;
    /// How much of the free height a selected vignette takes.
    private static final double PORTRAIT = 0.5;
    /// How far down the free part a selected site stands.
    private static final double FOOT = 0.7;

    /// A rectangle in window pixels.
    record Free(double left, double top, double width, double height) {
        double centreX() {
            return left + width / 2;
        }

        double centreY() {
            return top + height / 2;
        }
    }

    /// All of the canvas in the free part.
    Viewport home() {
        return Viewport.showing(picture.width() / 2, picture.height() / 2, free.centreX(), free.centreY(), fit());
    }

    /// A selected site: in the middle of the free part, its foot in the lower third, large enough to be looked at.
    Viewport portrait(Vignette vignette, double scale) {
        double wanted = PORTRAIT * Math.min(free.height(), free.width()) / vignette.side();
        double chosen = Math.clamp(scale, Math.min(wanted, largest()), Math.max(wanted, Math.min(2 * wanted, largest())));
        return bounded(Viewport.showing(vignette.anchorX(), vignette.anchorY(), free.centreX(),
            free.top() + FOOT * free.height(), chosen));
    }

    /// The nearest viewport from which the picture cannot be lost: the middle of the free part stays on the canvas.
    Viewport bounded(Viewport view) {
        double scale = Math.clamp(view.scale(), SMALLEST * fit(), largest());
        Viewport scaled = view.zoomedTo(scale, free.centreX(), free.centreY());
        double x = Math.clamp(scaled.canvasX(free.centreX()), 0, picture.width());
        double y = Math.clamp(scaled.canvasY(free.centreY()), 0, picture.height());
        return Viewport.showing(x, y, free.centreX(), free.centreY(), scale);
    }

    double boundedScale(double scale) {
        return Math.clamp(scale, SMALLEST * fit(), largest());
    }

    private double largest() {
        return LARGEST * fit();
    }

    private double fit() {
        return Math.max(1e-3, Math.min(free.width() / picture.width(), free.height() / picture.height()));
    }
}
