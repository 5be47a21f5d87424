package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;

/// The whole picture with a number at the foot of each site.
///
/// @param image covers the canvas
record NumberedMap(Illustration picture, BufferedImage image) {

    private static final double RADIUS = 8.5;

    /// As wide as the page. Sites off the picture have no number on it.
    void draw(Sheet sheet, List<Site> sites) throws IOException {
        double scale = Sheet.MEASURE / picture.width();
        double top = sheet.y();
        sheet.picture(image, Sheet.MARGIN, top, Sheet.MEASURE, picture.height() * scale);
        for (int i = 0; i < sites.size(); i++) {
            Vignette vignette = sites.get(i).vignette();
            if (vignette != null) {
                sheet.disc(Integer.toString(i + 1), Sheet.MARGIN + vignette.anchorX() * scale,
                    top + vignette.bottom() * scale + RADIUS / 2, RADIUS, true);
            }
        }
        sheet.skip(picture.height() * scale);
    }
}
