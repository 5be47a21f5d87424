package org.shenyangatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.GeoPoint;

class CoordinatesTest {

    private static final GeoPoint TOWER = new GeoPoint(41.780409, 123.4279);

    @Test
    void areWrittenToAboutAMetre() {
        assertEquals("41.78041, 123.42790", Coordinates.decimal(TOWER));
    }

    @Test
    void asALinkTheyHaveNoBlank() {
        assertEquals("geo:41.78041,123.42790", Coordinates.link(TOWER));
        assertEquals("geo:-33.00000,-70.50000", Coordinates.link(new GeoPoint(-33, -70.5)));
    }
}
