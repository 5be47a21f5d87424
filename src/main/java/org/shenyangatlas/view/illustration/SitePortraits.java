package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.image.Image;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.Portraits;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// Paints the drawings of a catalogue one at a time. Keeps none of them: each is read again when it is asked for again.
public final class SitePortraits implements Portraits {

    private static final System.Logger LOG = System.getLogger(SitePortraits.class.getName());
    /// Side of the square on which it is found out how much of it is drawn on, pixels.
    private static final int TRIAL = 240;

    private final Assets assets;

    public SitePortraits(Assets assets) {
        this.assets = assets;
    }

    @Override
    public Optional<Image> paint(Site site, int width, int height, boolean night) {
        Vignette vignette = site.vignette();
        if (vignette == null || vignette.file() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(paint(Drawing.load(assets, vignette.file(), night ? Palette.NIGHT_SITE : Palette.DAY), width, height));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No portrait of " + site.id() + ": " + vignette.file() + " cannot be painted", e);
            return Optional.empty();
        }
    }

    private static Image paint(Drawing drawing, int width, int height) {
        BufferedImage trial = Pixels.canvas(TRIAL, TRIAL);
        paint(drawing, trial, 0, 0, TRIAL);
        Rectangle drawn = Pixels.extent(trial);
        double times = Math.min((double) width / drawn.width, (double) height / drawn.height);
        BufferedImage portrait = Pixels.canvas((int) Math.ceil(drawn.width * times), (int) Math.ceil(drawn.height * times));
        paint(drawing, portrait, -drawn.x * times, -drawn.y * times, TRIAL * times);
        return Pixels.image(portrait);
    }

    private static void paint(Drawing drawing, BufferedImage canvas, double x, double y, double side) {
        Graphics2D graphics = canvas.createGraphics();
        drawing.paint(graphics, x, y, side, side);
        graphics.dispose();
    }
}
