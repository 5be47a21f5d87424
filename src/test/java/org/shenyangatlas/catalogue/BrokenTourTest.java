package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken tour loses what is bad and keeps the rest:")
class BrokenTourTest {

    private static final String SECOND_STOP = "{\"site\": \"forum-66\"}\n";

    private static List<String> tours(Reading reading) {
        return Faulty.catalogue(reading).tours().stream().map(Tour::id).toList();
    }

    /// The sites of the one tour there is.
    private static List<String> stops(Reading reading) {
        return Faulty.catalogue(reading).tours().getFirst().stops().stream().map(Stop::site).toList();
    }

    @Test
    @DisplayName("a good one has its stops in order, with all that they say")
    void good() {
        Tour tour = Faulty.catalogue(Faulty.read(Faulty.threeSites())).tour("two-heights").orElseThrow();
        assertEquals("两座高楼: 从老到高。", tour.title().in("zh") + ": " + tour.summary().in("zh"));
        Stop tower = tour.stops().getFirst();
        assertEquals(new Stop("tv-tower", 40, tower.notes(), Stop.View.PICTURE, 3.5), tower);
        assertEquals("Look up.", tower.notes().in("en"));
        assertEquals(new Stop("forum-66", Stop.USUAL_SECONDS, LocalizedText.EMPTY, null, null), tour.stops().getLast());
    }

    @Test
    @DisplayName("the stop at a site nobody knows, with place, what was found, and the site that was meant")
    void unknownSite() {
        Reading reading = Faulty.reading(SECOND_STOP, "{\"site\": \"forum-6\"}\n");
        assertEquals(List.of("tv-tower"), stops(reading));
        assertEquals("three-sites.json:109:18: error at /tours/0/stops/1/site: expected the id of a site, "
            + "found \"forum-6\". Did you mean \"forum-66\"?", Faulty.error(reading).toString());
    }

    @Test
    @DisplayName("the stop at a site that was left out, which is only a warning")
    void siteLeftOut() {
        Reading reading = Faulty.reading("41.8034", "95");
        assertEquals(List.of("tv-tower"), stops(reading));
        assertEquals("\"forum-66\", which has an error itself", Faulty.warningAt("/tours/0/stops/1/site", reading).found());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "seconds": 40     | "seconds": 0      | /tours/0/stops/0/seconds | a whole number from 1 to 3600
        "seconds": 40     | "seconds": "40"   | /tours/0/stops/0/seconds | a whole number from 1 to 3600
        "times": 3.5      | "times": 0        | /tours/0/stops/0/times   | a number above 0 to 1000
        "view": "picture" | "view": "globe"   | /tours/0/stops/0/view    | one of "picture", "map"
        {"en": "Look up.", "zh": "抬头看。"} | "Look up." | /tours/0/stops/0/notes | an object
        {"site": "tv-tower", | {              | /tours/0/stops/0         | a field "site"
        """)
    @DisplayName("the stop that does not fit")
    void stop(String text, String instead, String path, String expected) {
        Reading reading = Faulty.reading(text, instead);
        assertEquals(List.of("forum-66"), stops(reading));
        assertEquals(path + " " + expected, Faulty.error(reading).path() + " " + Faulty.error(reading).expected());
    }

    @Test
    @DisplayName("the whole tour when no stop is left")
    void noStopLeft() {
        Reading reading = Faulty.read(Faulty.edited(SECOND_STOP, "{\"site\": \"forum-6\"}\n").replace("\"site\": \"tv-tower\"", "\"site\": 7"));
        assertEquals(List.of(), tours(reading));
        assertEquals("Without it the tour is left out", Faulty.errorAt("/tours/0/stops", reading).suggestion());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "id": "two-heights",  |                     | /tours/0       | a field "id"
        "two-heights"         | "Two Heights"       | /tours/0/id    | lower-case words joined by hyphens, such as "tv-tower"
        {"en": "Two heights", "zh": "两座高楼"} | 2 | /tours/0/title | an object
        "stops": [            | "stops": [], "x": [ | /tours/0/stops | a list of at least 1
        """)
    @DisplayName("the whole tour when it has no id, title or stops")
    void tour(String text, String instead, String path, String expected) {
        Reading reading = Faulty.reading(text, instead == null ? "" : instead);
        assertEquals(List.of(), tours(reading));
        assertEquals(expected, Faulty.errorAt(path, reading).expected());
        assertEquals(3, Faulty.sites(reading).size());
    }

    @Test
    @DisplayName("the second of two with the same id")
    void sameId() {
        Reading reading = Faulty.reading("\"tours\": [", """
            "tours": [{"id": "two-heights", "title": {"en": "A", "zh": "甲"}, "summary": {"en": "B", "zh": "乙"},
            "stops": [{"site": "forum-66"}]},""");
        assertEquals(List.of("two-heights"), tours(reading));
        assertEquals(List.of("forum-66"), stops(reading));
        assertEquals("The first one stays", Faulty.error(reading).suggestion());
    }

    @Test
    @DisplayName("tours that are no list, and nothing but them")
    void noList() {
        Reading reading = Faulty.reading("\"tours\": [", "\"tours\": {}, \"x\": [");
        assertEquals("/tours expected a list", Faulty.error(reading).path() + " expected " + Faulty.error(reading).expected());
        assertEquals(3, Faulty.sites(reading).size());
    }

    @Test
    @DisplayName("a missing translation is only a warning")
    void missingTranslation() {
        Problem warning = Faulty.warning(Faulty.reading(", \"zh\": \"抬头看。\"", ""));
        assertEquals("/tours/0/stops/0/notes: only \"en\"", warning.path() + ": " + warning.found());
    }

    @Test
    @DisplayName("a site off the picture is shown on the map, whatever the stop says")
    void offThePicture() {
        Reading reading = Faulty.reading("\"scale\": 0.8", "\"scale\": -1");
        assertEquals("The map is shown", Faulty.warningAt("/tours/0/stops/0/view", reading).suggestion());
        assertEquals(Stop.View.MAP, Faulty.catalogue(reading).tours().getFirst().stops().getFirst().view());
    }

    @Test
    @DisplayName("tours before the sites are read as well")
    void beforeTheSites() {
        String good = Faulty.threeSites();
        int tours = good.indexOf(",\n  \"tours\"");
        String moved = good.substring(tours + 1, good.lastIndexOf('}')).strip();
        Reading reading = Faulty.read(good.substring(0, tours).replaceFirst("\"sites\": \\[", moved.replace("$", "\\$") + ", \"sites\": [") + "}");
        assertFalse(reading.hasErrors(), reading.problems()::toString);
        assertEquals(List.of("two-heights"), tours(reading));
    }

    @Test
    @DisplayName("a catalogue without tours has none")
    void none() {
        String good = Faulty.threeSites();
        Reading reading = Faulty.read(good.substring(0, good.indexOf(",\n  \"tours\"")) + "}");
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of(), tours(reading));
    }
}
