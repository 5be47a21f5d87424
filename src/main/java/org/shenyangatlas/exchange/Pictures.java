package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;

/// Draws what a document shows. Slow: for background threads.
public interface Pictures {

    /// The whole picture with all drawings, covering the canvas without its bleed; opaque.
    BufferedImage whole();

    /// The drawing of a site on its square; null when it has none.
    @Nullable BufferedImage vignette(Site site);
}
