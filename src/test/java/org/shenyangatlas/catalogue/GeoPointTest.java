package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A point on the globe")
class GeoPointTest {

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    @DisplayName("cannot lie off the globe")
    void offTheGlobe(double latitude, double longitude) {
        assertThrows(IllegalArgumentException.class, () -> new GeoPoint(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    @DisplayName("may lie at its edges")
    void edges(double latitude, double longitude) {
        assertEquals(latitude, new GeoPoint(latitude, longitude).latitude());
    }

    @ParameterizedTest(name = "{0},{1} to {2},{3}: {4} m")
    @CsvSource({
        "0, 0, 1, 0, 111195", // a degree of the mean radius
        "41.8, 123.4, 39.9, 116.4, 626626", // Shenyang to Beijing
        "0, 179.5, 0, -179.5, 111195", // across the date line
        "90, 0, -90, 77, 20015115", // half way round
    })
    @DisplayName("is as far from another as the great circle is long")
    void distance(double latitude, double longitude, double otherLatitude, double otherLongitude, double metres) {
        GeoPoint from = new GeoPoint(latitude, longitude);
        GeoPoint to = new GeoPoint(otherLatitude, otherLongitude);
        assertEquals(metres, from.metresTo(to), metres * 0.005);
        assertEquals(from.metresTo(to), to.metresTo(from), 1e-6);
    }

    @Test
    @DisplayName("is no way from itself")
    void itself() {
        GeoPoint point = new GeoPoint(41.8, 123.4);
        assertEquals(0, point.metresTo(point));
    }
}
