package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.StretchView;

/// Without a graphics card a photograph stands in for the picture while it is zoomed, and nobody sees the difference.
class StandbyTest {

    private final AtlasState state = Sites.stillState();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> new IllustrationView(state));
    private IllustrationView view;
    private Standby standby;

    @BeforeEach
    void waitForThePicture() {
        assumeTrue(StretchView.IS_WORTHWHILE, "with a graphics card nothing stands in");
        view = window.first(".illustration-view", IllustrationView.class);
        standby = AtlasWindow.on(() -> (Standby) window.scene().getRoot().lookup(".stretch-view"));
        Rest.untilPainted();
    }

    @Test
    void nothingStandsInWhileTheViewRests() {
        assertFalse(standby.isUp());
    }

    @Test
    void itStandsInFromTheFirstNotchOfTheWheel() {
        assertTrue(AtlasWindow.on(() -> {
            turnWheel();
            return standby.isUp() && standby.isVisible();
        }));
    }

    @Test
    void itHasGoneWhenEverythingIsSharp() {
        window.change(this::turnWheel);
        Rest.untilPainted();
        assertFalse(standby.isUp());
        assertFalse(standby.isVisible());
        assertTrue(window.first(".ground-layer", Node.class).getParent().isVisible());
    }

    @Test
    void itShowsTheSamePlacesInTheSameColours() {
        Point2D[] points = {new Point2D(200, 150), new Point2D(640, 200), new Point2D(500, 350), new Point2D(820, 560)};
        Color[] meanwhile = new Color[points.length];
        window.change(() -> {
            turnWheel();
            look(points, meanwhile);
        });
        Rest.untilPainted();
        Color[] after = new Color[points.length];
        window.change(() -> look(points, after));
        for (int i = 0; i < points.length; i++) {
            assertEquals(after[i].getBrightness(), meanwhile[i].getBrightness(), 0.15, points[i].toString());
            assertEquals(after[i].getSaturation(), meanwhile[i].getSaturation(), 0.2, points[i].toString());
        }
    }

    @Test
    void vignettesThePhotographShowsAreNotDrawnTwice() {
        assertTrue(AtlasWindow.on(() -> {
            turnWheel();
            Rectangle2D covered = standby.covered(view.getViewport());
            return window.scene().getRoot().lookupAll(".vignette").stream().map(VignetteNode.class::cast)
                .noneMatch(node -> node.isVisible()
                    && covered.contains(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight()));
        }));
    }

    private void turnWheel() {
        view.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 500, 350, 500, 350, false, false,
            false, false, false, false, 0, 40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
            ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /// Averages of small squares: a line may lie a pixel beside itself.
    private void look(Point2D[] points, Color[] colours) {
        PixelReader pixels = view.snapshot(null, null).getPixelReader();
        for (int i = 0; i < points.length; i++) {
            double red = 0;
            double green = 0;
            double blue = 0;
            for (int y = -12; y <= 12; y++) {
                for (int x = -12; x <= 12; x++) {
                    Color colour = pixels.getColor((int) points[i].getX() + x, (int) points[i].getY() + y);
                    red += colour.getRed() / 625;
                    green += colour.getGreen() / 625;
                    blue += colour.getBlue() / 625;
                }
            }
            colours[i] = Color.color(Math.min(1, red), Math.min(1, green), Math.min(1, blue));
        }
    }
}
