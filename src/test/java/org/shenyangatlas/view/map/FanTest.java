package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 9, 20, 40})
    void noTwoPinsOverlap(int count) {
        List<Point2D> offsets = Fan.offsets(count);
        assertEquals(count, offsets.size());
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(offsets.get(i).distance(offsets.get(j)) >= 38, i + " and " + j + " of " + count);
            }
        }
    }

    @Test
    void moreThanTheMapCanHoldAreLeftToTheList() {
        assertEquals(Fan.MOST, Fan.offsets(500).size());
    }
}
