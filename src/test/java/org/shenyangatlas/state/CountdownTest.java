package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    private final Countdown countdown = new Countdown();

    @ParameterizedTest
    @CsvSource({"0, 0:00", "7, 0:07", "60, 1:00", "305, 5:05", "5999, 99:59"})
    void timeIsWrittenInMinutesAndSeconds(int seconds, String written) {
        assertEquals(written, Countdown.written(seconds));
    }

    @ParameterizedTest
    @CsvSource({"3, 20, 200", "0, 0, 1", "-1, 0, 1", "2000000, 0, 5999"})
    void itIsSetToTheNearestTimeThereIs(int minutes, int seconds, int left) {
        countdown.set(minutes, seconds);
        assertEquals(left, countdown.getLeft());
    }

    @Test
    void timePassesOnlyWhileItRuns() {
        countdown.set(1, 0);
        countdown.pass(10);
        assertEquals(60, countdown.getLeft());
        countdown.run(true);
        countdown.pass(10);
        assertEquals(50, countdown.getLeft());
        countdown.run(false);
        countdown.pass(10);
        assertEquals(50, countdown.getLeft());
    }

    @Test
    void aBegunSecondIsStillThere() {
        countdown.set(0, 10);
        countdown.run(true);
        countdown.pass(0.4);
        assertEquals(10, countdown.getLeft());
        countdown.pass(0.7);
        assertEquals(9, countdown.getLeft());
    }

    @Test
    void atTheEndItStandsAtNothing() {
        countdown.set(0, 10);
        countdown.run(true);
        countdown.pass(11);
        assertEquals(0, countdown.getLeft());
        assertFalse(countdown.isRunning());
    }

    @Test
    void startedAgainAfterTheEndItBeginsAnew() {
        countdown.set(0, 10);
        countdown.run(true);
        countdown.pass(11);
        countdown.run(true);
        assertEquals(10, countdown.getLeft());
        assertTrue(countdown.isRunning());
    }

    @Test
    void aMinuteCanBeAddedWhileItRunsUpToTheLongestTime() {
        countdown.set(1, 0);
        countdown.run(true);
        countdown.pass(30);
        countdown.addMinute();
        assertEquals(90, countdown.getLeft());
        assertTrue(countdown.isRunning());
        countdown.set(99, 59);
        countdown.addMinute();
        assertEquals(Countdown.LONGEST, countdown.getLeft());
    }

    @Test
    void resetGoesBackToTheTimeItWasSetTo() {
        countdown.set(2, 0);
        countdown.run(true);
        countdown.pass(30);
        countdown.reset();
        assertEquals(120, countdown.getLeft());
        assertFalse(countdown.isRunning());
    }
}
