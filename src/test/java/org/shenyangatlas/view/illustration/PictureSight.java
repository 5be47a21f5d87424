package org.shenyangatlas.view.illustration;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.testing.AtlasWindow;

/// Where in a window a picture shows what; it has to be painted.
final class PictureSight {

    /// Pixels around a drawn one that are drawn too: a click may be rounded.
    private static final int THICK = 2;
    private static final int STEP = 7;

    private final AtlasWindow window;

    PictureSight(AtlasWindow window) {
        this.window = window;
    }

    VignetteNode vignette(Site site) {
        return window.seen(".vignette").stream().map(VignetteNode.class::cast).filter(node -> node.site().equals(site))
            .findFirst().orElseThrow();
    }

    /// A window point well within what is drawn of a site, not under a pin.
    Point2D drawn(Site site) {
        VignetteNode node = vignette(site);
        Image image = ((ImageView) node.getChildren().getFirst()).getImage();
        Rectangle2D bounds = AtlasWindow.place(node);
        for (int y = THICK; y < image.getHeight() - THICK; y++) {
            for (int x = THICK; x < image.getWidth() - THICK; x++) {
                Point2D at = new Point2D(Math.round(bounds.getMinX() + x), Math.round(bounds.getMinY() + y));
                if (isDrawn(image, x, y) && isIn(window.scene().getWidth(), window.scene().getHeight(), at) && !isUnder(".plate", at)) {
                    return at;
                }
            }
        }
        throw new AssertionError("Nothing is drawn of " + site.id());
    }

    /// A window point with neither drawing nor pin.
    Point2D ground() {
        for (int y = STEP; y < window.scene().getHeight(); y += STEP) {
            for (int x = STEP; x < window.scene().getWidth(); x += STEP) {
                Point2D at = new Point2D(x, y);
                if (!isUnder(".plate", at) && !isUnder(".vignette", at)) {
                    return at;
                }
            }
        }
        throw new AssertionError("Drawings everywhere");
    }

    /// Where the footing of a site touches the ground in front.
    Point2D foot(Site site) {
        Viewport view = window.first(".illustration-view", IllustrationView.class).getViewport();
        Vignette vignette = Objects.requireNonNull(site.vignette());
        return new Point2D(view.windowX(vignette.anchorX()), view.windowY(vignette.bottom()));
    }

    private boolean isUnder(String selector, Point2D at) {
        List<Node> found = window.seen(selector);
        return found.stream().anyMatch(node -> AtlasWindow.place(node).contains(at));
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

    private static boolean isIn(double width, double height, Point2D at) {
        return at.getX() > THICK && at.getY() > THICK && at.getX() < width - THICK && at.getY() < height - THICK;
    }
}
