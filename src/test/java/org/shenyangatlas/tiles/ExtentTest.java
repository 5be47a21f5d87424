package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.GeoPoint;

class ExtentTest {

    private static final double PIXEL = 1e-6;
    private static final Extent CITY = Extent.around(new GeoPoint(41.8, 123.43), 11, 1280, 800);

    @RepeatedTest(50)
    void zoomingKeepsWhatLiesUnderThePointer(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        double x = 1280 * random.nextDouble();
        double y = 800 * random.nextDouble();
        Extent zoomed = CITY.zoomedTo(2 + 14 * random.nextDouble(), x, y);
        assertEquals(x, zoomed.windowX(CITY.planeX(x)), PIXEL);
        assertEquals(y, zoomed.windowY(CITY.planeY(y)), PIXEL);
    }

    @Test
    void draggingMovesTheGroundWithTheHand() {
        Extent dragged = CITY.draggedBy(30, -20);
        assertEquals(130, dragged.windowX(CITY.planeX(100)), PIXEL);
        assertEquals(80, dragged.windowY(CITY.planeY(100)), PIXEL);
    }

    @Test
    void anotherWindowKeepsTheMiddle() {
        Extent smaller = CITY.resizedTo(400, 300);
        assertEquals(200, smaller.windowX(CITY.x()), PIXEL);
        assertEquals(150, smaller.windowY(CITY.y()), PIXEL);
    }

    @Test
    void aTileShowsItsShareOfTheWorld() {
        Extent tile = Extent.tile(3, 2, 5);
        assertEquals(2.0 / 8, tile.planeX(0), 1e-12);
        assertEquals(3.0 / 8, tile.planeX(256), 1e-12);
        assertEquals(5.0 / 8, tile.planeY(0), 1e-12);
    }

    @Test
    void theWayThereBeginsHereAndEndsThere() {
        Extent there = Extent.around(new GeoPoint(41.7, 123.2), 13.5, 1280, 800);
        assertNear(CITY, CITY.towards(there, 0, 640, 400));
        assertNear(there, CITY.towards(there, 1, 640, 400));
    }

    @Test
    void onTheWayAPlaceTravelsEvenly() {
        Extent there = CITY.zoomedTo(13, 700, 300).draggedBy(-80, 40);
        double x = there.planeX(640);
        double y = there.planeY(400);
        double last = Double.MAX_VALUE;
        for (int i = 0; i <= 20; i++) {
            Extent now = CITY.towards(there, i / 20.0, 640, 400);
            double distance = Math.hypot(now.windowX(x) - 640, now.windowY(y) - 400);
            assertTrue(distance <= last + PIXEL, "the goal never moves away");
            last = distance;
        }
        assertEquals(0, last, PIXEL);
    }

    @Test
    void fittingShowsEveryPointAndTouchesAnEdge() {
        List<PlanePoint> points = List.of(new PlanePoint(.84, .37), new PlanePoint(.8405, .371),
            new PlanePoint(.841, .3702));
        Extent fit = Extent.fitting(points, 600, 400, 18);
        double left = points.stream().mapToDouble(point -> fit.windowX(point.x())).min().orElseThrow();
        double top = points.stream().mapToDouble(point -> fit.windowY(point.y())).min().orElseThrow();
        assertTrue(left >= -PIXEL && top >= -PIXEL);
        assertEquals(0, Math.min(left, top), PIXEL);
    }

    @Test
    void fittingOnePointStopsAtTheLargestZoom() {
        assertEquals(13, Extent.fitting(List.of(new PlanePoint(.84, .37)), 600, 400, 13).zoom());
    }

    @Test
    void theCentreIsWhereItWasPut() {
        assertEquals(41.8, CITY.centre().latitude(), 1e-9);
        assertEquals(123.43, CITY.centre().longitude(), 1e-9);
    }

    private static void assertNear(Extent expected, Extent actual) {
        assertEquals(expected.x(), actual.x(), 1e-12);
        assertEquals(expected.y(), actual.y(), 1e-12);
        assertEquals(expected.zoom(), actual.zoom(), 1e-9);
    }
}
