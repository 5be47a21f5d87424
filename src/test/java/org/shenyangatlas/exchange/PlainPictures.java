package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import java.util.List;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;

/// Pictures with nothing on them.
final class PlainPictures implements Pictures {

    static final String ATTRIBUTION = "drawn by nobody";

    @Override
    public BufferedImage whole() {
        return new BufferedImage(400, 250, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public BufferedImage vignette(Site site) {
        return site.vignette() == null ? null : new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
    }

    @Override
    public MapPrint map(GeoPoint centre, double metres, double width, double height) {
        return new MapPrint(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), List.of(), LocalizedText.ofAll(ATTRIBUTION), "");
    }
}
