package org.shenyangatlas.view;

import java.util.Optional;
import javafx.scene.image.Image;
import org.shenyangatlas.catalogue.Site;

/// Drawings of single sites, without the land round them.
public interface Portraits {

    /// Slow: for background threads.
    ///
    /// @param width  pixels it may take
    /// @param height pixels it may take
    /// @param night  in which palette
    /// @return as large as fits, without empty margins; empty when the site has no drawing that can be read
    Optional<Image> paint(Site site, int width, int height, boolean night);
}
