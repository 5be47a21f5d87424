package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.testing.Sites;

class PointingTest {

    private final AtlasState state = Sites.state();
    private final Pointing.Place onTheMap = new Pointing.Place(Large.MAP, new GeoPoint(41.8, 123.4), null);

    @Test
    void aPlaceIsPointedAtUntilTheMouseLeaves() {
        state.pointing().point(onTheMap);
        assertEquals(onTheMap, state.pointing().placeProperty().get());
        state.pointing().leave(Large.MAP);
        assertNull(state.pointing().placeProperty().get());
    }

    @Test
    void theViewTheMouseHasLeftDoesNotEndPointingInTheOther() {
        state.pointing().point(onTheMap);
        state.pointing().leave(Large.PICTURE);
        assertEquals(onTheMap, state.pointing().placeProperty().get());
    }

    @Test
    void theEndOfAVisitEndsPointing() {
        state.pointing().point(onTheMap);
        state.reset();
        assertNull(state.pointing().placeProperty().get());
    }
}
