package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextSizeTest {

    private final TextSize size = new TextSize();

    @Test
    void itGrowsStepByStepToTwiceTheUsualSize() {
        for (int percent : TextSize.PERCENTS) {
            assertEquals(percent, size.getPercent());
            size.enlarge();
        }
        assertEquals(200, size.getPercent());
    }

    @Test
    void itIsNeverSmallerThanUsual() {
        size.enlarge();
        size.reduce();
        size.reduce();
        assertEquals(100, size.getPercent());
    }

    @Test
    void itComesBackInOneStep() {
        size.enlarge();
        size.enlarge();
        size.reset();
        assertEquals(100, size.getPercent());
    }
}
