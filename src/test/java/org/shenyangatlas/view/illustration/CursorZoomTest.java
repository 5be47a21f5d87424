package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.view.illustration.Frame.Free;

/// Ten thousand turns of the wheel, in windows of all sizes with panels at all sides: what lies under the cursor stays there.
///
/// Only one thing may move it: the middle of the free part never leaves the picture. That can happen only when zooming out,
/// or beside the picture.
class CursorZoomTest {

    private static final int CASES = 10_000;
    private static final double PIXEL = 1;
    private static final double EXACT = 1e-6;
    private static final Illustration PICTURE = new Illustration(3840, 2400, 480, "ground.svg", null, null);

    /// A turn of the wheel.
    private record Turn(Frame frame, Viewport before, double factor, Point2D cursor) {

        Viewport after() {
            return frame.zoomed(before, factor, cursor.getX(), cursor.getY());
        }

        /// Where the canvas point that was under the cursor is now, from the cursor; pixels.
        Point2D moved() {
            Viewport after = after();
            return new Point2D(after.windowX(before.canvasX(cursor.getX())), after.windowY(before.canvasY(cursor.getY())))
                .subtract(cursor);
        }

        /// How far the middle of the free part would get off the picture with the point kept; pixels.
        Point2D overshoot() {
            Viewport kept = before.zoomedTo(after().scale(), cursor.getX(), cursor.getY());
            double x = kept.canvasX(frame.free().centreX());
            double y = kept.canvasY(frame.free().centreY());
            return new Point2D(x - Math.clamp(x, 0, PICTURE.width()), y - Math.clamp(y, 0, PICTURE.height())).multiply(kept.scale());
        }

        boolean isOnThePicture() {
            double x = before.canvasX(cursor.getX());
            double y = before.canvasY(cursor.getY());
            return x >= 0 && x <= PICTURE.width() && y >= 0 && y <= PICTURE.height();
        }
    }

    @Test
    void thePointUnderTheCursorStaysWithinAPixel() {
        assertMost(turn -> turn.overshoot().equals(Point2D.ZERO),
            turn -> assertTrue(turn.moved().magnitude() < PIXEL, turn::toString));
    }

    @Test
    void itStaysAllTheWayOfAGlideAboutTheCursor() {
        turns().filter(turn -> turn.overshoot().equals(Point2D.ZERO)).forEach(turn -> {
            double x = turn.cursor().getX();
            double y = turn.cursor().getY();
            Viewport halfWay = turn.before().towards(turn.after(), 0.5, x, y);
            assertEquals(x, halfWay.windowX(turn.before().canvasX(x)), PIXEL, turn::toString);
            assertEquals(y, halfWay.windowY(turn.before().canvasY(y)), PIXEL, turn::toString);
        });
    }

    @Test
    void itStaysAlsoAtTheSmallestAndTheLargestScale() {
        Stream.of(1e-6, 1e6).forEach(factor -> turns().map(turn -> new Turn(turn.frame(), turn.before(), factor, turn.cursor()))
            .filter(turn -> turn.overshoot().equals(Point2D.ZERO)).forEach(turn -> {
                assertEquals(turn.frame().boundedScale(factor), turn.after().scale());
                assertTrue(turn.moved().magnitude() < PIXEL, turn::toString);
            }));
    }

    @Test
    void zoomingInOnThePictureNothingMovesIt() {
        assertMost(turn -> turn.factor() >= 1 && turn.isOnThePicture(),
            turn -> assertTrue(turn.moved().magnitude() < PIXEL, turn::toString));
    }

    @Test
    void atThePicturesEdgeItMovesByAsMuchAsTheMiddleWouldHaveLeftThePicture() {
        List<Turn> bound = turns().filter(turn -> !turn.overshoot().equals(Point2D.ZERO)).toList();
        assertTrue(bound.size() > CASES / 100, () -> bound.size() + " at the edge");
        for (Turn turn : bound) {
            assertEquals(turn.overshoot().getX(), turn.moved().getX(), EXACT, turn::toString);
            assertEquals(turn.overshoot().getY(), turn.moved().getY(), EXACT, turn::toString);
        }
    }

    @Test
    void theMiddleNeverLeavesThePictureAndTheScaleItsLimits() {
        turns().forEach(turn -> {
            Viewport after = turn.after();
            double x = after.canvasX(turn.frame().free().centreX());
            double y = after.canvasY(turn.frame().free().centreY());
            assertTrue(x >= -EXACT && x <= PICTURE.width() + EXACT && y >= -EXACT && y <= PICTURE.height() + EXACT, turn::toString);
            assertEquals(turn.frame().boundedScale(after.scale()), after.scale());
        });
    }

    private static void assertMost(Predicate<Turn> which, Consumer<Turn> holds) {
        List<Turn> some = turns().filter(which).toList();
        assertTrue(some.size() > CASES / 4, () -> "only " + some.size());
        some.forEach(holds);
    }

    /// The same on every run.
    private static Stream<Turn> turns() {
        Random random = new Random(20261101);
        return Stream.generate(() -> turn(random)).limit(CASES);
    }

    private static Turn turn(Random random) {
        double width = random.nextDouble(640, 3840);
        double height = random.nextDouble(480, 2400);
        double left = random.nextDouble(width * 0.2);
        double top = random.nextDouble(height * 0.2);
        Free free = new Free(left, top, width - left - random.nextDouble(width * 0.3), height - top - random.nextDouble(height * 0.2));
        Frame frame = new Frame(PICTURE, List.of(), width, height, free, List.of());
        Viewport before = frame.bounded(Viewport.showing(random.nextDouble(PICTURE.width()), random.nextDouble(PICTURE.height()),
            free.centreX(), free.centreY(), frame.boundedScale(0) * Math.pow(10, random.nextDouble(1.03))));
        double notches = random.nextDouble(-3, 3);
        return new Turn(frame, before, Math.pow(1.2, notches), new Point2D(random.nextDouble(width), random.nextDouble(height)));
    }
}
