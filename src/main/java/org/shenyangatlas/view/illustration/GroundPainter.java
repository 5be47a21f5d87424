package org.shenyangatlas.view.illustration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Illustration.Cells;
import org.shenyangatlas.tiles.CacheFolder;
import org.shenyangatlas.tiles.PyramidPress;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// Paints any part of the ground at any scale. Slow: for background threads.
final class GroundPainter implements TilePainter {

    private static final System.Logger LOG = System.getLogger(GroundPainter.class.getName());
    /// What the outer edge of the ground fades into.
    static final Color DAY_PAPER = new Color(0xe9dcc0);
    private static final Color NIGHT_PAPER = new Color(0x324459);
    /// Laid over a ground in pixels by night: its colours cannot be chosen anew one by one.
    private static final Color NIGHT_VEIL = new Color(0x7314243B, true);

    private final Assets assets;
    private final Illustration picture;
    private final Drawings drawings;
    private final PressedGround pressed;
    private final @Nullable RasterGround raster;
    private final Map<Boolean, Overview> overviews = new HashMap<>();

    GroundPainter(Assets assets, Illustration picture, Drawings drawings) {
        this.assets = assets;
        this.picture = picture;
        this.drawings = drawings;
        pressed = new PressedGround(assets, picture);
        raster = picture.isRaster() ? new RasterGround(picture) : null;
    }

    /// The ground, if it is a picture in pixels.
    @Nullable RasterGround raster() {
        return raster;
    }

    /// Has a ground in pixels ready to be painted, which may take long the first time; one that is damaged leaves bare paper.
    synchronized void press() {
        if (raster == null || picture.ground() == null || raster.isShown()) {
            return;
        }
        try {
            raster.show(new PyramidPress(CacheFolder.ofUser("pictures"), DAY_PAPER.getRGB())
                .press(assets, picture.ground(), _ -> true));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Not painted: " + picture.ground(), e);
        }
    }

    @Override
    public BufferedImage sketch(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
        Overview overview = overview(night);
        boolean small = overview != null && pixelsPerUnit <= overview.scale() * 1.01;
        if (!small && !pressed.exists(night)) {
            return paint(left, top, width, height, pixelsPerUnit, night);
        }
        BufferedImage image = Pixels.canvas(width, height);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(paper(night));
        graphics.fillRect(0, 0, width, height);
        if (small) {
            overview.paint(graphics, left, top, pixelsPerUnit);
        } else {
            pressed.paint(graphics, left, top, width / pixelsPerUnit, height / pixelsPerUnit, pixelsPerUnit, night);
        }
        graphics.dispose();
        return image;
    }

    @Override
    public boolean isSharp(double pixelsPerUnit, boolean night) {
        return pixelsPerUnit <= PressedGround.SCALE * 1.01 || !pressed.exists(night);
    }

    @Override
    public BufferedImage paint(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
        BufferedImage image = Pixels.canvas(width, height);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(paper(night));
        graphics.fillRect(0, 0, width, height);
        if (raster != null) {
            raster.paint(graphics, left, top, width, height, pixelsPerUnit);
            if (night) {
                graphics.setColor(NIGHT_VEIL);
                graphics.fillRect(0, 0, width, height);
            }
        }
        draw(graphics, left, top, width / pixelsPerUnit, height / pixelsPerUnit, pixelsPerUnit, night);
        graphics.dispose();
        return image;
    }

    /// What lies beyond the ground.
    static Color paper(boolean night) {
        return night ? NIGHT_PAPER : DAY_PAPER;
    }

    /// The whole ground as drawn beforehand; null when there is none.
    synchronized @Nullable Overview overview(boolean night) {
        return overviews.computeIfAbsent(night, _ -> Overview.load(assets, picture, night));
    }

    private void draw(Graphics2D graphics, double left, double top, double width, double height, double scale, boolean night) {
        Palette palette = night ? Palette.NIGHT_GROUND : Palette.DAY;
        double bleed = picture.bleed();
        if (picture.ground() != null && raster == null) {
            put(graphics, picture.ground(), palette, (-bleed - left) * scale, (-bleed - top) * scale,
                (picture.width() + 2 * bleed) * scale, (picture.height() + 2 * bleed) * scale);
        }
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
