package org.shenyangatlas.view.illustration;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Motion;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Work;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// One site's drawing standing in the picture, redrawn at the screen's real pixels whenever the view rests.
///
/// States for CSS: `:selected`, `:hovered`, `:faded` (filtered out).
final class VignetteNode extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    /// No vignette is drawn larger than this, pixels: it bounds the memory of the largest zoom.
    private static final int LARGEST = 2048;

    private final Site site;
    private final Vignette vignette;
    private final Drawings drawings;
    private final Sketches sketches;
    private final ImageView image = new ImageView();
    private final MovingParts parts = new MovingParts();
    private boolean lively;
    private int drawnSide;
    private boolean drawnNight;
    private Work.@Nullable Job job;

    VignetteNode(AtlasState state, Site site, Vignette vignette, Drawings drawings, Sketches sketches) {
        this.site = site;
        this.vignette = vignette;
        this.drawings = drawings;
        this.sketches = sketches;
        getStyleClass().add("vignette");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(image, parts);
        parts.setVisible(false);
        var showing = Showing.of(this);
        state.selection().selectedProperty().map(site::equals).orElse(false).when(showing)
            .subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        state.selection().hoveredProperty().map(site::equals).orElse(false).when(showing)
            .subscribe(on -> pseudoClassStateChanged(HOVERED, on));
        state.filter().finds(site).when(showing).subscribe(found -> pseudoClassStateChanged(FADED, !found));
    }

    Site site() {
        return site;
    }

    Vignette vignette() {
        return vignette;
    }

    /// Moves with the view, and has itself redrawn when the view rests at a new scale.
    void show(Viewport view, double width, double height, double pixelsPerPixel, boolean zooming, boolean night) {
        double side = Math.round(vignette.side() * view.scale() * pixelsPerPixel) / pixelsPerPixel;
        double x = snapped(view.windowX(vignette.left()), pixelsPerPixel);
        double y = snapped(view.windowY(vignette.top()), pixelsPerPixel);
        resizeRelocate(x, y, side, side);
        image.setFitWidth(side);
        image.setFitHeight(side);
        parts.stretch(drawnSide == 0 ? 1 : side / drawnSide);
        boolean inView = x < width && y < height && x + side > 0 && y + side > 0;
        setVisible(inView);
        if (!zooming && inView) {
            draw((int) Math.min(LARGEST, Math.round(side * pixelsPerPixel)), night);
        }
    }

    /// Lets its parts move, or stand as they are drawn.
    void setLively(boolean wanted) {
        boolean before = lively;
        lively = wanted && !vignette.motions().isEmpty();
        parts.setVisible(lively && parts.isReady());
        image.setVisible(!parts.isVisible());
        if (lively != before && image.getImage() != null) {
            sharpen();
        }
    }

    /// @param seconds since some moment
    void breathe(double seconds) {
        if (parts.isVisible() && isVisible()) {
            parts.moveTo(seconds, drawnSide);
        }
    }

    private void draw(int side, boolean night) {
        if (side < 1 || side == drawnSide && night == drawnNight) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        boolean otherPalette = image.getImage() == null || night != drawnNight;
        drawnSide = side;
        drawnNight = night;
        if (otherPalette) {
            job = Work.request(() -> Pixels.image(sketches.small(vignette.file(), night, Math.min(side, Sketches.SIDE))), sketch -> {
                image.setImage(sketch);
                sharpen();
            });
        } else {
            sharpen();
        }
    }

    /// Paints at the size last asked for: while a sketch was fetched, the view may have moved on.
    private void sharpen() {
        int side = drawnSide;
        Palette palette = drawnNight ? Palette.NIGHT_SITE : Palette.DAY;
        if (!lively) {
            job = Work.requestLater(() -> painted(drawings.get(vignette.file(), palette), side), image::setImage);
            return;
        }
        List<String> names = vignette.motions().stream().map(Motion::part).toList();
        job = Work.requestLater(() -> MovingParts.paint(drawings.slices(vignette.file(), palette, names), vignette.motions(), side),
            painted -> {
                parts.show(painted);
                setLively(lively);
            });
    }

    private static Image painted(@Nullable Drawing drawing, int side) {
        var canvas = Pixels.canvas(side, side);
        if (drawing != null) {
            var graphics = canvas.createGraphics();
            drawing.paint(graphics, 0, 0, side, side);
            graphics.dispose();
        }
        return Pixels.image(canvas);
    }

    private static double snapped(double value, double pixelsPerPixel) {
        return Math.round(value * pixelsPerPixel) / pixelsPerPixel;
    }
}
