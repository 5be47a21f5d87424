package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.GeoPoint;

class PlanePointTest {

    private static final GeoPoint TOWER = new GeoPoint(41.78041, 123.42791);
    private static final PlanePoint POINT = PlanePoint.of(TOWER);

    @Test
    void metresAreTrueToScale() {
        GeoPoint east = new GeoPoint(TOWER.latitude(), TOWER.longitude() + 0.02);
        double pixels = (Mercator.x(east.longitude()) - POINT.x()) * Mercator.size(13);
        assertEquals(pixels, POINT.pixels(TOWER.metresTo(east), 13), pixels * 0.005,
            "within the two radii of the earth");
    }

    @Test
    void theZoomForACircleShowsItThatLarge() {
        assertEquals(50, POINT.pixels(80, POINT.zoomAt(80, 50)), 1e-9);
    }

    @Test
    void theWayBackLeadsToTheSamePlace() {
        assertEquals(0, TOWER.metresTo(POINT.onGlobe()), 1e-6);
    }
}
