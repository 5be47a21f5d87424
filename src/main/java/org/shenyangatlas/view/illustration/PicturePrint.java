package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.tiles.CacheFolder;
import org.shenyangatlas.tiles.PyramidPress;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// The picture by day, painted for paper, without a window. Slow: for background threads.
public final class PicturePrint {

    private static final System.Logger LOG = System.getLogger(PicturePrint.class.getName());

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
        pressRaster();
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

    /// A picture in pixels is shown from its squares; one that is damaged leaves bare paper.
    private void pressRaster() {
        RasterGround raster = ground.raster();
        if (raster != null && picture.ground() != null) {
            try {
                raster.show(new PyramidPress(CacheFolder.ofUser("pictures"), GroundPainter.DAY_PAPER.getRGB())
                    .press(assets, picture.ground(), _ -> true));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "Not printed: " + picture.ground(), e);
            }
        }
    }

    private void put(Graphics2D graphics, Vignette vignette, double scale) {
        Drawing drawing = vignette.file() == null ? null : drawings.get(vignette.file(), Palette.DAY);
        if (drawing != null) {
            drawing.paint(graphics, vignette.left() * scale, vignette.top() * scale, vignette.side() * scale, vignette.side() * scale);
        }
    }
}
