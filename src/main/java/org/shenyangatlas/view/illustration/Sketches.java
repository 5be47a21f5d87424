package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// The vignettes drawn beforehand, when the atlas was built: shown at once, until the drawing itself has been painted at
/// the screen's own pixels. An operator's own drawing has no sketch and is painted from the start.
final class Sketches {

    /// Side of a sketch, pixels.
    static final int SIDE = 400;

    private final Assets assets;
    private final Drawings drawings;

    Sketches(Assets assets, Drawings drawings) {
        this.assets = assets;
        this.drawings = drawings;
    }

    /// The drawing at a side of any size, from its sketch or, slower, from itself.
    BufferedImage small(String file, boolean night, int side) {
        BufferedImage canvas = Pixels.canvas(side, side);
        Graphics2D graphics = canvas.createGraphics();
        BufferedImage sketch = read(file, night);
        if (sketch != null) {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(sketch, 0, 0, side, side, null);
        } else {
            Drawing drawing = drawings.get(file, night ? Palette.NIGHT_SITE : Palette.DAY);
            if (drawing != null) {
                drawing.paint(graphics, 0, 0, side, side);
            }
        }
        graphics.dispose();
        return canvas;
    }

    /// "illustration/sites/k11.svg" by day has the sketch "illustration/sites/k11-day.png".
    static String fileOf(String drawing, boolean night) {
        return drawing.replaceFirst("\\.svg$", night ? "-night.png" : "-day.png");
    }

    private @Nullable BufferedImage read(String file, boolean night) {
        if (!assets.isBundled(file) || !assets.has(fileOf(file, night))) {
            return null;
        }
        try (InputStream in = assets.open(fileOf(file, night))) {
            return ImageIO.read(in);
        } catch (IOException e) {
            return null;
        }
    }
}
