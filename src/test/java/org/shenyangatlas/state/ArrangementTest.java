package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.Arrangement.Large;

class ArrangementTest {

    private final Arrangement arrangement = new Arrangement();

    @Test
    void thePictureIsLargeAtFirstWithTheMapAsItsInset() {
        assertEquals(Large.PICTURE, arrangement.getLarge());
        assertTrue(arrangement.isInset());
    }

    @Test
    void swappingExchangesPictureAndMap() {
        arrangement.swap();
        assertEquals(Large.MAP, arrangement.getLarge());
        arrangement.swap();
        assertEquals(Large.PICTURE, arrangement.getLarge());
    }

    @Test
    void enlargingTheMapKeepsTheInset() {
        arrangement.enlarge(Large.MAP);
        assertEquals(Large.MAP, arrangement.getLarge());
        assertTrue(arrangement.isInset());
    }

    @Test
    void showingTheMapAloneHasNoInset() {
        arrangement.showOnly(Large.MAP);
        assertEquals(Large.MAP, arrangement.getLarge());
        assertFalse(arrangement.isInset());
    }

    @Test
    void swappingWhatIsAloneShowsTheOtherAlone() {
        arrangement.showOnly(Large.MAP);
        arrangement.swap();
        assertEquals(Large.PICTURE, arrangement.getLarge());
        assertFalse(arrangement.isInset());
    }
}
