package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Rectangle2D WORLD = new Rectangle2D.Double(0, 0, 1, 1);
    private static final int FINEST = 10;

    @Test
    void fromAfarAFigureHasFewerBends() {
        Figures circle = figures(circle(0.5, 0.5, 0.01));
        assertTrue(corners(circle, 4) < corners(circle, 8) && corners(circle, 8) < corners(circle, FINEST));
        assertEquals(501, corners(circle, FINEST), "close by it has all of them");
        assertEquals(501, corners(circle, 17));
    }

    @Test
    void fewerBendsAreNotToBeSeen() {
        for (int zoom = 2; zoom <= FINEST; zoom++) {
            double pixel = 1 / Mercator.size(zoom);
            Rectangle2D bounds = figures(circle(0.5, 0.5, 0.2)).touching(WORLD, zoom).getFirst().getBounds2D();
            assertEquals(0.4, bounds.getWidth(), pixel);
            assertEquals(0.4, bounds.getHeight(), pixel);
        }
    }

    @Test
    void whatIsTooSmallToBeSeenIsLeftOut() {
        Figures figures = figures(circle(0.2, 0.2, 0.1), circle(0.7, 0.7, 1e-5));
        assertEquals(1, figures.touching(WORLD, 3).size());
        assertEquals(2, figures.touching(WORLD, FINEST).size());
    }

    @Test
    void onlyWhatMayBeSeenIsGiven() {
        Figures figures = figures(circle(0.2, 0.2, 0.1), circle(0.7, 0.7, 0.1));
        assertEquals(1, figures.touching(new Rectangle2D.Double(0.6, 0.6, 0.01, 0.01), FINEST).size());
    }

    private static Figures figures(Figure... figures) {
        return new Figures(List.of(figures), Outline.EXACT, FINEST);
    }

    private static Figure circle(double x, double y, double radius) {
        double[][] ring = new double[501][];
        for (int i = 0; i < ring.length; i++) {
            double turn = i % 500 * Math.PI / 250;
            ring[i] = new double[] {x + radius * Math.cos(turn), y + radius * Math.sin(turn)};
        }
        return new Figure(List.<double[][]>of(ring), true);
    }

    private static int corners(Figures figures, double zoom) {
        int corners = 0;
        for (Shape shape : figures.touching(WORLD, zoom)) {
            for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
                corners += path.currentSegment(new double[6]) == PathIterator.SEG_CLOSE ? 0 : 1;
            }
        }
        return corners;
    }
}
