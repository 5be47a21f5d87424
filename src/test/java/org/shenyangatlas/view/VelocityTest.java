package org.shenyangatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.view.Velocity.Speed;

/// A hand moves by the same way every 10 ms, and lets go.
class VelocityTest {

    private static final long STEP_NS = 10_000_000;

    private final Velocity velocity = new Velocity();
    private long now = 1_000_000_000;
    private double x;
    private double y;

    @Test
    void aFlickIsReportedWithItsDirection() {
        move(5, 6, -8);
        assertEquals(Optional.of(new Speed(600, -800)), velocity.atRelease(now));
    }

    @Test
    void aFlickIsFasterThanAHundredAndTwentyPixelsASecond() {
        move(5, 1.3, 0);
        assertEquals(130, velocity.atRelease(now).orElseThrow().x(), 1e-6);
    }

    @Test
    void aSlowMoveIsNone() {
        move(5, 1.1, 0);
        assertEquals(Optional.empty(), velocity.atRelease(now));
    }

    @Test
    void aHandThatRestedBeforeItLetGoIsAtRest() {
        move(5, 20, 0);
        assertEquals(Optional.empty(), velocity.atRelease(now + 20 * STEP_NS));
    }

    @Test
    void onlyTheLastMomentCounts() {
        move(50, 1, 0);
        move(11, 0, 9);
        assertEquals(Optional.of(new Speed(0, 900)), velocity.atRelease(now));
    }

    @Test
    void oneMomentIsNoSpeed() {
        move(1, 100, 0);
        assertEquals(Optional.empty(), velocity.atRelease(now));
    }

    @Test
    void aNewPressBeginsAnew() {
        move(5, 20, 0);
        velocity.forget();
        assertEquals(Optional.empty(), velocity.atRelease(now));
    }

    private void move(int steps, double right, double down) {
        for (int i = 0; i < steps; i++) {
            now += STEP_NS;
            x += right;
            y += down;
            velocity.record(x, y, now);
        }
    }
}
