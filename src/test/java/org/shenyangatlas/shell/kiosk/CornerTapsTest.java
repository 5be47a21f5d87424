package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Only five quick taps in the one corner count.
class CornerTapsTest {

    private final CornerTaps taps = new CornerTaps();
    private long now;

    @Test
    void theFifthOfFiveQuickTapsOpens() {
        assertEquals(4, IntStream.range(0, 4).filter(_ -> !tapAfter(400)).count());
        assertTrue(tapAfter(400));
    }

    @Test
    void afterwardsCountingBeginsAnew() {
        IntStream.range(0, 5).forEach(_ -> tapAfter(100));
        assertEquals(4, IntStream.range(0, 4).filter(_ -> !tapAfter(100)).count());
        assertTrue(tapAfter(100));
    }

    @Test
    void slowTapsNeverOpen() {
        assertEquals(0, IntStream.range(0, 100).filter(_ -> tapAfter(800)).count());
    }

    @Test
    void threeSecondsAreJustInTime() {
        IntStream.range(0, 4).forEach(_ -> tapAfter(750));
        assertTrue(tapAfter(750));
    }

    @Test
    void aTapElsewhereBreaksTheRow() {
        IntStream.range(0, 4).forEach(_ -> tapAfter(100));
        taps.interrupt();
        assertFalse(tapAfter(100));
    }

    @ParameterizedTest(name = "{0} holds {1}, {2}: {3}")
    @CsvSource({"UPPER_LEFT, 0, 0, true", "UPPER_LEFT, 120, 120, true", "UPPER_LEFT, 121, 5, false", "UPPER_LEFT, 5, 121, false",
        "UPPER_RIGHT, 1919, 3, true", "UPPER_RIGHT, 3, 3, false", "LOWER_LEFT, 3, 1079, true", "LOWER_LEFT, 3, 3, false",
        "LOWER_RIGHT, 1801, 961, true", "LOWER_RIGHT, 1799, 961, false"})
    void aCornerIsASquare(Corner corner, double x, double y, boolean holds) {
        assertEquals(holds, corner.holds(x, y, 1920, 1080, 120));
    }

    private boolean tapAfter(long millis) {
        now += Duration.ofMillis(millis).toNanos();
        return taps.tap(now);
    }
}
