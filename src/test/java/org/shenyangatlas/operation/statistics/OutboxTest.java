package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    private final Outbox outbox = new Outbox(3);

    @Test
    void eventsComeOutInTheOrderInWhichTheyWentIn() throws InterruptedException {
        add("a", "b");
        assertEquals(List.of("a", "b"), rest());
        assertNull(outbox.take(AT_ONCE));
    }

    @Test
    void whatDoesNotFitIsTheOldest() throws InterruptedException {
        add("a", "b", "c", "d", "e");
        assertEquals(2, outbox.takeLost());
        assertEquals(0, outbox.takeLost(), "each is counted once");
        assertEquals(List.of("c", "d", "e"), rest());
    }

    @Test
    void whatCouldNotBeWrittenIsFirstAgain() throws InterruptedException {
        add("a", "b");
        Event first = outbox.take(AT_ONCE);
        outbox.putBack(first);
        assertEquals(List.of("a", "b"), rest());
    }

    @Test
    void whatCouldNotBeWrittenIsTheOldestWhenThereIsNoRoom() throws InterruptedException {
        add("a");
        Event first = outbox.take(AT_ONCE);
        add("b", "c", "d");
        outbox.putBack(first);
        assertEquals(1, outbox.takeLost());
        assertEquals(List.of("b", "c", "d"), rest());
    }

    @Test
    void aClosedOneIsEmptiedAndThenWaitsForNothing() throws InterruptedException {
        add("a");
        outbox.close();
        assertEquals("a", outbox.take(Duration.ofDays(1)).what());
        assertNull(outbox.take(Duration.ofDays(1)));
        outbox.pause(Duration.ofDays(1));
        assertTrue(outbox.isClosed());
    }

    private void add(String... sites) {
        Stream.of(sites).forEach(site -> outbox.add(Event.of(Desk.NOON, Event.Kind.SITE_OPENED, site)));
    }

    private List<String> rest() throws InterruptedException {
        List<String> rest = new ArrayList<>();
        while (outbox.size() > 0) {
            rest.add(outbox.take(AT_ONCE).what());
        }
        return rest;
    }
}
