package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.tiles.Pyramid;

/// A ground that is a picture in pixels, painted from the squares of its pyramid; nothing before there is one. Larger than
/// its own pixels it is only stretched.
final class RasterGround {

    /// Squares kept in memory, a quarter of a megabyte each.
    private static final int LIMIT = 128;
    /// Pixels read beyond the part that is painted, for the smoothing at its edge.
    private static final int MARGIN = 2;

    private record Key(Pyramid pyramid, int level, int column, int row) {
    }

    private final Illustration picture;
    private final Squares<Key> squares = new Squares<>(LIMIT,
        key -> Files.newInputStream(key.pyramid().square(key.level(), key.column(), key.row())));
    private volatile @Nullable Pyramid pyramid;

    RasterGround(Illustration picture) {
        this.picture = picture;
    }

    /// Has it painted from now on.
    void show(Pyramid ready) {
        pyramid = ready;
    }

    boolean isShown() {
        return pyramid != null;
    }

    /// Paints a part of itself; the graphics' origin is at the given canvas point.
    ///
    /// @param width  pixels
    /// @param height pixels
    void paint(Graphics2D graphics, double left, double top, int width, int height, double pixelsPerUnit) {
        Pyramid ready = pyramid;
        if (ready == null) {
            return;
        }
        double canvasWidth = picture.width() + 2 * picture.bleed();
        double canvasHeight = picture.height() + 2 * picture.bleed();
        int level = 0;
        while (level + 1 < ready.levels() && ready.width(level + 1) >= canvasWidth * pixelsPerUnit * 0.99) {
            level++;
        }
        double across = ready.width(level) / canvasWidth;
        double down = ready.height(level) / canvasHeight;
        double x = (left + picture.bleed()) * across;
        double y = (top + picture.bleed()) * down;
        int x0 = (int) Math.max(0, Math.floor(x) - MARGIN);
        int y0 = (int) Math.max(0, Math.floor(y) - MARGIN);
        int x1 = (int) Math.min(ready.width(level), Math.ceil(x + width / pixelsPerUnit * across) + MARGIN);
        int y1 = (int) Math.min(ready.height(level), Math.ceil(y + height / pixelsPerUnit * down) + MARGIN);
        if (x0 >= x1 || y0 >= y1) {
            return;
        }
        AffineTransform place = AffineTransform.getScaleInstance(pixelsPerUnit / across, pixelsPerUnit / down);
        place.translate(x0 - x, y0 - y);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(part(ready, level, x0, y0, x1, y1), place, null);
    }

    /// Joined before it is scaled: squares scaled one by one would show their edges.
    private BufferedImage part(Pyramid ready, int level, int x0, int y0, int x1, int y1) {
        BufferedImage part = new BufferedImage(x1 - x0, y1 - y0, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = part.createGraphics();
        for (int row = y0 / Pyramid.SIDE; row <= (y1 - 1) / Pyramid.SIDE; row++) {
            for (int column = x0 / Pyramid.SIDE; column <= (x1 - 1) / Pyramid.SIDE; column++) {
                BufferedImage square = squares.get(new Key(ready, level, column, row));
                if (square == null) {
                    ready.spoil();
                } else {
                    graphics.drawImage(square, column * Pyramid.SIDE - x0, row * Pyramid.SIDE - y0, null);
                }
            }
        }
        graphics.dispose();
        return part;
    }
}
