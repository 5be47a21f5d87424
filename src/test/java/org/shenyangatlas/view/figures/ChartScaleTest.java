package org.shenyangatlas.view.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "70.33, 100", "140.66, 200"})
    void lengthsBeginAtNoughtAndGrowWithTheValue(double value, double length) {
        assertEquals(length, new ChartScale(140.66).length(value, 200), 1e-9);
    }

    @Test
    void nothingIsDrawnWhereThereIsNothingOrNoRoom() {
        assertEquals(0, new ChartScale(0).length(0, 200));
        assertEquals(0, new ChartScale(10).length(5, -20));
    }

    @Test
    void columnsKeepTogetherInTheMiddleOfAWideRoom() {
        assertEquals(List.of(450.0, 550.0), ChartScale.middles(1000, 2, 100));
        assertEquals(List.of(50.0, 150.0, 250.0), ChartScale.middles(300, 3, 500));
    }

    @Test
    void columnsAreNoWiderThanTheirPlaceAllows() {
        assertEquals(80, ChartScale.width(1000, 2, .5, 80));
        assertEquals(25, ChartScale.width(100, 2, .5, 80));
    }

    @ParameterizedTest
    @CsvSource({"6, 1000, 3", "4, 1000, 2", "7, 1000, 3", "6, 500, 1", "6, 200, 1", "2, 5000, 2", "0, 500, 1"})
    void cardsFillTheirRowsAlike(int cards, double width, int columns) {
        assertEquals(columns, CardGrid.columns(cards, width, 300, 16, 3));
    }
}
