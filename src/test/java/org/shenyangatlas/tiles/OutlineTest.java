package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final double EAST = x(15.12);
    private static final double WEST = x(10);
    private static final double NORTH = 0.4;
    private static final double SOUTH = 0.6;

    /// Land whose eastern side is the edge of a cell, which ends at 15.12 degrees.
    private static final Figure LAND = area(new double[][] {{WEST, NORTH}, {EAST, NORTH}, {EAST, SOUTH}, {WEST, SOUTH}, {WEST, NORTH}});

    @Test
    void softAreasHaveNoCorners() {
        assertFalse(Outline.SOFT.draw(LAND).contains(EAST - 1e-4, NORTH + 1e-4));
        assertTrue(Outline.EXACT.draw(LAND).contains(EAST - 1e-4, NORTH + 1e-4));
    }

    @Test
    void landReachesTheEdgeOfItsCellSoThatTheNextGoesOnWithoutAGap() {
        Path2D land = Outline.COAST.draw(LAND);
        assertTrue(land.contains(EAST - 1e-4, NORTH + 1e-4) && land.contains(EAST - 1e-4, SOUTH - 1e-4));
        assertFalse(land.contains(WEST + 1e-4, NORTH + 1e-4), "elsewhere it is soft");
    }

    @Test
    void theEdgeOfACellIsNoShore() {
        Shape shore = new BasicStroke(1e-4f).createStrokedShape(Outline.SHORELINE.draw(LAND));
        assertFalse(shore.contains(EAST, 0.5));
        assertTrue(shore.contains(WEST, 0.5));
    }

    @Test
    void aStreetKeepsItsEndsAndItsStraightStretches() {
        double[][] bend = {{0.5, 0.5}, {0.501, 0.5}, {0.501, 0.501}};
        Path2D street = Outline.ROUNDED.draw(new Figure(List.<double[][]>of(bend), false));
        assertEquals(new Point2D.Double(0.501, 0.501), street.getCurrentPoint());
        Shape drawn = new BasicStroke(1e-6f).createStrokedShape(street);
        assertTrue(drawn.contains(0.5005, 0.5), "straight");
        assertFalse(drawn.contains(0.501, 0.5), "no kink");
    }

    private static Figure area(double[][] ring) {
        return new Figure(List.<double[][]>of(ring), true);
    }

    private static double x(double longitude) {
        return Mercator.x(longitude);
    }
}
