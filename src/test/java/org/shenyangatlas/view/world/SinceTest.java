package org.shenyangatlas.view.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.testing.Sites;

class SinceTest {

    @ParameterizedTest
    @CsvSource({"1980-11-18, en, 18 November 1980", "1980-11-18, zh, 1980 年 11 月 18 日", "2021-06, en, June 2021", "2021-06, zh, 2021 年 6 月",
        "2011, en, 2011", "2011, zh, 2011 年", "2021-02-31, en, 2021-02-31"})
    void datesAreWrittenAsPeopleWriteThem(String date, String language, String written) {
        assertEquals(written, Since.written(date, Sites.state().language(), language));
    }
}
