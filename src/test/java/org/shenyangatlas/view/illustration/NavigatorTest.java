package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

/// A picture of 4000 x 2000 units in small: ten units to a pixel.
class NavigatorTest {

    private static final Illustration PICTURE = new Illustration(4000, 2000, 480, "illustration/ground.svg", null, null);
    private static final double EXACT = 1e-9;

    private final List<Point2D> goneTo = new ArrayList<>();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(Sites.state(), 400, 200,
        () -> new Navigator(PICTURE, new SimpleObjectProperty<Image>(), (x, y) -> goneTo.add(new Point2D(x, y))));
    private Navigator navigator;

    @BeforeEach
    void lookAtAPart() {
        navigator = window.first(".navigator", Navigator.class);
        show(new Viewport(0.5, 1000, 500), 400, 300);
    }

    @Test
    void theFrameIsRoundWhatTheWindowShows() {
        assertFrame(100, 50, 80, 60);
    }

    @Test
    void theFrameFollowsTheView() {
        show(new Viewport(1, 2000, 1200), 400, 300);
        assertFrame(200, 120, 40, 30);
    }

    @Test
    void theFrameStaysOnThePicture() {
        show(new Viewport(1, -300, 1900), 800, 800);
        assertFrame(0, 190, 50, 10);
        show(new Viewport(1, 3900, -100), 800, 300);
        assertFrame(390, 0, 10, 20);
    }

    @Test
    void allButWhatIsSeenIsDimmed() {
        double dimmed = window.seen(".navigator .outside").stream().map(Rectangle.class::cast)
            .mapToDouble(outside -> outside.getWidth() * outside.getHeight()).sum();
        assertEquals(400 * 200 - 80 * 60, dimmed, EXACT);
    }

    @Test
    void pressingGoesThere() {
        window.click(new Point2D(250, 120));
        assertEquals(List.of(new Point2D(2500, 1200)), goneTo);
    }

    @Test
    void draggingGoesOn() {
        window.moveTo(new Point2D(250, 120)).press(MouseButton.PRIMARY).moveBy(-30, 20).release(MouseButton.PRIMARY);
        assertEquals(new Point2D(2500, 1200), goneTo.getFirst());
        assertEquals(new Point2D(2200, 1400), goneTo.getLast());
    }

    @Test
    void whatLiesBelowIsNotTouched() {
        List<MouseEvent> below = new ArrayList<>();
        window.change(() -> window.scene().getRoot().addEventHandler(MouseEvent.MOUSE_PRESSED, below::add));
        window.click(new Point2D(250, 120));
        assertEquals(List.of(), below);
    }

    @Test
    void itIsUsefulWhileTheWindowShowsAPart() {
        assertTrue(navigator.usefulProperty().get());
        show(new Viewport(0.1, 0, 900), 400, 200);
        assertTrue(navigator.usefulProperty().get(), "half the height is missing");
    }

    @Test
    void itIsNotUsefulWhenEverythingShows() {
        show(new Viewport(0.1, 0, 0), 400, 200);
        assertFalse(navigator.usefulProperty().get());
        show(new Viewport(0.05, -2000, -1000), 400, 200);
        assertFalse(navigator.usefulProperty().get());
    }

    @Test
    void itIsNotUsefulBeforeThereIsAWindow() {
        show(new Viewport(1, 0, 0), 0, 0);
        assertFalse(navigator.usefulProperty().get());
    }

    private void show(Viewport view, double width, double height) {
        window.change(() -> navigator.show(view, width, height));
    }

    private void assertFrame(double x, double y, double width, double height) {
        Rectangle frame = window.first(".navigator .frame", Rectangle.class);
        assertEquals(x, frame.getX(), EXACT);
        assertEquals(y, frame.getY(), EXACT);
        assertEquals(width, frame.getWidth(), EXACT);
        assertEquals(height, frame.getHeight(), EXACT);
    }
}
