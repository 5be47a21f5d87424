package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PixelShiftTest {

    private static final int ROUND = 9;
    private final List<PixelShift> day = IntStream.range(0, 24 * 60).mapToObj(i -> PixelShift.after(Duration.ofMinutes(i))).toList();

    @Test
    void beginsWithoutAShift() {
        assertEquals(new PixelShift(0, 0), day.getFirst());
    }

    @Test
    void isAnotherOneEachMinuteAndStaysForIt() {
        assertNotEquals(day.get(0), day.get(1));
        assertEquals(day.get(1), PixelShift.after(Duration.ofSeconds(119)));
    }

    @Test
    void neverMovesByMoreThanTwoPixelsEitherWay() {
        for (int i = 1; i < day.size(); i++) {
            PixelShift shift = day.get(i);
            assertTrue(Math.abs(shift.x()) <= 2 && Math.abs(shift.y()) <= 2, shift::toString);
            assertTrue(Math.abs(shift.x() - day.get(i - 1).x()) <= 2 && Math.abs(shift.y() - day.get(i - 1).y()) <= 2, shift::toString);
        }
    }

    @Test
    void isInTheMiddleOnAverage() {
        List<PixelShift> round = day.subList(0, ROUND);
        assertEquals(ROUND, round.stream().distinct().count());
        assertEquals(0, round.stream().mapToInt(PixelShift::x).sum());
        assertEquals(0, round.stream().mapToInt(PixelShift::y).sum());
        assertEquals(round, day.subList(ROUND, 2 * ROUND));
    }
}
