package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Illustration.Cells;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// Paints any part of the ground at any scale. Slow: for background threads.
final class GroundPainter implements TilePainter {

    private final Assets assets;
    private final Illustration picture;
    private final Drawings drawings;
    private final Map<Boolean, Overview> overviews = new HashMap<>();

    GroundPainter(Assets assets, Illustration picture, Drawings drawings) {
        this.assets = assets;
        this.picture = picture;
        this.drawings = drawings;
    }

    @Override
    public BufferedImage paint(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
        Overview overview = overview(night);
        if (overview == null || pixelsPerUnit > overview.scale() * 1.01) {
            return paintAfresh(left, top, width, height, pixelsPerUnit, night);
        }
        BufferedImage image = Pixels.canvas(width, height);
        Graphics2D graphics = image.createGraphics();
        overview.paint(graphics, left, top, pixelsPerUnit);
        graphics.dispose();
        return image;
    }

    /// [#paint] from the drawings, whether or not there is an overview.
    BufferedImage paintAfresh(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
        BufferedImage image = Pixels.canvas(width, height);
        Graphics2D graphics = image.createGraphics();
        draw(graphics, left, top, width / pixelsPerUnit, height / pixelsPerUnit, pixelsPerUnit, night);
        graphics.dispose();
        return image;
    }

    /// The whole ground as drawn beforehand; null when there is none.
    synchronized @Nullable Overview overview(boolean night) {
        return overviews.computeIfAbsent(night, _ -> Overview.load(assets, picture, night));
    }

    private void draw(Graphics2D graphics, double left, double top, double width, double height, double scale, boolean night) {
        Palette palette = night ? Palette.NIGHT_GROUND : Palette.DAY;
        double bleed = picture.bleed();
        put(graphics, picture.ground(), palette, (-bleed - left) * scale, (-bleed - top) * scale,
            (picture.width() + 2 * bleed) * scale, (picture.height() + 2 * bleed) * scale);
        Cells cells = picture.cells();
        if (cells == null) {
            return;
        }
        double side = cells.size() + 2 * cells.overhang();
        for (int row = 0; row < cells.rows(); row++) {
            double y = -bleed + row * cells.size() - cells.overhang();
            for (int column = 0; column < cells.columns(); column++) {
                double x = -bleed + column * cells.size() - cells.overhang();
                boolean seen = x < left + width && x + side > left && y < top + height && y + side > top;
                if (seen && assets.has(cells.file(column, row))) {
                    put(graphics, cells.file(column, row), palette, (x - left) * scale, (y - top) * scale,
                        side * scale, side * scale);
                }
            }
        }
    }

    private void put(Graphics2D graphics, String file, Palette palette, double x, double y, double width, double height) {
        Drawing drawing = drawings.get(file, palette);
        if (drawing != null) {
            drawing.paint(graphics, x, y, width, height);
        }
    }
}
