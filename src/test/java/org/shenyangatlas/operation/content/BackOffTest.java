package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A source is looked at again")
class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(10), Duration.ofHours(1));

    @Test
    @DisplayName("after the time that was asked for, whatever it has")
    void usual() {
        assertEquals(Duration.ofSeconds(10), backOff.after(ContentEvent.Kind.UNCHANGED));
        assertEquals(Duration.ofSeconds(10), backOff.after(ContentEvent.Kind.READY));
        assertEquals(Duration.ofSeconds(10), backOff.after(ContentEvent.Kind.REFUSED));
    }

    @Test
    @DisplayName("ever later while it fails, from 1 to 60 minutes, and as before when it is well again")
    void later() {
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L),
            IntStream.range(0, 8).mapToObj(_ -> backOff.after(ContentEvent.Kind.FAILED).toMinutes()).toList());
        assertEquals(Duration.ofSeconds(10), backOff.after(ContentEvent.Kind.UNCHANGED));
        assertEquals(Duration.ofMinutes(1), backOff.after(ContentEvent.Kind.FAILED));
    }
}
