package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.PictureSight;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Plate;

/// Mouse and wheel on the picture.
class PictureGesturesTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> new IllustrationView(state));
    private IllustrationView view;
    private PictureSight sight;

    @BeforeEach
    void waitForThePicture() {
        view = window.first(".illustration-view", IllustrationView.class);
        sight = new PictureSight(window, ".illustration-view");
        Rest.untilPainted();
    }

    @Test
    void oneTurnOfTheWheelZoomsAndKeepsThePointUnderTheCursor() {
        Point2D at = new Point2D(330, 420);
        assertTurns(at, VerticalDirection.UP, 1.2);
        assertTurns(at, VerticalDirection.DOWN, 1 / 1.2);
    }

    @Test
    void theWheelWorksOverAPinToo() {
        Rectangle2D pin = AtlasWindow.place(plate(tower));
        Point2D at = new Point2D(Math.round(pin.getMinX() + pin.getWidth() / 2), Math.round(pin.getMinY() + pin.getHeight() / 2));
        assertTurns(at, VerticalDirection.UP, 1.2);
    }

    @Test
    void theWheelWorksOverADrawingToo() {
        Point2D at = sight.drawn(forum);
        assertTurns(at, VerticalDirection.UP, 1.2);
        assertTurns(at, VerticalDirection.DOWN, 1 / 1.2);
    }

    @Test
    void theWheelOverPinsAndDrawingsSelectsNothing() {
        window.moveTo(plate(tower)).scroll(VerticalDirection.UP);
        Rest.untilPainted();
        window.moveTo(sight.drawn(forum)).scroll(VerticalDirection.UP);
        assertNull(state.selection().getSelected());
    }

    @Test
    void aPressThatMovesFourPixelsIsStillAClick() {
        press(sight.drawn(forum), 4);
        assertEquals(forum, state.selection().getSelected());
    }

    @Test
    void aPressThatMovesSixPixelsDragsAndSelectsNothing() {
        Viewport before = view.getViewport();
        press(sight.drawn(forum), 6);
        assertNull(state.selection().getSelected());
        assertEquals(before.draggedBy(6, 0).left(), view.getViewport().left(), 1e-9);
    }

    @Test
    void aDragThatBeginsOnAPinMovesThePictureAndPressesNoPin() {
        Viewport before = view.getViewport();
        Rectangle2D pin = AtlasWindow.place(plate(forum));
        press(new Point2D(pin.getMinX() + 10, pin.getMinY() + 10), 60);
        assertNull(state.selection().getSelected());
        assertEquals(before.draggedBy(60, 0).left(), view.getViewport().left(), 1e-9);
    }

    @Test
    void aDoubleClickZoomsToTwiceTheSizeAtItsPlace() {
        Viewport before = view.getViewport();
        Point2D at = sight.ground();
        window.doubleClickOn(at);
        window.rest();
        assertEquals(2 * before.scale(), view.getViewport().scale(), 1e-9);
        assertKept(at, before);
    }

    private void assertTurns(Point2D at, VerticalDirection direction, double factor) {
        Viewport before = view.getViewport();
        window.moveTo(at).scroll(direction);
        window.rest();
        assertEquals(factor, view.getViewport().scale() / before.scale(), 1e-6);
        assertKept(at, before);
    }

    /// The canvas point at a window point is where it was, within a pixel.
    private void assertKept(Point2D at, Viewport before) {
        Viewport after = view.getViewport();
        Point2D now = new Point2D(after.windowX(before.canvasX(at.getX())), after.windowY(before.canvasY(at.getY())));
        assertTrue(now.distance(at) <= 1, () -> "was at " + at + ", is at " + now);
    }

    private void press(Point2D from, double right) {
        window.moveTo(from).press(MouseButton.PRIMARY).moveBy(right, 0).release(MouseButton.PRIMARY);
        window.rest();
    }

    private Plate plate(Site site) {
        return window.plate(".illustration-view", site);
    }
}
