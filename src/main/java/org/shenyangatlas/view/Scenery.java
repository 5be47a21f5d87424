package org.shenyangatlas.view;

import javafx.scene.image.Image;
import org.shenyangatlas.catalogue.Site;

/// Parts of the picture painted once and for all, to be shown and moved without being drawn again.
public interface Scenery {

    /// What is to be painted: a site, and the land round it.
    ///
    /// @param site   one that is in the picture
    /// @param width  pixels
    /// @param height pixels
    /// @param footX  where the site stands, pixels from the left
    /// @param footY  the same from the top
    /// @param side   of the square its drawing is drawn on, pixels
    /// @param night  in which palette
    record Shot(Site site, int width, int height, double footX, double footY, double side, boolean night) {
    }

    /// Slow: for background threads.
    Image paint(Shot shot);
}
