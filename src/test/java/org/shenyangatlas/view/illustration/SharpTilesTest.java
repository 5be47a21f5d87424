package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;

/// Tiles are shown as sketches first. The sharp paintings come when the test lets them; one to one a sketch is sharp already.
class SharpTilesTest {

    private static final Viewport TWICE = new Viewport(2, 0, 0);
    private static final int SKETCHED = 0xff808080;
    private static final int SHARP = 0xff0000ff;
    /// Squares in a window of 3000 x 2000 pixels: more than are painted at a time.
    private static final int MANY = 24;

    private final Queue<Double> sharpened = new ConcurrentLinkedQueue<>();
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch sharpMayCome = new CountDownLatch(1);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(Sites.stillState(), 600, 400, () -> new TileLayer(new Painter(), () -> { }));
    private TileLayer layer;

    @BeforeEach
    void find() {
        layer = (TileLayer) window.scene().getRoot().getChildrenUnmodifiable().getFirst();
    }

    @AfterEach
    void letEverythingBePainted() {
        sharpMayCome.countDown();
        Rest.untilPainted();
    }

    @Test
    void untilTheSharpPaintingIsThereItsSketchIsSeen() throws Exception {
        show(TWICE, 600, 400);
        awaitBegun(1);
        assertEquals(Set.of(SKETCHED), colours());
    }

    @Test
    void atRestEveryTileIsPaintedSharplyOnce() throws Exception {
        sharpMayCome.countDown();
        show(TWICE, 600, 400);
        awaitBegun(2);
        Rest.untilPainted();
        assertEquals(Set.of(SHARP), colours());
        show(TWICE, 600, 400);
        Rest.untilPainted();
        assertEquals(2, sharpened.size());
    }

    @Test
    void aNeighbourThatComesIntoViewIsSharpenedToo() throws Exception {
        sharpMayCome.countDown();
        show(TWICE, 600, 400);
        awaitBegun(2);
        show(TWICE.draggedBy(-600, 0), 600, 400);
        awaitBegun(1);
        Rest.untilPainted();
        assertEquals(Set.of(SHARP), colours());
        assertEquals(3, sharpened.size());
    }

    @Test
    void aSketchThatIsAsSharpAsItGetsStays() {
        show(new Viewport(1, 0, 0), 600, 400);
        Rest.untilPainted();
        assertEquals(Set.of(SKETCHED), colours());
        assertEquals(0, sharpened.size());
    }

    @Test
    void aViewThatMovesOnCallsOffWhatHasNotBegun() throws Exception {
        show(TWICE, 3000, 2000);
        awaitBegun(1);
        show(TWICE.draggedBy(-90_000, 0), 600, 400);
        sharpMayCome.countDown();
        Rest.untilPainted();
        assertTrue(sharpened.stream().filter(left -> left < 40_000).count() < MANY, "some are painted for nobody");
    }

    private void show(Viewport view, double width, double height) {
        window.change(() -> layer.show(view, width, height, 1, false));
    }

    private void awaitBegun(int paintings) throws InterruptedException {
        assertTrue(begun.tryAcquire(paintings, 30, TimeUnit.SECONDS), "painted sharply when at rest");
    }

    private Set<Integer> colours() {
        return AtlasWindow.on(() -> {
            Set<Integer> colours = new HashSet<>();
            for (Node tile : ((Tiles) layer.getChildren().getLast()).getChildren()) {
                Image image = ((ImageView) tile).getImage();
                colours.add(image == null ? 0 : image.getPixelReader().getArgb(0, 0));
            }
            return colours;
        });
    }

    private final class Painter implements TilePainter {
        @Override
        public BufferedImage sketch(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
            return dotted(width, height, SKETCHED);
        }

        @Override
        public boolean isSharp(double pixelsPerUnit, boolean night) {
            return pixelsPerUnit <= 1;
        }

        @Override
        public BufferedImage paint(double left, double top, int width, int height, double pixelsPerUnit, boolean night) {
            sharpened.add(left);
            begun.release();
            try {
                sharpMayCome.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return dotted(width, height, SHARP);
        }

        private static BufferedImage dotted(int width, int height, int colour) {
            BufferedImage image = Pixels.canvas(width, height);
            image.setRGB(0, 0, colour);
            return image;
        }
    }
}
