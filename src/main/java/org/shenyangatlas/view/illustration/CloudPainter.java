package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// Paints the clouds, which lie in front of everything but the pins.
///
/// @param file the drawing of the clouds; it covers canvas and bleed
record CloudPainter(Illustration picture, String file, Drawings drawings) implements TilePainter {

    @Override
    public BufferedImage paint(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
        BufferedImage image = Pixels.canvas(width, height);
        Drawing drawing = drawings.get(file, night ? Palette.NIGHT_GROUND : Palette.DAY);
        if (drawing != null) {
            double bleed = picture.bleed();
            Graphics2D graphics = image.createGraphics();
            drawing.paint(graphics, (-bleed - left) * pixelsPerUnit, (-bleed - top) * pixelsPerUnit,
                (picture.width() + 2 * bleed) * pixelsPerUnit, (picture.height() + 2 * bleed) * pixelsPerUnit);
            graphics.dispose();
        }
        return image;
    }
}
