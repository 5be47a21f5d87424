package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;

/// The whole ground drawn beforehand, when the atlas was built: the first frame, and enough for a small picture.
///
/// @param image  canvas and bleed
/// @param left   canvas x of its left edge
/// @param top    canvas y of its top edge
/// @param scale  pixels per canvas unit
record Overview(BufferedImage image, double left, double top, double scale) {

    /// Pixels per canvas unit at which the build draws it.
    static final double SCALE = 0.5;

    static String file(boolean night) {
        return night ? "illustration/overview-night.png" : "illustration/overview-day.png";
    }

    /// Null when the build drew none for this ground.
    static @Nullable Overview load(Assets assets, Illustration picture, boolean night) {
        if (picture.ground() == null || !assets.isBundled(picture.ground()) || !assets.has(file(night))) {
            return null;
        }
        try (InputStream in = assets.open(file(night))) {
            BufferedImage read = ImageIO.read(in);
            BufferedImage image = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.drawImage(read, 0, 0, null);
            graphics.dispose();
            return new Overview(image, -picture.bleed(), -picture.bleed(),
                image.getWidth() / (picture.width() + 2 * picture.bleed()));
        } catch (IOException e) {
            return null;
        }
    }

    /// Paints itself at another scale; the graphics' origin is at the given canvas point.
    void paint(Graphics2D graphics, double canvasLeft, double canvasTop, double pixelsPerUnit) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.translate((left - canvasLeft) * pixelsPerUnit, (top - canvasTop) * pixelsPerUnit);
        graphics.scale(pixelsPerUnit / scale, pixelsPerUnit / scale);
        graphics.drawImage(image, 0, 0, null);
    }
}
