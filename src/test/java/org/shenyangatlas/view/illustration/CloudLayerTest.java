package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;

/// Two square clouds over a canvas of 800 x 400 units; the second lies in the bleed and moves as its own group says.
class CloudLayerTest {

    private static final String CLOUDS = "clouds.svg";
    private static final Illustration PICTURE = new Illustration(800, 400, 100, "illustration/ground.svg", null, CLOUDS);
    private static final String DRAWING = """
        <svg xmlns="http://www.w3.org/2000/svg" width="1000" height="600" viewBox="-100 -100 1000 600">
        <g id="cloud-1"><rect x="300" y="160" width="120" height="40" fill="#fff"/></g>
        <g id="cloud-2"><g transform="translate(-60 0)"><rect x="10" y="300" width="80" height="50" fill="#fff"/></g></g></svg>
        """;
    private static final Rectangle2D FIRST = new Rectangle2D(300, 160, 120, 40);
    private static final Rectangle2D SECOND = new Rectangle2D(-50, 300, 80, 50);
    private static final Viewport ONE_TO_ONE = new Viewport(1, -100, -100);

    @TempDir
    private Path folder;
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(Sites.state(), 1000, 600, StackPane::new);
    private CloudLayer clouds;

    @BeforeEach
    void gather() throws IOException {
        Files.writeString(folder.resolve(CLOUDS), DRAWING);
        window.change(() -> {
            clouds = new CloudLayer(PICTURE, CLOUDS, new Drawings(Assets.in(folder)));
            ((StackPane) window.scene().getRoot().getChildrenUnmodifiable().getFirst()).getChildren().add(clouds);
        });
        show(ONE_TO_ONE, 1, false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1, 1.5})
    void cloudsStandWhereTheyAreDrawn(double scale) {
        Viewport view = new Viewport(scale, -100, -70);
        show(view, 1, false);
        assertStands(FIRST, view, 0);
        assertStands(SECOND, view, 1);
    }

    @Test
    void theyStandTheSameInTheScreensRealPixels() {
        double before = image(0).getWidth();
        show(ONE_TO_ONE, 2, false);
        assertStands(FIRST, ONE_TO_ONE, 0);
        assertEquals(2 * before, image(0).getWidth(), 1);
    }

    @Test
    void whileTheScaleChangesTheyAreStretched() {
        Image before = image(0);
        Viewport closer = new Viewport(2, 200, 100);
        show(closer, 1, true);
        assertStands(FIRST, closer, 0);
        assertEquals(before, image(0));
    }

    @Test
    void theyMoveWithTheViewWithoutBeingPaintedAnew() {
        Image before = image(1);
        Viewport dragged = ONE_TO_ONE.draggedBy(37, -12);
        show(dragged, 1, false);
        assertStands(SECOND, dragged, 1);
        assertEquals(before, image(1));
    }

    @Test
    void theyDriftToTheSideAndBack() {
        window.change(() -> clouds.breathe(110 / 4.));
        assertStands(new Rectangle2D(360, 160, 120, 40), ONE_TO_ONE, 0);
        window.change(() -> clouds.breathe(110));
        assertStands(FIRST, ONE_TO_ONE, 0);
        assertStands(SECOND, ONE_TO_ONE, 1);
    }

    @Test
    void eachDriftsByItself() {
        double apart = at(0).getMinX() - at(1).getMinX();
        window.change(() -> clouds.breathe(20));
        assertTrue(Math.abs(at(0).getMinX() - at(1).getMinX() - apart) > 5);
    }

    @Test
    void cloudsNobodySeesStandStill() {
        double before = at(0).getMinX();
        window.change(() -> clouds.setVisible(false));
        window.change(() -> clouds.breathe(20));
        assertEquals(before, at(0).getMinX());
    }

    private void show(Viewport view, double pixels, boolean moving) {
        window.change(() -> clouds.show(view, pixels, moving));
        Rest.untilPainted();
    }

    /// Within a pixel.
    private void assertStands(Rectangle2D canvas, Viewport view, int cloud) {
        Rectangle2D found = at(cloud);
        assertEquals(view.windowX(canvas.getMinX()), found.getMinX(), 1.01);
        assertEquals(view.windowY(canvas.getMinY()), found.getMinY(), 1.01);
        assertEquals(view.windowX(canvas.getMaxX()), found.getMaxX(), 1.01);
        assertEquals(view.windowY(canvas.getMaxY()), found.getMaxY(), 1.01);
    }

    private Image image(int cloud) {
        return AtlasWindow.on(() -> ((ImageView) clouds.getChildren().get(cloud)).getImage());
    }

    /// Where a cloud is seen in the window: what is painted in its image.
    private Rectangle2D at(int cloud) {
        return AtlasWindow.on(() -> {
            ImageView node = (ImageView) clouds.getChildren().get(cloud);
            Image image = node.getImage();
            double unit = node.getFitWidth() / image.getWidth();
            BufferedImage painted = Pixels.canvas((int) image.getWidth(), (int) image.getHeight());
            for (int i = 0; i < painted.getWidth() * painted.getHeight(); i++) {
                int argb = image.getPixelReader().getArgb(i % painted.getWidth(), i / painted.getWidth());
                painted.setRGB(i % painted.getWidth(), i / painted.getWidth(), argb >>> 24 > 127 ? argb : 0);
            }
            Rectangle extent = Pixels.extent(painted);
            return new Rectangle2D(node.getX() + extent.x * unit, node.getY() + extent.y * unit, extent.width * unit, extent.height * unit);
        });
    }
}
