package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Scenery;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// Sites in their surroundings as the picture shows them, without pins, clouds and motion.
public final class SiteScenery implements Scenery {

    private final List<Vignette> vignettes;
    private final Drawings drawings;
    private final GroundPainter ground;

    public SiteScenery(AtlasState state) {
        Illustration picture = state.catalogue().illustration();
        vignettes = state.catalogue().sites().stream().map(Site::vignette).filter(Objects::nonNull).filter(Vignette::isDrawn)
            .sorted(Comparator.comparingDouble(Vignette::anchorY)).toList();
        drawings = new Drawings(state.assets());
        ground = new GroundPainter(state.assets(), picture, drawings);
    }

    @Override
    public Image paint(Shot shot) {
        ground.press();
        Vignette subject = Objects.requireNonNull(shot.site().vignette(), "only what is in the picture has surroundings");
        double scale = shot.side() / subject.side();
        Viewport view = Viewport.showing(subject.anchorX(), subject.anchorY(), shot.footX(), shot.footY(), scale);
        BufferedImage land = ground.paint(view.left(), view.top(), shot.width(), shot.height(), scale, shot.night());
        Graphics2D graphics = land.createGraphics();
        for (Vignette vignette : vignettes) {
            double side = vignette.side() * scale;
            double x = view.windowX(vignette.left());
            double y = view.windowY(vignette.top());
            Drawing drawing = x + side < 0 || y + side < 0 || x > shot.width() || y > shot.height() || vignette.file() == null ? null
                : drawings.get(vignette.file(), shot.night() ? Palette.NIGHT_SITE : Palette.DAY);
            if (drawing != null) {
                drawing.paint(graphics, x, y, side, side);
            }
        }
        graphics.dispose();
        return Pixels.image(land);
    }
}
