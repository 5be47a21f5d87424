package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A warning leaves nothing out:")
class WarningTest {

    private static Problem warning(String text, String instead) {
        Reading reading = Faulty.reading(text, instead);
        assertFalse(reading.hasErrors());
        assertEquals(3, Faulty.sites(reading).size());
        return Faulty.warning(reading);
    }

    @Test
    @DisplayName("an unknown field, with the one that was meant, at its name")
    void unknownField() {
        assertEquals("three-sites.json:36:7: warning at /sites/0/yaer: expected a known field, found \"yaer\". "
            + "Did you mean \"year\"?", warning("\"year\"", "\"yaer\"").toString());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format": 1,          | "format": 1, "charts": [],         | /charts
        "sites": [            | "charts": [], "sites": [           | /charts
        "tours": [            | "charts": [], "tours": [           | /charts
        "seconds": 40         | "seconds": 40, "camera": 1         | /tours/0/stops/0/camera
        "bleed": 480          | "bleed": 480, "a/b~c": 1           | /illustration/a~1b~0c
        "scale": 0.8          | "scale": 0.8, "angle": 3           | /sites/0/picture/angle
        "date": "2023-05"     | "date": "2023-05", "url": "x"      | /sources/0/url
        "status": "verified"  | "status": "verified", "datum": "x" | /sites/0/position/datum
        "asOf": "2023"        | "asOf": "2023", "links": []        | /sites/0/facts/1/links
        """)
    @DisplayName("unknown fields everywhere")
    void unknownFields(String text, String instead, String path) {
        assertEquals(path, warning(text, instead).path());
    }

    @Test
    @DisplayName("an unknown field after the sites")
    void unknownFieldAtTheEnd() {
        String good = Faulty.threeSites();
        Reading reading = Faulty.read(good.substring(0, good.lastIndexOf('}')) + ", \"source\": []}");
        assertEquals("/source Did you mean \"sources\"?",
            Faulty.warning(reading).path() + " " + Faulty.warning(reading).suggestion());
    }

    @Test
    @DisplayName("a missing translation")
    void missingTranslation() {
        Problem warning = warning("\"A concrete tower.\", \"zh\": \"混凝土高塔。\"", "\"A concrete tower.\"");
        assertEquals("/sites/0/summary expected a text in \"zh\" too, found only \"en\"",
            warning.path() + " expected " + warning.expected() + ", found " + warning.found());
    }

    @Test
    @DisplayName("an empty translation counts as missing, and the other language stands in")
    void emptyTranslation() {
        Reading reading = Faulty.reading("混凝土高塔。", " ");
        assertEquals("/sites/0/summary", Faulty.warning(reading).path());
        assertEquals("A concrete tower.", Faulty.site(reading, "tv-tower").summary().in("zh"));
    }

    @Test
    @DisplayName("a missing translation of the default language; the other one stands in")
    void missingDefault() {
        Reading reading = Faulty.reading("\"en\": \"A concrete tower.\", ", "");
        assertEquals("a text in \"en\" too", Faulty.warning(reading).expected());
        assertEquals("混凝土高塔。", Faulty.site(reading, "tv-tower").summary().in("en"));
    }

    @Test
    @DisplayName("a language the catalogue does not name")
    void unknownLanguage() {
        assertEquals("/sites/0/summary/ko", warning("\"zh\": \"混凝土高塔。\"", "\"zh\": \"塔\", \"ko\": \"x\"").path());
    }

    @Test
    @DisplayName("the same alias twice")
    void twice() {
        assertEquals("/sites/0/aliases", warning("[\"Caita\", \"彩塔\"]", "[\"Caita\", \"Caita\"]").path());
    }

    @Test
    @DisplayName("the same source twice, which counts once")
    void sourceTwice() {
        Reading reading = Faulty.reading("[\"yearbook\", \"survey\"]", "[\"yearbook\", \"yearbook\"]");
        assertEquals("/sites/0/facts/0/sources", Faulty.warning(reading).path());
        assertEquals(List.of("yearbook"), Faulty.site(reading, "tv-tower").facts().getFirst().sources());
    }

    @Test
    @DisplayName("a site related to itself")
    void relatedToItself() {
        assertEquals("/sites/2/related/0",
            warning("\"related\": [\"tv-tower\"]", "\"related\": [\"shenyang-railway-station\"]").path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2019", "\u201C", "\u00B7", "\u2026"})
    @DisplayName("English with punctuation that is not plain")
    void typography(String character) {
        Problem warning = warning("A concrete tower.", "A concrete" + character + " tower.");
        assertEquals("/sites/0/summary/en", warning.path());
        assertEquals("'" + character + "' after \"A concrete\"", warning.found());
    }

    @Test
    @DisplayName("but not Chinese with its own punctuation")
    void chinesePunctuation() {
        assertEquals(List.of(), Faulty.reading("混凝土高塔。", "\u201C混凝土\u201D·高塔\u2026\u2026").problems());
    }
}
