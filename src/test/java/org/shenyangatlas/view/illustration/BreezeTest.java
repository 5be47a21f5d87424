package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreezeTest {

    private static final long MS = 1_000_000;

    private final List<Double> seconds = new ArrayList<>();
    private final Breeze breeze = new Breeze(seconds::add);

    @Test
    void movesThingsTwentyTimesASecond() {
        pulses(1_000, 1_500);

        assertEquals(11, seconds.size());
        assertEquals(0.48, seconds.getLast(), 1e-9);
    }

    @Test
    void standsStillWhileTheViewMoves() {
        for (long at = 1_000; at < 2_000; at += 16) {
            breeze.hold();
            breeze.handle(at * MS);
        }

        assertEquals(List.of(), seconds);
    }

    @Test
    void goesOnFromWhereItStoodOnceTheViewRests() {
        pulses(1_000, 1_200);
        double before = seconds.getLast();
        breeze.hold();
        pulses(1_200, 1_390);
        assertEquals(before, seconds.getLast());

        pulses(1_390, 1_460);

        assertEquals(before, seconds.get(seconds.size() - 2));
        assertEquals(before + 0.048, seconds.getLast(), 1e-9);
    }

    private void pulses(long from, long to) {
        for (long at = from; at < to; at += 16) {
            breeze.handle(at * MS);
        }
    }
}
