package org.shenyangatlas.tiles.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.tiles.pack.TileAddress;

class RequestQueueTest {

    private final RequestQueue queue = new RequestQueue();

    @Test
    void theNewestIsNextAndThereAreTwoAtATime() {
        for (int column = 0; column < 5; column++) {
            queue.add(request(column, 0, () -> true));
        }
        Request first = next();
        assertEquals(4, first.address.column());
        assertEquals(3, next().address.column());
        assertNull(queue.next());
        queue.done(first);
        assertEquals(2, next().address.column());
    }

    @Test
    void whatIsAskedForAgainIsTheNewestAndKeepsItsTries() {
        queue.add(request(0, 2, () -> true));
        queue.add(request(1, 0, () -> true));
        queue.add(request(0, 0, () -> true));
        Request next = next();
        assertEquals("0 after 2 tries", next.address.column() + " after " + next.tries + " tries");
        assertEquals(1, next().address.column());
        assertFalse(queue.hasWaiting());
    }

    @Test
    void whatIsUnderWayIsNotAskedForTwice() {
        queue.add(request(0, 0, () -> true));
        next();
        queue.add(request(0, 0, () -> true));
        assertNull(queue.next());
        assertEquals(1, queue.underWay());
    }

    @Test
    void tooManyPushOutTheOldest() {
        for (int column = 0; column < Manners.WAITING + 10; column++) {
            queue.add(request(column, 0, () -> true));
        }
        int left = 0;
        int last = -1;
        for (Request next = queue.next(); next != null; next = queue.next()) {
            last = next.address.column();
            left++;
            queue.done(next);
        }
        assertEquals(Manners.WAITING, left);
        assertEquals(10, last);
    }

    @Test
    void whatNobodyWantsAnyMoreIsDroppedUnlessSomebodyElseDoes() {
        AtomicBoolean here = new AtomicBoolean(true);
        queue.add(request(0, 0, here::get));
        queue.add(request(1, 0, here::get));
        queue.add(request(1, 0, () -> true));
        here.set(false);
        queue.dropUnwanted();
        assertEquals(1, next().address.column());
        assertNull(queue.next());
    }

    private Request next() {
        Request next = queue.next();
        assertNotNull(next);
        return next;
    }

    private static Request request(int column, int tries, BooleanSupplier wanted) {
        return new Request(new TileAddress(10, column, 0), null, tries, wanted);
    }
}
