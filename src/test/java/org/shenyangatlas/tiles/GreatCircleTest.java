package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.GeoPoint;

class GreatCircleTest {

    private static final GeoPoint SHENYANG = new GeoPoint(41.79222, 123.43278);
    private static final GeoPoint CHICAGO = new GeoPoint(41.85003, -87.65005);
    private static final GeoPoint LONDON = new GeoPoint(51.50853, -0.12574);
    private static final double EARTH_M = 6_371_008.8;

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 90, 0.5, 0, 45", "0, 10, 60, 10, 0.5, 30, 10", "0, 0, 90, 0, 1, 90, 0", "0, 170, 0, -170, 0.25, 0, 175",
        "40, 100, 40, 100, 0.7, 40, 100"})
    void aShareOfTheWayIsWhereItOughtToBe(double lat, double lon, double otherLat, double otherLon, double share, double thereLat,
                                          double thereLon) {
        GeoPoint there = new GreatCircle(new GeoPoint(lat, lon), new GeoPoint(otherLat, otherLon)).at(share);
        assertEquals(thereLat, there.latitude(), 1e-9);
        assertEquals(thereLat == 90 ? there.longitude() : thereLon, there.longitude(), 1e-9);
    }

    @Test
    void itIsAsLongAsTheDistance() {
        assertEquals(SHENYANG.metresTo(LONDON), Math.toRadians(new GreatCircle(SHENYANG, LONDON).degrees()) * EARTH_M, 1);
    }

    @Test
    void itTakesTheShortestWayFarToTheNorth() {
        GreatCircle way = new GreatCircle(SHENYANG, CHICAGO);
        double parts = 0;
        double north = 0;
        for (int i = 0; i < 100; i++) {
            parts += way.at(i / 100.0).metresTo(way.at((i + 1) / 100.0));
            north = Math.max(north, way.at(i / 100.0).latitude());
        }
        assertEquals(SHENYANG.metresTo(CHICAGO), parts, 1);
        assertTrue(north > 70, "by way of " + north);
    }

    @Test
    void itIsOneLineInsideThePlane() {
        List<List<PlanePoint>> lines = new GreatCircle(SHENYANG, LONDON).onPlane();
        assertEquals(1, lines.size());
        assertNear(PlanePoint.of(SHENYANG), lines.getFirst().getFirst());
        assertNear(PlanePoint.of(LONDON), lines.getFirst().getLast());
        for (int i = 1; i < lines.getFirst().size(); i++) {
            assertTrue(Math.abs(lines.getFirst().get(i).x() - lines.getFirst().get(i - 1).x()) < 0.02, "no long straight stretch");
        }
    }

    @Test
    void itIsCutWhereItLeavesThePlane() {
        List<List<PlanePoint>> lines = new GreatCircle(SHENYANG, CHICAGO).onPlane();
        assertEquals(2, lines.size());
        PlanePoint out = lines.getFirst().getLast();
        PlanePoint in = lines.getLast().getFirst();
        assertEquals("1.0 and 0.0", out.x() + " and " + in.x());
        assertEquals(out.y(), in.y(), 1e-12);
        assertNear(PlanePoint.of(CHICAGO), lines.getLast().getLast());
    }

    @Test
    void theWayBackIsCutAtTheOtherSide() {
        List<List<PlanePoint>> lines = new GreatCircle(CHICAGO, SHENYANG).onPlane();
        assertEquals("0.0 and 1.0", lines.getFirst().getLast().x() + " and " + lines.getLast().getFirst().x());
    }

    @Test
    void betweenOppositesItGoesOverTheNorth() {
        GreatCircle way = new GreatCircle(new GeoPoint(0, 20), new GeoPoint(0, -160));
        assertEquals(180, way.degrees(), 1e-6);
        assertEquals(90, way.at(0.5).latitude(), 1e-6);
        GreatCircle north = new GreatCircle(new GeoPoint(40, 20), new GeoPoint(-40, -160));
        assertEquals(-40, north.at(1).latitude(), 1e-6);
        assertTrue(north.at(0.2).latitude() > 70, "to the north");
    }

    private static void assertNear(PlanePoint expected, PlanePoint actual) {
        assertEquals(expected.x(), actual.x(), 1e-9);
        assertEquals(expected.y(), actual.y(), 1e-9);
    }
}
