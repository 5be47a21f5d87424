package org.shenyangatlas.view;

import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;

/// The window a plane is seen through, and what may be seen in it. Two are equal when nothing about the window has
/// changed.
///
/// @param <V> the part of the plane that is seen
public interface Sight<V> {

    /// Pixels, 0 before the window is laid out.
    double width();

    double height();

    /// The middle of the free part, window pixels.
    double centreX();

    double centreY();

    /// All sites in the free part, clear of cards.
    V home();

    /// A site in the free part, near enough to be looked at.
    ///
    /// @param now what is seen so far: its size is kept if it can be
    V portrait(Site site, V now);

    /// A site, or the middle of everything, in the middle of the free part.
    ///
    /// @param times as large as everything just fits
    V magnified(double times, @Nullable Site site);

    /// The nearest view from which the plane cannot be lost.
    V bounded(V view);

    /// Moved by pixels, as by a dragging hand.
    V dragged(V view, double dx, double dy);

    /// Larger or smaller within bounds, with what lies under a window point kept there.
    V zoomed(V view, double factor, double x, double y);

    /// What another window of this shape sees, made as much larger or smaller as this one is.
    ///
    /// @param factor this window's width by the other's
    V copied(V view, double factor);

    /// How far the middle of the free part travels from one view to another, window widths.
    double distance(V from, V to);
}
