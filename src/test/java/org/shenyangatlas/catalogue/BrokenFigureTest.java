package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken figure loses what is bad and keeps the rest:")
class BrokenFigureTest {

    private static Figure figure(Reading reading) {
        return Faulty.catalogue(reading).figures().getFirst();
    }

    private static List<String> periods(Reading reading) {
        return figure(reading).points().stream().map(point -> point.period().toString()).toList();
    }

    @Test
    @DisplayName("a good one has its points in order, with all that they say")
    void good() {
        Figure trade = figure(Faulty.read(Faulty.threeSites()));
        assertEquals("外贸, 亿元, 两篇报道。", trade.title().in("zh") + ", " + trade.unit().in("zh") + ", " + trade.note().in("zh"));
        assertEquals(Figure.Kind.COLUMNS, trade.kind());
        Point first = trade.points().getFirst();
        Point.Part part = new Point.Part(first.part().label(), 75.2, 17.1);
        assertEquals(new Point(first.label(), new Period(Period.Kind.YEAR, 2019, 0), 105.5, Point.Precision.ABOUT, 7.2, part,
            List.of("yearbook"), first.caveat()), first);
        assertEquals("goods, imports, Rounded.", first.label().in("en") + ", " + part.label().in("en") + ", " + first.caveat().in("en"));
        assertEquals("1406.6", trade.in("zh", trade.points().getLast().value()).toPlainString());
        assertEquals(List.of("yearbook", "survey"), trade.sources());
    }

    @Test
    @DisplayName("the point whose source nobody knows, with line, what was found, and the source that was meant")
    void unknownSource() {
        Reading reading = Faulty.reading("[\"survey\", \"yearbook\"]}\n", "[\"survay\"]}\n");
        assertEquals(List.of("2019"), periods(reading));
        assertEquals("three-sites.json:133:57: error at /figures/0/points/1/sources/0: expected the id of a source, found \"survay\". "
            + "Did you mean \"survey\"?", Faulty.errorAt("/figures/0/points/1/sources/0", reading).toString());
    }

    @ParameterizedTest
    @CsvSource({"2022-H1", "2022-Q4", "2022-05", "../2022"})
    @DisplayName("the point for another kind of period than those before it")
    void notComparable(String period) {
        Reading reading = Faulty.reading("\"2022\"", '"' + period + '"');
        assertEquals(List.of("2019"), periods(reading));
        Problem problem = Faulty.error(reading);
        assertEquals("/figures/0/points/1/period, line 133: a period to be compared with \"2019\" before it, \"" + period + '"',
            problem.path() + ", line " + problem.line() + ": " + problem.expected() + ", " + problem.found());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "value": 105.5 | "value": 1e999   | /figures/0/points/0/value     | a number beyond all bounds
        "value": 105.5 | "value": -1      | /figures/0/points/0/value     | -1
        "value": 105.5 | "value": "105.5" | /figures/0/points/0/value     | "105.5"
        "2019"         | "in 2019"        | /figures/0/points/0/period    | "in 2019"
        "2019"         | "2019-13"        | /figures/0/points/0/period    | "2019-13"
        "about"        | "roughly"        | /figures/0/points/0/precision | "roughly"
        """)
    @DisplayName("the point that does not fit")
    void point(String text, String instead, String path, String found) {
        Reading reading = Faulty.reading(text, instead);
        assertEquals(List.of("2022"), periods(reading));
        assertEquals(found, Faulty.errorAt(path, reading).found());
    }

    @Test
    @DisplayName("the part that is more than the whole")
    void part() {
        Reading reading = Faulty.reading("\"value\": 75.2", "\"value\": 175.2");
        assertEquals("a part of 105.5", Faulty.error(reading).expected());
        assertEquals(null, figure(reading).points().getFirst().part());
    }

    @Test
    @DisplayName("the second point of a figure that is a number")
    void number() {
        Reading reading = Faulty.reading("\"columns\"", "\"number\"");
        assertEquals("2 points", Faulty.warning(reading).found());
        assertEquals(List.of("2019"), periods(reading));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "columns"        | "pie"    | /figures/0/kind
        {"zh": 10}       | 10       | /figures/0/times
        "id": "trade",   |          | /figures/0
        """)
    @DisplayName("the figure that does not fit; the sites stay")
    void figure(String text, String instead, String path) {
        Reading reading = Faulty.reading(text, instead == null ? "" : instead);
        Faulty.errorAt(path, reading);
        assertEquals(3, Faulty.sites(reading).size());
    }

    @Test
    @DisplayName("figures that are no list, and nothing but them")
    void noList() {
        Reading reading = Faulty.reading("\"figures\": [", "\"figures\": {}, \"x\": [");
        assertEquals("Without it there are no figures", Faulty.errorAt("/figures", reading).suggestion());
        assertEquals(1, Faulty.catalogue(reading).events().size());
    }

    @Test
    @DisplayName("an event at a site nobody knows stays, without it")
    void eventAtUnknownSite() {
        Reading reading = Faulty.reading("\"site\": \"tv-tower\", \"sources\"", "\"site\": \"tv-towr\", \"sources\"");
        assertEquals("Did you mean \"tv-tower\"?", Faulty.error(reading).suggestion());
        Event event = Faulty.catalogue(reading).events().getFirst();
        assertEquals("1989, null", event.year() + ", " + event.site());
    }

    @ParameterizedTest
    @CsvSource({"1989-13", "summer", "89"})
    @DisplayName("an event without a date goes")
    void eventWithoutDate(String date) {
        Reading reading = Faulty.reading("1989-09", date);
        assertEquals("/events/0/date", Faulty.error(reading).path());
        assertEquals(List.of(), Faulty.catalogue(reading).events());
    }

    @ParameterizedTest
    @CsvSource({"2019, YEAR, 0", "2018-H1, HALF, 1", "2018-Q3, QUARTER, 3", "2023-05, MONTH, 5", "../2020-12, UNTIL, 12", "../2020, UNTIL, 0"})
    @DisplayName("a period is written as it is read")
    void period(String written, Period.Kind kind, int part) {
        Period period = Period.of(written);
        assertEquals(kind + " " + part + " " + written, period.kind() + " " + period.part() + " " + period);
    }

    @ParameterizedTest
    @CsvSource({"''", "19", "2019-00", "2019-H3", "../2018-H1", "2019-5"})
    @DisplayName("what is no period is none")
    void noPeriod(String written) {
        assertEquals(null, Period.of(written));
    }
}
