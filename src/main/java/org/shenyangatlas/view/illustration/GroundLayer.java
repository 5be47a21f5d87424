package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.view.Stretch;
import org.shenyangatlas.view.Work;

/// The ground under the vignettes: the overview at once, sharp tiles as soon as they are painted. Never blank.
final class GroundLayer extends Pane {

    /// Without an overview from the build, one is painted at this many pixels per canvas unit ...
    private static final double SUBSTITUTE_SCALE = 0.2;
    /// ... but not longer than this, pixels.
    private static final double SUBSTITUTE_LONGEST = 2000;

    private final GroundPainter painter;
    private final Illustration picture;
    private final ImageView overview = new ImageView();
    private Stretch.@Nullable Source far;
    private final TileLayer tiles;
    private double overviewScale = 1;
    private boolean night;
    private Viewport view = new Viewport(1, 0, 0);

    /// @param arrived told when sharp tiles have come
    GroundLayer(GroundPainter painter, Illustration picture, Runnable arrived) {
        this.painter = painter;
        this.picture = picture;
        tiles = new TileLayer(painter, arrived);
        getStyleClass().add("ground-layer");
        setMouseTransparent(true);
        overview.setManaged(false);
        getChildren().addAll(overview, tiles);
    }

    ObservableValue<Image> overview() {
        return overview.imageProperty();
    }

    /// Changes the palette; what is on screen stays until the other is there.
    void setNight(boolean wanted) {
        night = wanted;
        tiles.setNight(wanted);
        Work.request(() -> small(wanted), painted -> {
            if (night == wanted) {
                Image image = Pixels.image(painted);
                overview.setImage(image);
                overviewScale = image.getWidth() / (picture.width() + 2 * picture.bleed());
                far = Pixels.source(painted, -picture.bleed(), -picture.bleed(), overviewScale);
                tiles.setBackdrop(new Tiles.Backdrop(image, -picture.bleed(), -picture.bleed(), overviewScale));
                place();
            }
        });
    }

    /// Paints all of it anew, because there is more to be painted than there was.
    void renew() {
        tiles.renew();
        setNight(night);
    }

    /// Moves with the view; tiles are asked for only when it rests at its scale.
    ///
    /// @param pixelsPerPixel screen pixels per window pixel
    void show(Viewport now, double width, double height, double pixelsPerPixel, boolean zooming) {
        view = now;
        place();
        tiles.show(now, width, height, pixelsPerPixel, zooming);
        // Drawing it stretched below tiles that hide it would cost more than all the rest of a frame.
        overview.setVisible(!tiles.covers(now, width, height));
    }

    /// The whole ground in small, for painting; null while it is fetched.
    Stretch.@Nullable Source far() {
        return far;
    }

    /// Whether the whole window has been painted at its scale.
    boolean isSettled(double width, double height) {
        return tiles.isSettled(view, width, height);
    }

    private BufferedImage small(boolean dark) {
        Overview drawn = painter.overview(dark);
        if (drawn != null) {
            BufferedImage copy = Pixels.canvas(drawn.image().getWidth(), drawn.image().getHeight());
            Graphics2D graphics = copy.createGraphics();
            graphics.drawImage(drawn.image(), 0, 0, null);
            graphics.dispose();
            return copy;
        }
        double width = picture.width() + 2 * picture.bleed();
        double height = picture.height() + 2 * picture.bleed();
        double scale = Math.min(SUBSTITUTE_SCALE, SUBSTITUTE_LONGEST / Math.max(width, height));
        return painter.sketch(-picture.bleed(), -picture.bleed(), (int) (width * scale), (int) (height * scale), scale, dark);
    }

    private void place() {
        overview.setX(view.windowX(-picture.bleed()));
        overview.setY(view.windowY(-picture.bleed()));
        if (overview.getImage() != null) {
            overview.setFitWidth(overview.getImage().getWidth() / overviewScale * view.scale());
            overview.setFitHeight(overview.getImage().getHeight() / overviewScale * view.scale());
        }
    }
}
