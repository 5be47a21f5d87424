package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultRateTest {

    private final SetClock clock = new SetClock();
    private final FaultRate rate = new FaultRate(clock);

    private long admitted(int count) {
        return IntStream.range(0, count).filter(_ -> rate.admit("F-1") != FaultRate.HELD).count();
    }

    @Test
    void letsInFiveAMinute() {
        assertEquals(5, admitted(1000));
        clock.pass(59);
        assertEquals(0, admitted(1000));
        clock.pass(1);
        assertEquals(5, admitted(1000));
    }

    @Test
    void tellsOnceHowManyItHeld() {
        admitted(12);
        clock.pass(60);
        assertEquals(7, rate.admit("F-1"));
        assertEquals(0, rate.admit("F-1"));
    }

    @Test
    void oneCodeDoesNotHoldAnother() {
        admitted(1000);
        assertEquals(0, rate.admit("F-2"));
    }

    @Test
    void letsInTwoHundredOfAllCodesAMinute() {
        assertEquals(200, IntStream.range(0, 100_000).filter(i -> rate.admit("F-" + i) != FaultRate.HELD).count());
        clock.pass(60);
        assertEquals(0, rate.admit("F-new"));
    }
}
