package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final int CRASH = 134;

    private final Restarts restarts = new Restarts(Pace.STANDARD);

    private List<Long> after(int times, int code, long ranSeconds) {
        return IntStream.range(0, times).mapToObj(_ -> restarts.after(code, Duration.ofSeconds(ranSeconds)).toSeconds()).toList();
    }

    @Test
    void waitsTwiceAsLongAfterEachFastEnd() {
        assertEquals(List.of(2L, 4L, 8L, 16L, 32L, 60L, 60L), after(7, CRASH, 3));
        assertEquals(60, after(1000, CRASH, 3).getLast());
    }

    @Test
    void aGoodMinuteBeginsAnew() {
        after(7, CRASH, 59);
        assertEquals(List.of(2L, 2L), after(2, CRASH, 60));
        assertEquals(List.of(2L, 4L), after(2, CRASH, 59));
    }

    @Test
    void aWantedRestartIsNoCrash() {
        after(7, CRASH, 1);
        assertEquals(List.of(2L, 2L, 2L), after(3, ExitCode.RESTART, 1));
    }

    @Test
    void isCarefulAfterThreeFastEndsAndEverySecondTimeFromThen() {
        assertEquals(List.of(false, false, true, false, true, false), IntStream.range(0, 6).mapToObj(_ -> {
            after(1, CRASH, 1);
            return restarts.isCareful();
        }).toList());
        after(1, CRASH, 1);
        assertTrue(restarts.isCareful());
        after(1, CRASH, 61);
        assertFalse(restarts.isCareful());
    }
}
