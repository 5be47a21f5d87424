package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.state.Stroke.Point;

class StrokeTest {

    /// From 0 to 100 along the x axis, 2 wide.
    private static final Stroke LINE = Stroke.at(Nib.PEN, InkColour.RED, 2, 0, 0).to(50, 0).to(100, 0);

    @Test
    void anEraserInTheMiddleLeavesTwoPieces() {
        assertEquals(List.of(line(0, 20), line(40, 50, 100)), LINE.without(30, 0, 9));
    }

    @Test
    void itTakesAsMuchAsItTouchesOfTheWidth() {
        assertEquals(List.of(line(0, 50, 100)), LINE.without(30, 10.1, 9));
        assertEquals(2, LINE.without(30, 9.9, 9).size());
    }

    @Test
    void anEraserAtTheEndShortensTheStroke() {
        assertEquals(List.of(line(0, 50, 90)), LINE.without(100, 0, 9));
        assertEquals(List.of(line(10, 50, 100)), LINE.without(0, 0, 9));
    }

    @Test
    void anEraserOverEverythingLeavesNothing() {
        assertEquals(List.of(), LINE.without(50, 0, 100));
    }

    @Test
    void whatIsNotTouchedStaysTheSame() {
        assertSame(LINE, LINE.without(50, 40, 9).getFirst());
    }

    @Test
    void aQuickStrokeIsCutBetweenItsPoints() {
        Stroke quick = Stroke.at(Nib.PEN, InkColour.RED, 2, 0, 0).to(100, 0);
        assertEquals(List.of(line(0, 40), line(60, 100)), quick.without(50, 0, 9));
    }

    @Test
    void aDotIsTakenWhole() {
        Stroke dot = Stroke.at(Nib.HIGHLIGHTER, InkColour.BLUE, 4, 5, 5);
        assertEquals(List.of(), dot.without(7, 5, 1));
        assertEquals(List.of(dot), dot.without(9, 5, 1));
    }

    private static Stroke line(double... xs) {
        return new Stroke(Nib.PEN, InkColour.RED, 2, Arrays.stream(xs).mapToObj(x -> new Point(x, 0)).toList());
    }
}
