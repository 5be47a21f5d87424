package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.view.illustration.Room.Shift;

class RoomTest {

    private static final Rectangle2D WINDOW = new Rectangle2D(0, 0, 1000, 600);

    @Test
    void whatIsClearStaysWhereItIs() {
        Room room = new Room(WINDOW, List.of(new Rectangle2D(0, 0, 100, 100)));
        assertEquals(new Shift(0, 0), room.clear(List.of(new Rectangle2D(400, 200, 100, 100))).orElseThrow());
    }

    @Test
    void whatLeavesTheFreePartIsBroughtBackByTheShortestWay() {
        Room room = new Room(WINDOW, List.of());
        assertEquals(new Shift(-50, 0), room.clear(List.of(new Rectangle2D(950, 200, 100, 100))).orElseThrow());
    }

    @Test
    void whatLiesUnderACardComesOut() {
        Rectangle2D card = new Rectangle2D(0, 400, 300, 200);
        Rectangle2D body = new Rectangle2D(100, 450, 100, 100);
        Shift shift = new Room(WINDOW, List.of(card)).clear(List.of(body)).orElseThrow();
        assertFalse(card.intersects(body.getMinX() + shift.x(), body.getMinY() + shift.y(), 100, 100));
    }

    @Test
    void whatIsTooLargeFindsNoRoom() {
        assertTrue(new Room(WINDOW, List.of()).clear(List.of(new Rectangle2D(0, 0, 1001, 10))).isEmpty());
    }

    @Test
    void severalBodiesMoveTogether() {
        Rectangle2D card = new Rectangle2D(0, 400, 300, 200);
        List<Rectangle2D> bodies = List.of(new Rectangle2D(50, 420, 60, 60), new Rectangle2D(600, 100, 60, 60));
        Shift shift = new Room(WINDOW, List.of(card)).clear(bodies).orElseThrow();
        for (Rectangle2D body : bodies) {
            Rectangle2D moved = new Rectangle2D(body.getMinX() + shift.x(), body.getMinY() + shift.y(), 60, 60);
            assertTrue(WINDOW.contains(moved));
            assertFalse(card.intersects(moved));
        }
    }
}
