package org.shenyangatlas.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.view.Stretch.Source;

/// Pictures are enlarged, reduced and laid over one another as they lie on the plane.
class StretchTest {

    private static final int PAPER = 0xffe9dcc0;
    private static final int BLACK = 0xff000000;
    private static final int GREY = 0xff7f7f7f;
    private static final int WHITE = 0xffffffff;
    private static final int RED = 0xffff0000;

    /// Two pixels, black and white, at the origin.
    private static final Source PAIR = new Source(new int[] {BLACK, WHITE}, 2, 1, 0, 0, 1);

    @Test
    void atItsOwnScaleAPictureIsShownAsItIs() {
        assertArrayEquals(new int[] {BLACK, WHITE}, row(2, 0, 1, PAIR, null, 0));
    }

    @Test
    void enlargedItRunsEvenlyFromOnePixelToTheNext() {
        assertArrayEquals(new int[] {BLACK, BLACK, BLACK, GREY, GREY, WHITE, WHITE, WHITE}, row(8, 0, 4, PAIR, null, 0));
    }

    @Test
    void reducedByHalfEveryPixelIsTheAverageOfTwo() {
        Source four = new Source(new int[] {BLACK, WHITE, RED, RED, BLACK, WHITE, RED, RED}, 4, 2, 0, 0, 1);
        assertArrayEquals(new int[] {GREY, RED}, row(2, 0, 0.5, four, null, 0));
    }

    @Test
    void rowsAreAveragedLikeColumns() {
        Source column = new Source(new int[] {BLACK, WHITE}, 1, 2, 0, 0, 1);
        int[] target = new int[8];
        new Stretch(target, 1, 8, 0, 0, 4).paint(column, null, 0, PAPER);
        assertArrayEquals(new int[] {BLACK, BLACK, BLACK, GREY, GREY, WHITE, WHITE, WHITE}, target);
    }

    @Test
    void besideThePictureIsPaper() {
        assertArrayEquals(new int[] {PAPER, BLACK, WHITE, PAPER}, row(4, -1, 1, PAIR, null, 0));
    }

    @Test
    void theFarPictureShowsAroundTheNearOne() {
        Source far = new Source(new int[] {RED, RED, RED}, 3, 1, -2, 0, 0.5);
        assertArrayEquals(new int[] {PAPER, RED, RED, BLACK, WHITE, RED, RED, PAPER}, row(8, -3, 1, PAIR, far, 0));
    }

    @Test
    void theTintLiesOverAllButTheNearPicture() {
        Source far = new Source(new int[] {BLACK, BLACK, BLACK, BLACK}, 4, 1, -1, 0, 1);
        int[] painted = row(4, -1, 1, PAIR, far, 0x80ffffff);
        assertEquals(BLACK, painted[1]);
        assertEquals(WHITE, painted[2]);
        assertEquals(0x7f, painted[0] & 0xff, 1);
        assertEquals(painted[0], painted[3]);
    }

    @Test
    void aPictureOutOfSightIsNotSeen() {
        int[] none = new int[4];
        Arrays.fill(none, PAPER);
        assertArrayEquals(none, row(4, 10, 1, PAIR, null, 0));
        assertArrayEquals(none, row(4, -10, 1, PAIR, null, 0));
    }

    @Test
    void everyRowOfALargeWindowIsPainted() {
        int[] target = new int[37 * 101];
        new Stretch(target, 37, 101, -5, -5, 3).paint(PAIR, null, 0, PAPER);
        assertEquals(0, Arrays.stream(target).filter(pixel -> pixel == 0).count());
    }

    private static int[] row(int width, double left, double scale, Source near, Source far, int tint) {
        int[] target = new int[width];
        new Stretch(target, width, 1, left, 0, scale).paint(near, far, tint, PAPER);
        return target;
    }
}
