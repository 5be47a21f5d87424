package org.shenyangatlas.view;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.AtlasTiles;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;

/// One picture of the base map, painted in the background.
///
/// Until a new picture is ready the last one stays, moved and stretched to where it belongs. Before the first one
/// nothing is drawn: the region's background, set by CSS, is what is seen.
public final class MapPicture extends Region {

    private final ImageView view = new ImageView();
    private @Nullable Extent painted;
    private @Nullable Extent window;
    private @Nullable Request request;
    private Stretch.@Nullable Source asPixels;
    private Runnable ready = () -> { };

    /// @param edition of the source
    private record Request(TileSource source, MapStyle style, Extent part, long edition) {
    }

    public MapPicture() {
        getStyleClass().add("map-picture");
        setMouseTransparent(true);
        view.setManaged(false);
        getChildren().add(view);
        MapNews.follow(this, this::renew);
    }

    /// Asks for a picture of a part of the map, unless it is what was asked for last; one asked for before is
    /// forgotten.
    public void paint(TileSource source, MapStyle style, Extent part) {
        paint(source, style, part, () -> { });
    }

    /// @param ready called on the FX thread once the picture shows
    public void paint(TileSource source, MapStyle style, Extent part, Runnable ready) {
        Request asked = new Request(source, style, part, AtlasTiles.sources().edition(source));
        if (asked.equals(request)) {
            return;
        }
        request = asked;
        this.ready = ready;
        AtlasTiles.picture(source, style, part).thenAcceptAsync(image -> {
            if (asked.equals(request)) {
                painted = part;
                asPixels = null;
                view.setImage(image);
                place();
                ready.run();
            }
        }, FxThread.executor());
    }

    private void renew() {
        if (request != null) {
            paint(request.source(), request.style(), request.part(), ready);
        }
    }

    /// Which part of the map the region's window shows.
    public void show(Extent extent) {
        window = extent;
        place();
    }

    /// The picture as pixels; null before there is one.
    public Stretch.@Nullable Source source() {
        Image image = view.getImage();
        if (asPixels == null && image != null && painted != null) {
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
            asPixels = new Stretch.Source(pixels, width, height, painted.planeX(0), painted.planeY(0),
                painted.scale() * width / painted.width());
        }
        return asPixels;
    }

    private void place() {
        if (painted != null && window != null) {
            double scale = window.scale() / painted.scale();
            view.setX(window.windowX(painted.planeX(0)));
            view.setY(window.windowY(painted.planeY(0)));
            view.setFitWidth(painted.width() * scale);
            view.setFitHeight(painted.height() * scale);
        }
    }
}
