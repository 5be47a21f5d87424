package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.testing.Sites;

class YearLineTest {

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "10, 10th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "32, 32nd", "103, 103rd",
        "111, 111th"})
    void aPlaceInAnOrderIsWrittenAsEnglishSaysIt(int place, String written) {
        assertEquals(written, Sites.state().language().textNow(YearLine.ordinal(place), place));
    }
}
