package org.shenyangatlas.testing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;

/// Where in a window a picture shows what, for hands that point at it; it has to be painted.
public final class PictureSight {

    /// Pixels around a drawn one that are drawn too: a click may be rounded.
    private static final int THICK = 2;
    private static final int STEP = 7;

    private final AtlasWindow window;
    private final String picture;

    /// @param picture selector of the picture
    public PictureSight(AtlasWindow window, String picture) {
        this.window = window;
        this.picture = picture;
    }

    /// The drawing of a site.
    public Node vignette(Site site) {
        Vignette vignette = Objects.requireNonNull(site.vignette());
        Viewport view = view().getViewport();
        Point2D corner = new Point2D(view.windowX(vignette.left()), view.windowY(vignette.top()));
        return window.seen(picture + " .vignette").stream()
            .filter(node -> new Point2D(node.getLayoutX(), node.getLayoutY()).distance(corner) < 2).findFirst().orElseThrow();
    }

    /// A window point well within what is drawn of a site, with nothing lying over it.
    public Point2D drawn(Site site) {
        Node node = vignette(site);
        ImageView part = (ImageView) node.lookup("ImageView");
        Image image = part.getImage();
        Rectangle2D inside = inside();
        List<Rectangle2D> covers = covers();
        for (int y = THICK; y < image.getHeight() - THICK; y++) {
            for (int x = THICK; x < image.getWidth() - THICK; x++) {
                Point2D place = part.localToScene(part.getX() + x, part.getY() + y);
                Point2D at = new Point2D(Math.round(place.getX()), Math.round(place.getY()));
                if (isDrawn(image, x, y) && inside.contains(at) && isFree(at, covers)) {
                    return at;
                }
            }
        }
        throw new AssertionError("Nothing is to be seen of " + site.id());
    }

    /// A window point of the picture with neither drawing nor pin.
    public Point2D ground() {
        Rectangle2D inside = inside();
        List<Rectangle2D> covers = covers();
        List<Rectangle2D> drawings = window.seen(picture + " .vignette").stream().map(AtlasWindow::place).toList();
        for (int y = STEP; y < window.scene().getHeight(); y += STEP) {
            for (int x = STEP; x < window.scene().getWidth(); x += STEP) {
                Point2D at = new Point2D(x, y);
                if (inside.contains(at) && isFree(at, covers) && drawings.stream().noneMatch(drawing -> drawing.contains(at))) {
                    return at;
                }
            }
        }
        throw new AssertionError("Drawings everywhere");
    }

    /// Where the footing of a site touches the ground in front.
    public Point2D foot(Site site) {
        Vignette vignette = Objects.requireNonNull(site.vignette());
        Viewport view = view().getViewport();
        Rectangle2D place = AtlasWindow.place(view());
        return new Point2D(place.getMinX() + view.windowX(vignette.anchorX()), place.getMinY() + view.windowY(vignette.bottom()));
    }

    private IllustrationView view() {
        return window.first(picture, IllustrationView.class);
    }

    private List<Rectangle2D> covers() {
        return Stream.of(picture + " .plate", ".floating").flatMap(over -> window.seen(over).stream()).map(AtlasWindow::place).toList();
    }

    private Rectangle2D inside() {
        Rectangle2D place = AtlasWindow.place(view());
        return new Rectangle2D(place.getMinX() + THICK, place.getMinY() + THICK,
            place.getWidth() - 2 * THICK, place.getHeight() - 2 * THICK);
    }

    private static boolean isFree(Point2D at, List<Rectangle2D> covers) {
        return covers.stream().noneMatch(cover -> cover.contains(at));
    }

    private static boolean isDrawn(Image image, int x, int y) {
        for (int dy = -THICK; dy <= THICK; dy++) {
            for (int dx = -THICK; dx <= THICK; dx++) {
                if ((image.getPixelReader().getArgb(x + dx, y + dy) >>> 24) < 250) {
                    return false;
                }
            }
        }
        return true;
    }
}
