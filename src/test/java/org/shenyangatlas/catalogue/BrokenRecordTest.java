package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken record is left out and named, the rest stays:")
class BrokenRecordTest {

    private static final List<String> WITHOUT_FORUM = List.of("tv-tower", "shenyang-railway-station");

    @Test
    @DisplayName("a site at latitude 95, with line, column, path and bounds")
    void latitude() {
        Reading reading = Faulty.reading("41.8034", "95");
        assertEquals(WITHOUT_FORUM, Faulty.sites(reading));
        assertEquals("three-sites.json:65:27: error at /sites/1/position/lat: "
            + "expected a number from -90 to 90, found 95", Faulty.error(reading).toString());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "lon": 123.4335 | "lon": 180.1 | /sites/1/position/lon | a number from -180 to 180
        "lat": 41.8034 | "lat": "41.8034" | /sites/1/position/lat | a number from -90 to 90
        "lat": 41.8034 | "lat": null | /sites/1/position/lat | a number from -90 to 90
        "lat": 41.8034 | "lat": 1e999 | /sites/1/position/lat | a number from -90 to 90
        "lat": 41.8034, "lon" | "lon" | /sites/1/position | a field "lat"
        "accuracyM": 60 | "accuracyM": 0 | /sites/1/position/accuracyM | a whole number from 1 to 1000000
        "accuracyM": 60 | "accuracyM": 1.5 | /sites/1/position/accuracyM | a whole number from 1 to 1000000
        "year": 2012 | "year": 1e99 | /sites/1 | what the schema describes
        "year": 2012 | "year": 20120 | /sites/1/year | a whole number from -9999 to 9999
        "id": "forum-66" | "id": "Forum 66" | /sites/1/id | lower-case words joined by hyphens, such as "tv-tower"
        "pinyin": "Shìfǔ Hénglóng Guǎngchǎng" | "pinyin": "" | /sites/1/pinyin | a text that is not empty
        "year": 2012, | "related": "tv-tower", | /sites/1/related | a list
        {"en": "Forum 66", "zh": "市府恒隆广场"} | "Forum 66" | /sites/1/name | an object
        {"en": "Forum 66", "zh": "市府恒隆广场"} | {} | /sites/1/name | at least one field
        """)
    void site(String text, String instead, String path, String expected) {
        Reading reading = Faulty.reading(text, instead);
        assertEquals(WITHOUT_FORUM, Faulty.sites(reading));
        Problem error = reading.problems().stream().filter(problem -> problem.path().equals(path)).findFirst()
            .orElseThrow(() -> new AssertionError(reading.problems()));
        assertEquals(expected, error.expected());
    }

    @Test
    @DisplayName("the sites after it keep their numbers")
    void numbersStay() {
        Reading reading = Faulty.reading("41.8034", "95");
        assertEquals(3, Faulty.site(reading, "shenyang-railway-station").number());
    }

    @Test
    @DisplayName("a site that is no object")
    void noObject() {
        Reading reading = Faulty.reading("\"sites\": [", "\"sites\": [7,");
        assertEquals(3, Faulty.sites(reading).size());
        assertEquals("an object", Faulty.error(reading).expected());
        assertEquals(2, Faulty.site(reading, "tv-tower").number());
    }

    @Test
    @DisplayName("a name without Chinese")
    void nameWithoutChinese() {
        Reading reading = Faulty.reading("\"Forum 66\", \"zh\": \"市府恒隆广场\"", "\"Forum 66\"");
        assertEquals(WITHOUT_FORUM, Faulty.sites(reading));
        assertTrue(reading.problems().contains(new Problem(Problem.Severity.ERROR, Faulty.FILE, 57, 15, "/sites/1/name",
            "a name in \"zh\" too", "only \"en\"", "")), reading.problems()::toString);
    }

    @Test
    @DisplayName("the second of two sites with the same id, with the line of the first")
    void sameId() {
        Reading reading = Faulty.reading("\"id\": \"shenyang-railway-station\"", "\"id\": \"tv-tower\"");
        assertEquals(List.of("tv-tower", "forum-66"), Faulty.sites(reading));
        assertEquals("three-sites.json:77:13: error at /sites/2/id: expected an id of its own, "
            + "found \"tv-tower\" again, first on line 29. The first one stays", Faulty.error(reading).toString());
    }

    @Test
    @DisplayName("a reference to a site that was left out, which is only a warning")
    void referenceToBroken() {
        Reading reading = Faulty.reading("41.8034", "95");
        Faulty.error(reading);
        assertEquals("\"forum-66\", which has an error itself",
            Faulty.warningAt("/sites/0/related/0", reading).found());
        assertEquals(List.of(), Faulty.site(reading, "tv-tower").related());
    }

    @Test
    @DisplayName("a misspelt category, with the one that was meant")
    void category() {
        Reading reading = Faulty.reading("[\"towers\"]", "[\"towers\", \"transprot\"]");
        assertEquals(List.of("towers"), Faulty.site(reading, "tv-tower").categories());
        assertEquals("/sites/0/categories/1 Did you mean \"transport\"?",
            Faulty.error(reading).path() + " " + Faulty.error(reading).suggestion());
    }

    @Test
    @DisplayName("a site whose only category does not exist")
    void noCategory() {
        Reading reading = Faulty.reading("\"categories\": [\"towers\"]", "\"categories\": [\"castles\"]");
        assertEquals(List.of("forum-66", "shenyang-railway-station"), Faulty.sites(reading));
        assertEquals("Without it the site is left out", Faulty.errorAt("/sites/0/categories", reading).suggestion());
    }

    @Test
    @DisplayName("a site in a district that does not exist")
    void district() {
        Reading reading = Faulty.reading("\"district\": \"heping\"", "\"district\": \"hepin\"");
        assertEquals(List.of("tv-tower", "forum-66"), Faulty.sites(reading));
        assertEquals("Did you mean \"heping\"?", Faulty.error(reading).suggestion());
    }

    @Test
    @DisplayName("a related site that does not exist")
    void related() {
        Reading reading = Faulty.reading("\"related\": [\"tv-tower\"]", "\"related\": [\"tvtower\"]");
        assertEquals("Did you mean \"tv-tower\"?", Faulty.error(reading).suggestion());
        assertEquals(List.of(), Faulty.site(reading, "shenyang-railway-station").related());
    }

    @Test
    @DisplayName("a category, and with it what refers to it")
    void brokenCategory() {
        Reading reading = Faulty.reading("\"icon\": \"mdomz-train\"", "\"icon\": \"\"");
        assertEquals(1, Faulty.catalogue(reading).categories().size());
        assertNotNull(Faulty.errorAt("/categories/0/icon", reading));
        assertNotNull(Faulty.warningAt("/sites/2/categories/0", reading));
        assertEquals(List.of("tv-tower", "forum-66"), Faulty.sites(reading));
    }

    @Test
    @DisplayName("a source; the sources after it keep their letters")
    void brokenSource() {
        Reading reading = Faulty.reading("\"date\": \"2023-05\"", "\"date\": \"May 2023\"");
        assertEquals(List.of("B"), Faulty.catalogue(reading).sources().stream().map(Source::mark).toList());
        assertEquals(List.of("forum-66"), Faulty.sites(reading));
        assertNotNull(Faulty.warningAt("/sites/0/sources/0", reading));
    }

    @Test
    @DisplayName("a tile source, when there is another")
    void tileSource() {
        String second = """
            {"id": "other", "kind": "satellite", "location": "basemap", "datum": "wgs84",
             "attribution": {"en": "a", "zh": "b"}, "licence": "c", "minZoom": 0, "maxZoom": 1}""";
        Reading reading = Faulty.reading("\"maxZoom\": 18}", "\"maxZoom\": 18}, " + second);
        assertEquals("/map/tileSources/1/kind", Faulty.error(reading).path());
        assertEquals(1, Faulty.catalogue(reading).map().tileSources().size());
    }

    @Test
    @DisplayName("problems come in the order of the file")
    void inOrder() {
        String faulty = Faulty.edited("41.8034", "95").replace("[\"tv-tower\"]", "[\"tv-towel\"]")
            .replace("mdomz-wifi", "wifi!");
        List<Integer> lines = Faulty.read(faulty).problems().stream().map(Problem::line).toList();
        assertTrue(lines.size() > 3);
        assertEquals(lines.stream().sorted().toList(), lines);
    }
}
