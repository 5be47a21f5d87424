package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;

/// Draws what a document shows. Slow: for background threads.
public interface Pictures {

    /// The whole picture with all drawings, covering the canvas without its bleed; opaque.
    BufferedImage whole();

    /// The drawing of a site on its square; null when it has none.
    @Nullable BufferedImage vignette(Site site);

    /// The map round a place; null when there is none.
    ///
    /// @param metres how much of the ground it is wide, at its middle
    /// @param width  in points of 1/72 inch
    /// @param height in points
    default @Nullable MapPrint map(GeoPoint centre, double metres, double width, double height) {
        return null;
    }
}
