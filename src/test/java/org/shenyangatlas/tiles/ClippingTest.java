package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClippingTest {

    private static final Rectangle2D WITHIN = new Rectangle2D.Double(1, 1, 2, 2);

    private static PlanePoint at(double x, double y) {
        return new PlanePoint(x, y);
    }

    @Test
    void whatLiesInsideStaysAsItIs() {
        List<PlanePoint> line = List.of(at(1.5, 1.5), at(2, 2), at(2.5, 1.5));
        assertEquals(List.of(line), Clipping.of(line, WITHIN));
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        assertEquals(List.of(), Clipping.of(List.of(at(0, 0), at(4, 0), at(4, 0.5)), WITHIN));
    }

    @Test
    void aLineThroughIsCutAtBothEdges() {
        assertEquals(List.of(List.of(at(1, 2), at(3, 2))), Clipping.of(List.of(at(0, 2), at(4, 2)), WITHIN));
    }

    @Test
    void aLineThatComesBackIsTwoParts() {
        assertEquals(List.of(List.of(at(2, 2), at(3, 2)), List.of(at(3, 2.5), at(2, 2.5))),
            Clipping.of(List.of(at(2, 2), at(4, 2), at(4, 2.5), at(2, 2.5)), WITHIN));
    }
}
