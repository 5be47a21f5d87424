package org.shenyangatlas.view.illustration;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
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
/// States for CSS: `:selected`, `:hovered`, `:faded` (filtered out, or not in the quiz).
final class VignetteNode extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    /// No vignette is drawn larger than this, pixels: it bounds the memory of the largest zoom.
    private static final int LARGEST = 2048;
    /// Out of sight none is kept larger than this, pixels: only few are seen at a time when they are large.
    private static final int LARGEST_UNSEEN = 800;

    private final Site site;
    private final Vignette vignette;
    private final Drawings drawings;
    private final Sketches sketches;
    private final Runnable arrived;
    private final Parts parts = new Parts();
    private boolean lively;
    private double shownSide;
    private int drawnSide;
    private boolean drawnNight;
    private boolean sharp;
    private boolean inView;
    private Work.@Nullable Job job;

    /// @param arrived told when it is sharp
    VignetteNode(AtlasState state, Site site, Vignette vignette, Drawings drawings, Sketches sketches, Runnable arrived) {
        this.site = site;
        this.vignette = vignette;
        this.drawings = drawings;
        this.sketches = sketches;
        this.arrived = arrived;
        getStyleClass().add("vignette");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(parts);
        var showing = Showing.of(this);
        state.selection().selectedProperty().map(site::equals).orElse(false).when(showing)
            .subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        state.selection().hoveredProperty().map(site::equals).orElse(false).when(showing)
            .subscribe(on -> pseudoClassStateChanged(HOVERED, on));
        state.concerns(site).when(showing).subscribe(concerned -> pseudoClassStateChanged(FADED, !concerned));
    }

    Site site() {
        return site;
    }

    Vignette vignette() {
        return vignette;
    }

    /// Whether what is seen of it is painted for the size it is shown at.
    boolean isSharp() {
        return sharp || !inView;
    }

    /// Moves with the view, and has itself redrawn when the view rests at a new scale.
    ///
    /// @param covered what hides it if it lies in it, window pixels
    void show(Viewport view, double width, double height, double pixelsPerPixel, boolean zooming, boolean night,
              Rectangle2D covered) {
        double side = Math.round(vignette.side() * view.scale() * pixelsPerPixel) / pixelsPerPixel;
        double x = snapped(view.windowX(vignette.left()), pixelsPerPixel);
        double y = snapped(view.windowY(vignette.top()), pixelsPerPixel);
        resizeRelocate(x, y, side, side);
        shownSide = side;
        parts.stretchTo(side);
        inView = x < width && y < height && x + side > 0 && y + side > 0;
        setVisible(inView && !covered.contains(x, y, side, side));
        if (!zooming && inView) {
            draw((int) Math.min(LARGEST, Math.round(side * pixelsPerPixel)), night);
        } else if (!inView && drawnSide > LARGEST_UNSEEN) {
            sketch(Sketches.SIDE, () -> { });
        }
    }

    /// Lets its parts move, or stand as they are drawn.
    void setLively(boolean wanted) {
        boolean before = lively;
        lively = wanted && !vignette.motions().isEmpty();
        if (lively != before && !parts.isEmpty()) {
            sharpen();
        }
    }

    /// @param seconds since some moment
    void breathe(double seconds) {
        if (lively && isVisible()) {
            parts.moveTo(seconds);
        }
    }

    private void draw(int side, boolean night) {
        if (side < 1 || side == drawnSide && night == drawnNight) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        boolean otherPalette = parts.isEmpty() || night != drawnNight;
        drawnSide = side;
        drawnNight = night;
        sharp = false;
        if (otherPalette) {
            sketch(side, this::sharpen);
        } else {
            sharpen();
        }
    }

    private void sketch(int side, Runnable then) {
        boolean night = drawnNight;
        int sketchSide = Math.min(side, Sketches.SIDE);
        drawnSide = side;
        sharp = false;
        if (job != null) {
            job.cancel();
        }
        job = Work.request(() -> List.of(Parts.part(null, sketches.small(vignette.file(), night, sketchSide))), sketch -> {
            put(sketch, sketchSide);
            then.run();
        });
    }

    /// Paints at the size last asked for: while a sketch was fetched, the view may have moved on.
    private void sharpen() {
        int side = drawnSide;
        Palette palette = drawnNight ? Palette.NIGHT_SITE : Palette.DAY;
        List<Motion> moving = lively ? vignette.motions() : List.of();
        List<String> names = moving.stream().map(Motion::part).toList();
        job = Work.requestLater(() -> Parts.paint(drawings.slices(vignette.file(), palette, names), moving, side),
            painted -> {
                put(painted, side);
                sharp = true;
                arrived.run();
            });
    }

    private void put(List<Parts.Part> painted, int side) {
        parts.show(painted, side);
        parts.stretchTo(shownSide);
    }

    private static double snapped(double value, double pixelsPerPixel) {
        return Math.round(value * pixelsPerPixel) / pixelsPerPixel;
    }
}
