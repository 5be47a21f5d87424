package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.Mercator;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({"0.3,1", "1,1", "1.9,1", "2,2", "4.9,2", "5,5", "9.99,5", "10,10", "730,500", "2100,2000",
        "9000000,5000000"})
    void roundsDownToOneTwoOrFive(double metres, int round) {
        assertEquals(round, ScaleBar.round(metres));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0, 17", "41.8, 3", "41.8, 10.6", "41.8, 17", "-65, 6", "75, 12"})
    void theLineIsAsLongAsItSaysAtEveryLatitudeAndZoom(double latitude, double zoom) {
        Extent extent = Extent.around(new GeoPoint(latitude, 100), zoom, 1000, 700);
        int metres = ScaleBar.round(96 * extent.metresPerPixel());
        double pixels = metres / extent.metresPerPixel();
        assertTrue(pixels <= 96 && pixels > 96 * 0.39, () -> pixels + " pixels");
        double degrees = Mercator.longitude(extent.planeX(500 + pixels)) - 100;
        double alongTheParallel = Math.toRadians(degrees) * 6_378_137 * Math.cos(Math.toRadians(latitude));
        assertEquals(metres, alongTheParallel, metres * 0.001);
    }
}
