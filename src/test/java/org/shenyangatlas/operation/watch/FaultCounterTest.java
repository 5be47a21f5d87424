package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultCounterTest {

    private final SetClock clock = new SetClock();
    private final List<String> asked = new ArrayList<>();
    private final FaultCounter counter = new FaultCounter(3, Duration.ofSeconds(10), () -> asked.add("rebuild"),
        code -> asked.add("end " + code), clock);

    private void faults(int count, int secondsBetween) {
        for (int i = 0; i < count; i++) {
            clock.pass(secondsBetween);
            counter.count();
        }
    }

    @Test
    void aFaultNowAndThenDoesNothing() {
        faults(1000, 6);
        assertEquals(List.of(), asked);
    }

    @Test
    void threeInTenSecondsAskForANewScreen() {
        faults(3, 5);
        assertEquals(List.of("rebuild"), asked);
    }

    @Test
    void whenTheNewScreenFailsTooTheProgramEnds() {
        faults(6, 1);
        assertEquals(List.of("rebuild", "end 70"), asked);
    }

    @Test
    void itEndsOnce() {
        faults(30, 1);
        assertEquals(List.of("rebuild", "end 70"), asked);
    }

    @Test
    void anHourLaterTheScreenMayBeBuiltAnewAgain() {
        faults(3, 1);
        clock.pass(Duration.ofHours(1));
        faults(3, 1);
        assertEquals(List.of("rebuild", "rebuild"), asked);
    }

    @Test
    void aScreenThatCannotBeBuiltEndsTheProgram() {
        FaultCounter broken = new FaultCounter(1, Duration.ofSeconds(1), () -> {
            throw new IllegalStateException();
        }, code -> asked.add("end " + code), clock);
        broken.count();
        assertEquals(List.of("end 70"), asked);
    }
}
