package org.shenyangatlas.view;

import javafx.scene.image.Image;
import org.shenyangatlas.catalogue.Site;

/// Makes what a telephone reads off the screen to take a site along, without a network.
public interface SiteCodes {

    /// A QR code.
    ///
    /// @param text    what it says, in lines
    /// @param squares a pixel for each square, black on white, with the white margin readers need
    record Code(String text, Image squares) {
    }

    /// For background threads.
    Code of(Site site);
}
