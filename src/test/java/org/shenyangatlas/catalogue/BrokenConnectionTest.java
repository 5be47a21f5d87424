package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken connection is left out and named, and the rest stays:")
class BrokenConnectionTest {

    private static List<String> connections(Reading reading) {
        return Faulty.catalogue(reading).connections().stream().map(Connection::id).toList();
    }

    @Test
    @DisplayName("good ones have all that they say")
    void good() {
        Hub hub = Faulty.catalogue(Faulty.read(Faulty.threeSites())).hub().orElseThrow();
        assertEquals("沈阳, 1 of 23", hub.name().in("zh") + ", " + hub.attested() + " of " + hub.friendshipCities());
        assertEquals(List.of("sapporo", "sasebo", "seoul"), hub.connections().stream().map(Connection::id).toList());
        Connection sapporo = hub.connections().getFirst();
        assertEquals(new Connection("sapporo", Connection.Kind.FRIENDSHIP, sapporo.name(), "JP", new GeoPoint(43.07, 141.35),
            "1980-11-18", true, sapporo.note(), List.of("yearbook")), sapporo);
    }

    @Test
    @DisplayName("with file, line, what was expected and what was found")
    void named() {
        Problem problem = Faulty.error(Faulty.reading("\"kind\": \"air\"", "\"kind\": \"aire\""));
        assertTrue(problem.toString().startsWith("three-sites.json:1"), problem::toString);
        assertTrue(problem.toString().endsWith("error at /connections/2/kind: expected one of \"friendship\", \"rail\", \"air\", \"sea\", "
            + "found \"aire\". Did you mean \"air\"?"), problem::toString);
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "country": "KR"  | "country": "Korea" | /connections/2/country | two capital letters, the ISO 3166 code of the country, such as "JP"
        "country": "KR"  | "country": "QQ"    | /connections/2/country | the ISO 3166 code of a country
        "lat": 37.57     | "lat": 137.57      | /connections/2/lat     | a number from -90 to 90
        "首尔"}          | "首尔"}, "x": "y", "since": "soon" | /connections/2/since | a date such as "2023-05-19", "2023-05" or "2023"; empty when unknown
        "id": "seoul"    | "id": "Seoul"      | /connections/2/id      | lower-case words joined by hyphens, such as "tv-tower"
        , "zh": "首尔"   |                    | /connections/2/name    | a name in "zh" too
        "lon": 126.98, "sources": ["survey"] | "lon": 126.98, "sources": ["surveys"] | /connections/2/sources/0 | the id of a source
        """)
    @DisplayName("the one that does not fit")
    void one(String text, String instead, String path, String expected) {
        Reading reading = Faulty.reading(text, instead == null ? "" : instead);
        assertEquals(List.of("sapporo", "sasebo"), connections(reading));
        assertEquals(expected, Faulty.errorAt(path, reading).expected());
        assertEquals(3, Faulty.sites(reading).size());
    }

    @Test
    @DisplayName("the second of two with the same id")
    void sameId() {
        Reading reading = Faulty.reading("\"id\": \"sasebo\"", "\"id\": \"sapporo\"");
        assertEquals(List.of("sapporo", "seoul"), connections(reading));
        assertEquals("The first one stays", Faulty.error(reading).suggestion());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "hub":             | "hug":             | /hub         | the city the connections begin at
        "lon": 123.43, "friend | "friend        | /hub         | a field "lon"
        "friendshipCities": 23 | "friendshipCities": "23" | /hub/friendshipCities | a whole number from 0 to 100000
        "connections": [   | "connections": {}, "x": [ | /connections | a list
        """)
    @DisplayName("all of them without a city to begin at, or without a list, and nothing but them")
    void all(String text, String instead, String path, String expected) {
        Reading reading = Faulty.reading(text, instead);
        assertEquals(List.of(), connections(reading));
        assertEquals(expected, Faulty.errorAt(path, reading).expected());
        assertEquals(3, Faulty.sites(reading).size());
    }

    @Test
    @DisplayName("a catalogue without connections has none")
    void none() {
        String good = Faulty.threeSites();
        Reading reading = Faulty.read(good.substring(0, good.indexOf(",\n  \"hub\"")) + "}");
        assertEquals(List.of(), reading.problems());
        assertTrue(Faulty.catalogue(reading).hub().isEmpty());
    }
}
