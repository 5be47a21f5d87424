package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MercatorTest {

    private static final double MILLIMETRE = 1e-8; // in degrees

    @ParameterizedTest
    @CsvSource({"0,0", "41.8,123.43", "-33.9,-70.6", "85,179.999", "-85,-180"})
    void goesThereAndBack(double latitude, double longitude) {
        assertEquals(latitude, Mercator.latitude(Mercator.y(latitude)), MILLIMETRE);
        assertEquals(longitude, Mercator.longitude(Mercator.x(longitude)), MILLIMETRE);
    }

    @Test
    void theMiddleOfTheMapIsWhereEquatorAndGreenwichCross() {
        assertEquals(0.5, Mercator.x(0));
        assertEquals(0.5, Mercator.y(0), 1e-15);
    }

    @Test
    void northIsUp() {
        assertEquals(0, Mercator.y(Mercator.LAST_LATITUDE), 1e-12);
        assertEquals(1, Mercator.y(-Mercator.LAST_LATITUDE), 1e-12);
    }

    @Test
    void thePolesLieOnTheEdge() {
        assertEquals(Mercator.y(Mercator.LAST_LATITUDE), Mercator.y(90));
        assertEquals(Mercator.y(-Mercator.LAST_LATITUDE), Mercator.y(-90));
    }

    @Test
    void shenyangIsOnTheTileOthersPutItOn() {
        // the tile every web map serves for 41.8 N 123.43 E at zoom 12
        assertEquals(3452, (int) (Mercator.x(123.43) * 4096));
        assertEquals(1523, (int) (Mercator.y(41.8) * 4096));
    }

    @Test
    void zoomIsTheLogarithmOfSize() {
        assertEquals(256, Mercator.size(0));
        assertEquals(1024, Mercator.size(2));
        assertEquals(10.7, Mercator.zoom(Mercator.size(10.7)), 1e-12);
    }

    @Test
    void aPixelIsShorterOnTheGroundFartherNorth() {
        assertEquals(156_543, Mercator.metresPerPixel(0, 0), 1);
        assertEquals(Mercator.metresPerPixel(0, 0) / 2, Mercator.metresPerPixel(60, 0), 1e-6);
    }
}
