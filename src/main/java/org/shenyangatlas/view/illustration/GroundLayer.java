package org.shenyangatlas.view.illustration;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.view.Work;

/// The ground under the vignettes: the overview at once, sharp tiles as soon as they are painted. Never blank: what was
/// shown before stays until its successor is complete.
final class GroundLayer extends Pane {

    /// Without an overview from the build, one is painted at this many pixels per canvas unit.
    private static final double SUBSTITUTE_SCALE = 0.2;

    private final GroundPainter painter;
    private final Illustration picture;
    private final ImageView overview = new ImageView();
    private double overviewScale = 1;
    private boolean night;
    private @Nullable GroundTiles shown;
    private @Nullable GroundTiles coming;
    private Viewport view = new Viewport(1, 0, 0);

    GroundLayer(GroundPainter painter, Illustration picture) {
        this.painter = painter;
        this.picture = picture;
        getStyleClass().add("ground-layer");
        setMouseTransparent(true);
        overview.setManaged(false);
        getChildren().add(overview);
    }

    /// Changes the palette; what is on screen stays until the other is there.
    void setNight(boolean wanted) {
        night = wanted;
        Work.request(() -> overviewImage(wanted), image -> {
            if (night == wanted) {
                overview.setImage(image);
                overviewScale = image.getWidth() / (picture.width() + 2 * picture.bleed());
                place();
            }
        });
    }

    /// Moves with the view; tiles are asked for only when it rests at its scale.
    ///
    /// @param pixelsPerPixel screen pixels per window pixel
    void show(Viewport now, double width, double height, double pixelsPerPixel, boolean zooming) {
        view = now;
        place();
        if (zooming || width <= 0 || height <= 0) {
            return;
        }
        if (shown != null && shown.isFor(now.scale(), pixelsPerPixel, night)) {
            removeComing();
            shown.fill(now, width, height);
            return;
        }
        if (coming == null || !coming.isFor(now.scale(), pixelsPerPixel, night)) {
            removeComing();
            coming = new GroundTiles(painter, now.scale(), pixelsPerPixel, night, this::settle);
            getChildren().add(coming);
            coming.follow(now);
        }
        coming.fill(now, width, height);
        settle();
    }

    /// Lets the complete successor take over.
    private void settle() {
        if (coming != null && coming.isComplete()) {
            if (shown != null) {
                shown.dispose();
                getChildren().remove(shown);
            }
            shown = coming;
            coming = null;
        }
    }

    private Image overviewImage(boolean dark) {
        Overview drawn = painter.overview(dark);
        if (drawn != null) {
            var copy = Pixels.canvas(drawn.image().getWidth(), drawn.image().getHeight());
            var graphics = copy.createGraphics();
            graphics.drawImage(drawn.image(), 0, 0, null);
            graphics.dispose();
            return Pixels.image(copy);
        }
        double width = picture.width() + 2 * picture.bleed();
        double height = picture.height() + 2 * picture.bleed();
        return Pixels.image(painter.paint(-picture.bleed(), -picture.bleed(), (int) (width * SUBSTITUTE_SCALE),
            (int) (height * SUBSTITUTE_SCALE), SUBSTITUTE_SCALE, dark));
    }

    private void place() {
        overview.setX(view.windowX(-picture.bleed()));
        overview.setY(view.windowY(-picture.bleed()));
        if (overview.getImage() != null) {
            overview.setFitWidth(overview.getImage().getWidth() / overviewScale * view.scale());
            overview.setFitHeight(overview.getImage().getHeight() / overviewScale * view.scale());
        }
        if (shown != null) {
            shown.follow(view);
        }
        if (coming != null) {
            coming.follow(view);
        }
    }

    private void removeComing() {
        if (coming != null) {
            coming.dispose();
            getChildren().remove(coming);
            coming = null;
        }
    }
}
