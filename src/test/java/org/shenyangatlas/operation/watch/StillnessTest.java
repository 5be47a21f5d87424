package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StillnessTest {

    private final SetClock clock = new SetClock();
    private final Stillness stillness = new Stillness(clock, 7);

    @Test
    void countsFromTheBeginningWhileNothingChanges() {
        clock.pass(1);
        assertEquals(Duration.ofSeconds(1), stillness.since(7));
        clock.pass(2);
        assertEquals(Duration.ofSeconds(3), stillness.since(7));
    }

    @Test
    void anyChangeBeginsAnew() {
        clock.pass(2);
        stillness.since(7);
        assertEquals(Duration.ZERO, stillness.since(3));
        clock.pass(1);
        assertEquals(Duration.ofSeconds(1), stillness.since(3));
    }

    @Test
    void aNightInWhichNobodyLookedCountsTwoSeconds() {
        clock.pass(Duration.ofHours(8));
        assertEquals(Duration.ofSeconds(2), stillness.since(7));
    }

    @Test
    void aClockThatGoesBackTakesNothingAway() {
        clock.pass(2);
        stillness.since(7);
        clock.pass(-5);
        assertEquals(Duration.ofSeconds(2), stillness.since(7));
    }
}
