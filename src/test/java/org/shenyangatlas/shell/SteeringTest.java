package org.shenyangatlas.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

/// Arrow keys that are held, frame by frame. Each test acts in one go on the FX thread: the only frames are its own.
class SteeringTest {

    private static final double EXACT = 1e-12;
    private static final long BEGIN = 1_000_000_000;
    private static final long FRAME = 20_000_000;

    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(Sites.state(), 100, 100, Region::new);
    private final Moved view = new Moved();
    private final List<Point2D> moves = view.moves();
    private final List<Point2D> pans = view.pans();
    private boolean still;
    private Steering steering;

    @BeforeEach
    void takeTheHelm() {
        steering = AtlasWindow.on(() -> new Steering(() -> view, () -> still));
    }

    @AfterEach
    void leaveTheHelm() {
        window.interact(steering::stop);
    }

    @Test
    void aHeldArrowMovesTheViewAsFarOnEveryFrame() {
        window.interact(() -> {
            steering.press(KeyCode.RIGHT, Shortcut.PAN_RIGHT);
            frames(4);
        });
        assertEquals(Point2D.ZERO, moves.getFirst(), "the first frame begins the time");
        assertTrue(moves.get(1).getX() > 0);
        assertEquals(0, moves.get(1).getY());
        assertEquals(moves.get(1).getX(), moves.get(3).getX(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"PAN_LEFT, -1, 0", "PAN_RIGHT, 1, 0", "PAN_UP, 0, -1", "PAN_DOWN, 0, 1"})
    void everyArrowHasItsDirection(Shortcut arrow, double right, double down) {
        window.interact(() -> {
            steering.press(KeyCode.RIGHT, arrow);
            frames(2);
        });
        assertEquals(new Point2D(right, down), moves.getLast().normalize());
    }

    @Test
    void aSlowFrameDoesNotThrowTheViewAway() {
        window.interact(() -> {
            steering.press(KeyCode.DOWN, Shortcut.PAN_DOWN);
            steering.handle(BEGIN);
            steering.handle(BEGIN + 5_000_000_000L);
            steering.stop();
        });
        assertTrue(moves.getLast().getY() < 0.1, moves::toString);
    }

    @Test
    void twoArrowsMoveBetweenThem() {
        window.interact(() -> {
            steering.press(KeyCode.LEFT, Shortcut.PAN_LEFT);
            steering.press(KeyCode.DOWN, Shortcut.PAN_DOWN);
            frames(2);
        });
        assertEquals(-moves.getLast().getX(), moves.getLast().getY(), EXACT);
        assertTrue(moves.getLast().getY() > 0);
    }

    @Test
    void letGoTheViewRunsOnALittleAndStops() {
        window.interact(() -> {
            steering.press(KeyCode.LEFT, Shortcut.PAN_LEFT);
            steering.release(KeyCode.LEFT);
        });
        window.rest();
        assertEquals(List.of(), moves, "no frame moves it any more");
        assertEquals(1, pans.size());
        assertTrue(pans.getFirst().getX() < 0 && pans.getFirst().getX() > -0.2, pans::toString);
    }

    @Test
    void theOtherArrowGoesOnAloneWhenOneIsLetGo() {
        window.interact(() -> {
            steering.press(KeyCode.LEFT, Shortcut.PAN_LEFT);
            steering.press(KeyCode.DOWN, Shortcut.PAN_DOWN);
            steering.release(KeyCode.LEFT);
            frames(2);
        });
        assertEquals(new Point2D(0, 1), moves.getLast().normalize());
        assertEquals(List.of(), pans);
    }

    @Test
    void ofTwoKeysThatLeadTheSameWayEitherGoesOnAlone() {
        window.interact(() -> {
            steering.press(KeyCode.LEFT, Shortcut.PAN_LEFT);
            steering.press(KeyCode.A, Shortcut.PAN_LEFT);
            steering.release(KeyCode.LEFT);
            frames(2);
        });
        assertEquals(new Point2D(-1, 0), moves.getLast().normalize());
        assertEquals(List.of(), pans);
        window.interact(() -> steering.release(KeyCode.A));
        assertEquals(1, pans.size(), "it runs on once both are let go");
    }

    @Test
    void twoKeysThatLeadTheSameWayAreNoFasterThanOne() {
        window.interact(() -> {
            steering.press(KeyCode.RIGHT, Shortcut.PAN_RIGHT);
            frames(2);
            steering.press(KeyCode.D, Shortcut.PAN_RIGHT);
            frames(2);
        });
        assertEquals(moves.get(1).getX(), moves.getLast().getX(), EXACT);
    }

    @Test
    void allLetGoAtOnceItStopsWhereItIs() {
        window.interact(() -> {
            steering.press(KeyCode.LEFT, Shortcut.PAN_LEFT);
            steering.releaseAll();
            steering.release(KeyCode.LEFT);
        });
        window.rest();
        assertEquals(List.of(), moves);
        assertEquals(List.of(), pans);
    }

    @Test
    void withReducedMotionAPressIsOneStepHoweverLongItIsHeld() {
        still = true;
        window.interact(() -> {
            steering.press(KeyCode.RIGHT, Shortcut.PAN_RIGHT);
            steering.press(KeyCode.RIGHT, Shortcut.PAN_RIGHT);
        });
        window.rest();
        assertEquals(1, moves.size(), moves::toString);
        assertTrue(moves.getFirst().getX() > 0);
        window.interact(() -> steering.release(KeyCode.RIGHT));
        assertEquals(List.of(), pans);
    }

    private void frames(int count) {
        for (int i = 0; i < count; i++) {
            steering.handle(BEGIN + i * FRAME);
        }
        steering.stop();
    }
}
