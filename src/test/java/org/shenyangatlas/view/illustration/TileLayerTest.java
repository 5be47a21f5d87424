package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;

/// The tiles of a window of 600 x 400 pixels: what is seen is never taken away before its successor is there.
class TileLayerTest {

    private static final Viewport BEGIN = new Viewport(1, 0, 0);

    /// What was painted: canvas left and top, pixels per unit, night.
    private record Painting(double left, double top, double pixelsPerUnit, boolean night) {
    }

    private final AtlasState state = Sites.stillState();
    private final Queue<Painting> paintings = new ConcurrentLinkedQueue<>();
    private final CountDownLatch nightMayCome = new CountDownLatch(1);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 600, 400, () -> new TileLayer(this::paint, () -> { }));
    private TileLayer layer;

    @BeforeEach
    void showTheBeginning() {
        layer = (TileLayer) window.scene().getRoot().getChildrenUnmodifiable().getFirst();
        show(BEGIN, false);
        Rest.untilPainted();
    }

    @AfterEach
    void letEverythingBePainted() {
        nightMayCome.countDown();
        Rest.untilPainted();
    }

    @Test
    void allOfTheWindowIsPaintedOnce() {
        assertEquals(2, paintings.size(), "two squares of 512 pixels side by side");
        assertEquals(2, images(shown()));
    }

    @Test
    void theScreensRealPixelsArePainted() {
        window.change(() -> layer.show(BEGIN, 600, 400, 2, false));
        Rest.untilPainted();
        assertTrue(paintings.stream().anyMatch(painting -> painting.pixelsPerUnit() == 2));
        assertEquals(256, tile(shown()).getFitWidth(), "512 pixels of the screen");
    }

    @Test
    void aMoveMovesTheSquaresAndPaintsOnlyNewOnes() {
        show(BEGIN.draggedBy(-600, 0), false);
        Rest.untilPainted();
        assertEquals(-600, shown().getTranslateX());
        assertEquals(3, paintings.size());
    }

    @Test
    void whatIsFarAwayIsDropped() {
        show(BEGIN.draggedBy(-20_000, 0), false);
        Rest.untilPainted();
        assertTrue(shown().getChildren().size() <= 3, () -> shown().getChildren().toString());
    }

    @Test
    void whileZoomingTheSquaresAreStretchedAndNothingIsPainted() {
        show(new Viewport(1.5, 0, 0), true);
        assertEquals(1.5, ((Scale) shown().getTransforms().getFirst()).getX());
        assertEquals(2, paintings.size());
    }

    @Test
    void atANewScaleTheSquaresArePaintedAnew() {
        Tiles before = shown();
        show(new Viewport(1.5, 0, 0), false);
        Rest.untilPainted();
        assertTrue(shown() != before);
        assertEquals(List.of(shown()), layer.getChildren());
        assertTrue(paintings.stream().anyMatch(painting -> painting.pixelsPerUnit() == 1.5));
    }

    @Test
    void whatIsShownStaysUntilItsSuccessorIsComplete() {
        Tiles day = shown();
        window.change(() -> layer.setNight(true));
        show(BEGIN, false);
        assertTrue(layer.getChildren().contains(day), "the night is still being painted");
        assertEquals(2, images(day));
        nightMayCome.countDown();
        Rest.untilPainted();
        assertEquals(1, layer.getChildren().size());
        assertTrue(shown() != day);
        assertEquals(2, images(shown()));
    }

    @Test
    void goingBackBeforeTheSuccessorCameKeepsWhatIsShown() {
        Tiles day = shown();
        window.change(() -> layer.setNight(true));
        show(BEGIN, false);
        window.change(() -> layer.setNight(false));
        show(BEGIN, false);
        nightMayCome.countDown();
        Rest.untilPainted();
        assertEquals(List.of(day), layer.getChildren());
    }

    private void show(Viewport view, boolean zooming) {
        window.change(() -> layer.show(view, 600, 400, 1, zooming));
    }

    private Tiles shown() {
        return AtlasWindow.on(() -> (Tiles) layer.getChildren().getFirst());
    }

    private static ImageView tile(Tiles tiles) {
        return (ImageView) tiles.getChildren().getFirst();
    }

    private static long images(Tiles tiles) {
        return AtlasWindow.on(() -> tiles.getChildren().stream().filter(tile -> ((ImageView) tile).getImage() != null).count());
    }

    private BufferedImage paint(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
        try {
            if (night && !nightMayCome.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the night never came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        paintings.add(new Painting(left, top, pixelsPerUnit, night));
        BufferedImage image = Pixels.canvas(width, height);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(night ? Color.BLACK : Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
