package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// The picture by day, painted for paper, without a window. Slow: for background threads.
public final class PicturePrint {

    private final Illustration picture;
    private final Assets assets;
    private final List<Site> sites;
    private final Drawings drawings;
    private final GroundPainter ground;

    public PicturePrint(Illustration picture, List<Site> sites, Assets assets) {
        this.picture = picture;
        this.assets = assets;
        this.sites = List.copyOf(sites);
        drawings = new Drawings(assets);
        ground = new GroundPainter(assets, picture, drawings);
    }

    /// Ground and drawings on the canvas without its bleed; opaque.
    ///
    /// @param width pixels
    public BufferedImage whole(int width) {
        ground.press();
        double scale = width / picture.width();
        BufferedImage land = ground.sketch(0, 0, width, (int) Math.round(picture.height() * scale), scale, false);
        BufferedImage whole = new BufferedImage(width, land.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.drawImage(land, 0, 0, null);
        sites.stream().map(Site::vignette).filter(Objects::nonNull).filter(Vignette::isDrawn)
            .sorted(Comparator.comparingDouble(Vignette::anchorY)).forEach(vignette -> put(graphics, vignette, scale));
        graphics.dispose();
        return whole;
    }

    /// The drawing of a site on its transparent square; null when it has none.
    ///
    /// @param side pixels
    public @Nullable BufferedImage vignette(Site site, int side) {
        Vignette vignette = site.vignette();
        Drawing drawing = vignette == null || vignette.file() == null ? null : drawings.get(vignette.file(), Palette.DAY);
        if (drawing == null) {
            return null;
        }
        BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = square.createGraphics();
        drawing.paint(graphics, 0, 0, side, side);
        graphics.dispose();
        return square;
    }

    private void put(Graphics2D graphics, Vignette vignette, double scale) {
        Drawing drawing = vignette.file() == null ? null : drawings.get(vignette.file(), Palette.DAY);
        if (drawing != null) {
            drawing.paint(graphics, vignette.left() * scale, vignette.top() * scale, vignette.side() * scale, vignette.side() * scale);
        }
    }
}
