package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({"0.3,1", "1,1", "1.9,1", "2,2", "4.9,2", "5,5", "9.99,5", "10,10", "730,500", "2100,2000",
        "9000000,5000000"})
    void roundsDownToOneTwoOrFive(double metres, int round) {
        assertEquals(round, ScaleBar.round(metres));
    }
}
