package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest(name = "{0} m is {1} km")
    @CsvSource({"0, 0", "460, 0.5", "1000, 1", "2059.9, 2.1", "9949, 9.9", "9950, 10", "11600, 12", "123456, 123"})
    void nearOnesHaveADecimalFarOnesNone(double metres, String kilometres) {
        assertEquals(kilometres, Distance.kilometres(metres));
    }
}
