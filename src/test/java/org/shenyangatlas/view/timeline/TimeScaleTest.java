package org.shenyangatlas.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.state.Choice.Years;

class TimeScaleTest {

    private static final TimeScale PLAIN = TimeScale.of(List.of(1951, 1989, 2000));
    /// As the years of the atlas lie.
    private static final TimeScale TURNING = TimeScale.of(List.of(1899, 1934, 1949, 1951, 1989, 1989, 1995, 1998, 2000, 2003, 2007,
        2009, 2012, 2012, 2015, 2017, 2021, 2021, 2022, 2022, 2023));

    @Test
    void allYearsAreAlikeUnlessMuchHappensLateAfterLongQuiet() {
        assertFalse(PLAIN.turns());
        assertFalse(TimeScale.of(List.of(1900, 1950, 2000)).turns(), "evenly little");
        assertFalse(TimeScale.of(List.of(2000, 2001, 2012, 2013, 2014, 2015)).turns(), "too short");
        assertEquals(.5, PLAIN.at(1976), 1e-9);
    }

    @Test
    void theLineTurnsBeforeMuchHappensAtARoundYearAndByAWholeNumber() {
        assertEquals(new TimeScale(1899, 2023, 1985, 5), TURNING);
        double early = TURNING.at(1951) - TURNING.at(1950);
        double late = TURNING.at(2001) - TURNING.at(2000);
        assertEquals(TURNING.times(), late / early, 1e-9, "what the view says of it is exactly so");
    }

    @Test
    void everyYearComesBackFromItsPlace() {
        for (TimeScale scale : List.of(PLAIN, TURNING)) {
            IntStream.rangeClosed(scale.first(), scale.end()).forEach(year -> assertEquals(year, scale.year(scale.at(year)), 1e-6));
            assertEquals(0, scale.at(scale.first()));
            assertEquals(1, scale.at(scale.end()));
        }
    }

    @Test
    void laterYearsLieFurtherRight() {
        IntStream.range(1899, 2024).forEach(year -> assertTrue(TURNING.at(year) < TURNING.at(year + 1), "year " + year));
    }

    @Test
    void writtenYearsAreRoundAndKeepApart() {
        List<Integer> ticks = TURNING.ticks(1200, 40);
        assertEquals(List.of(1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1986, 1988), ticks.subList(0, 11));
        List<Integer> late = ticks.stream().filter(year -> year >= TURNING.turn()).toList();
        IntStream.range(1, late.size()).forEach(i ->
            assertTrue((TURNING.at(late.get(i)) - TURNING.at(late.get(i - 1))) * 1200 >= 40, late + ""));
    }

    @Test
    void nothingThatHappenedIsALineOfOneYear() {
        assertEquals(0, TimeScale.of(List.of()).at(0));
        assertEquals(1900, TimeScale.of(List.of(1900)).year(.5), 1);
    }

    @ParameterizedTest
    @CsvSource({"1899, 1899.5", "2023-03-04, 2023.208", "2022-12, 2022.958"})
    void datesLieWithinTheirYear(String date, double year) {
        assertEquals(year, Dates.year(date), .001);
    }

    @Test
    void endsOfARangeNeitherPassEachOtherNorLeaveTheLine() {
        YearRange all = YearRange.of(null, PLAIN);
        assertEquals(new YearRange(1951, 2000), all);
        assertEquals(new YearRange(2000, 2000), all.begin(2050, PLAIN));
        assertEquals(new YearRange(1951, 2000), all.begin(1900, PLAIN));
        assertEquals(new YearRange(1951, 1951), all.end(1900, PLAIN));
        assertEquals(new YearRange(1960, 1970), YearRange.between(1970, 1960, PLAIN));
    }

    @Test
    void theWholeLineIsNoFilter() {
        assertEquals(null, YearRange.of(null, PLAIN).years(PLAIN));
        assertEquals(new Years(1952, 2000), new YearRange(1952, 2000).years(PLAIN));
        assertEquals(null, YearRange.of(new Years(1800, 2100), PLAIN).years(PLAIN));
    }
}
