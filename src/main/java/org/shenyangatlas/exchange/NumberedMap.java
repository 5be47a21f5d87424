package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;

/// The whole picture with a number at the foot of each site.
///
/// @param image covers the canvas
record NumberedMap(Illustration picture, BufferedImage image) {

    private static final double RADIUS = 8.5;

    /// As wide as the page, sites numbered in their order. Sites off the picture have no number on it.
    void draw(Sheet sheet, List<Site> sites) throws IOException {
        draw(sheet, sites, site -> sites.indexOf(site) + 1);
    }

    void draw(Sheet sheet, List<Site> sites, ToIntFunction<Site> number) throws IOException {
        double scale = Sheet.MEASURE / picture.width();
        double top = sheet.y();
        sheet.picture(image, Sheet.MARGIN, top, Sheet.MEASURE, picture.height() * scale);
        for (Site site : sites) {
            Vignette vignette = site.vignette();
            if (vignette != null) {
                sheet.disc(Integer.toString(number.applyAsInt(site)), Sheet.MARGIN + vignette.anchorX() * scale,
                    top + vignette.bottom() * scale + RADIUS / 2, RADIUS, true);
            }
        }
        sheet.skip(picture.height() * scale);
    }
}
