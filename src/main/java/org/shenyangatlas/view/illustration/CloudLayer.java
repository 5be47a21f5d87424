package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.view.Work;
import org.shenyangatlas.view.illustration.Drawing.Palette;

/// The clouds, which lie in front of everything but the pins. Each is a picture of its own and drifts by itself.
final class CloudLayer extends Pane {

    /// Clouds are groups whose id begins like this.
    private static final String PREFIX = "cloud-";
    /// How far a cloud drifts to each side, canvas units, and how long it takes there and back.
    private static final double REACH = 60;
    private static final double SECONDS = 110;
    /// Scale at which it is found out where a cloud lies.
    private static final double ROUGH = 0.1;

    /// @param x canvas units
    /// @param y canvas units
    private record Cloud(Image image, double x, double y) {
    }

    private final Illustration picture;
    private final String file;
    private final Drawings drawings;
    private final List<Cloud> clouds = new ArrayList<>();
    private double drawnScale;
    private boolean drawnNight;
    private boolean night;
    private double seconds;
    private Viewport view = new Viewport(1, 0, 0);
    private double pixels = 1;
    private double paintedScale = 1;
    private double thickness = 1;
    private Work.@Nullable Job job;

    CloudLayer(Illustration picture, String file, Drawings drawings) {
        this.picture = picture;
        this.file = file;
        this.drawings = drawings;
        setMouseTransparent(true);
        setManaged(false);
    }

    void setNight(boolean wanted) {
        night = wanted;
    }

    /// @param opacity of each cloud: one for all together would be painted apart and laid over the picture as a whole
    void fade(double opacity) {
        thickness = opacity;
        setVisible(opacity > 0);
        getChildren().forEach(cloud -> cloud.setOpacity(opacity));
    }

    /// @param screenPixels screen pixels per window pixel
    /// @param moving       whether the scale is changing
    void show(Viewport now, double screenPixels, boolean moving) {
        view = now;
        pixels = screenPixels;
        double scale = now.scale() * pixels;
        if (!moving && isVisible() && (scale != drawnScale || night != drawnNight)) {
            drawnScale = scale;
            drawnNight = night;
            if (job != null) {
                job.cancel();
            }
            Palette palette = night ? Palette.NIGHT_GROUND : Palette.DAY;
            job = Work.request(() -> paint(palette, scale), painted -> replace(painted, scale));
        }
        place();
    }

    /// @param now seconds since some moment
    void breathe(double now) {
        if (isVisible() && Math.abs(now - seconds) * REACH * 2 * Math.PI / SECONDS * view.scale() > 1 / pixels) {
            seconds = now;
            place();
        }
    }

    private void replace(List<Cloud> painted, double scale) {
        clouds.clear();
        clouds.addAll(painted);
        paintedScale = scale;
        getChildren().setAll(clouds.stream().map(cloud -> new ImageView(cloud.image())).toList());
        fade(thickness);
        place();
    }

    private void place() {
        for (int i = 0; i < clouds.size(); i++) {
            Cloud cloud = clouds.get(i);
            ImageView node = (ImageView) getChildren().get(i);
            double drift = REACH * Math.sin(2 * Math.PI * (seconds / SECONDS + i * 0.37)) - REACH * Math.sin(2 * Math.PI * i * 0.37);
            // On whole pixels: an unscaled, unshifted picture is drawn several times as fast.
            node.setX(Math.round(view.windowX(cloud.x() + drift) * pixels) / pixels);
            node.setY(Math.round(view.windowY(cloud.y()) * pixels) / pixels);
            boolean sharp = Math.abs(view.scale() * pixels / paintedScale - 1) < 1e-9;
            node.setFitWidth(cloud.image().getWidth() / (sharp ? pixels : paintedScale / view.scale()));
            node.setFitHeight(cloud.image().getHeight() / (sharp ? pixels : paintedScale / view.scale()));
        }
    }

    private List<Cloud> paint(Palette palette, double scale) {
        List<Cloud> painted = new ArrayList<>();
        double width = picture.width() + 2 * picture.bleed();
        double height = picture.height() + 2 * picture.bleed();
        for (Drawings.Slice slice : drawings.slices(file, palette, drawings.groups(file, PREFIX))) {
            if (slice.part().isEmpty()) {
                continue;
            }
            BufferedImage rough = Pixels.canvas((int) Math.ceil(width * ROUGH), (int) Math.ceil(height * ROUGH));
            put(slice, rough, 0, 0, width * ROUGH, height * ROUGH);
            Rectangle extent = Pixels.extent(rough);
            double left = (extent.x - 1) / ROUGH;
            double top = (extent.y - 1) / ROUGH;
            BufferedImage cloud = Pixels.canvas((int) Math.ceil((extent.width + 2) / ROUGH * scale),
                (int) Math.ceil((extent.height + 2) / ROUGH * scale));
            put(slice, cloud, -left * scale, -top * scale, width * scale, height * scale);
            painted.add(new Cloud(Pixels.image(cloud), left - picture.bleed(), top - picture.bleed()));
        }
        return painted;
    }

    private static void put(Drawings.Slice slice, BufferedImage canvas, double x, double y, double width, double height) {
        Graphics2D graphics = canvas.createGraphics();
        slice.drawing().paint(graphics, x, y, width, height);
        graphics.dispose();
    }
}
