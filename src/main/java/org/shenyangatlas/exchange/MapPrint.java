package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import java.util.List;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;

/// A piece of the map for paper, north up.
///
/// @param image        opaque
/// @param names        what is to be written on it, the most important first; the map has none drawn in
/// @param attribution  who is to be named beside it
/// @param reviewNumber of the map's official review; empty when it has none
public record MapPrint(BufferedImage image, List<Name> names, LocalizedText attribution, String reviewNumber) {

    /// A name, and what its middle stands on.
    public record Name(LocalizedText name, GeoPoint point) {
    }

    public MapPrint {
        names = List.copyOf(names);
    }
}
