package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A broken part is left out and named, its site stays:")
class BrokenPartTest {

    private static Site tower(Reading reading) {
        assertEquals(3, Faulty.sites(reading).size());
        return Faulty.site(reading, "tv-tower");
    }

    private static List<String> facts(Reading reading) {
        return tower(reading).facts().stream().map(fact -> fact.label().in("en")).toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "sources": ["yearbook", "survey"], | "sources": [],                  | /sites/0/facts/0/sources
        "sources": ["yearbook", "survey"], | "source": "yearbook",           | /sites/0/facts/0
        "sources": ["yearbook", "survey"], | "sources": [1],                 | /sites/0/facts/0/sources/0
        "value": "305.5"                   | "value": 305.5                  | /sites/0/facts/0/value
        {"label": {"en": "Height", "zh": "高度"}, | {                        | /sites/0/facts/0
        """)
    @DisplayName("a fact")
    void fact(String text, String instead, String path) {
        Reading reading = Faulty.reading(text, instead);
        assertEquals(List.of("Visitors"), facts(reading));
        assertEquals(path, Faulty.error(reading).path());
    }

    @Test
    @DisplayName("a fact whose only source does not exist")
    void factWithoutSource() {
        Reading reading = Faulty.reading("\"asOf\": \"2023\", \"sources\": [\"yearbook\"]",
            "\"asOf\": \"2023\", \"sources\": [\"yearbok\"]");
        assertEquals(List.of("Height"), facts(reading));
        assertEquals("Without it the fact is left out",
            Faulty.errorAt("/sites/0/facts/1/sources", reading).suggestion());
        assertEquals("Did you mean \"yearbook\"?",
            Faulty.errorAt("/sites/0/facts/1/sources/0", reading).suggestion());
    }

    @Test
    @DisplayName("a fact that does not say what time it holds for")
    void badTime() {
        Reading reading = Faulty.reading("\"asOf\": \"2023\"", "\"asOf\": \"2023-13\"");
        assertEquals(List.of("Height"), facts(reading));
        assertEquals("/sites/0/facts/1/asOf", Faulty.error(reading).path());
    }

    @Test
    @DisplayName("what another source says, when it does not say which")
    void otherwise() {
        Reading reading = Faulty.reading("\"value\": \"306\", \"sources\": [\"survey\"]", "\"value\": \"306\"");
        assertEquals(List.of(), tower(reading).facts().getFirst().otherwise());
        assertEquals("/sites/0/facts/0/otherwise/0", Faulty.error(reading).path());
    }

    @Test
    @DisplayName("a further position off the globe")
    void furtherPosition() {
        Reading reading = Faulty.reading("\"lat\": 41.794", "\"lat\": -941.794");
        assertEquals(List.of(), Faulty.site(reading, "shenyang-railway-station").positions());
        assertEquals("/sites/2/positions/0/lat", Faulty.error(reading).path());
    }

    @Test
    @DisplayName("a vignette whose file is missing, named with its path")
    void missingVignette() {
        Reading reading = Faulty.reading("illustration/sites/tv-tower.svg", "illustration/sites/tv-towel.svg");
        assertNull(tower(reading).vignette());
        assertEquals("/sites/0/picture/vignette \"illustration/sites/tv-towel.svg\"",
            Faulty.error(reading).path() + " " + Faulty.error(reading).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.svg", "/etc/secret.svg", "a/../../b.svg", "C:/secret.svg", "a\\\\b.svg",
        "a\\u0000.svg", "tower.png", ""})
    @DisplayName("a vignette with a path that leads elsewhere")
    void climbingVignette(String path) {
        Reading reading = Faulty.reading("illustration/sites/tv-tower.svg", path);
        assertNull(tower(reading).vignette());
        assertEquals("/sites/0/picture/vignette", Faulty.error(reading).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[3841, 1500]", "[-1, 1500]", "[1900, 2401]", "[1e999, 1500]", "[1900]", "[1, 2, 3]",
        "\"left\""})
    @DisplayName("an anchor off the canvas")
    void anchor(String anchor) {
        assertNull(tower(Faulty.reading("[1900, 1500]", anchor)).vignette());
    }

    @Test
    @DisplayName("an anchor off the canvas, told with the canvas's size")
    void anchorInWords() {
        Problem error = Faulty.error(Faulty.reading("[1900, 1500]", "[1900, 2500]"));
        assertEquals("a point inside the canvas, 3840 by 2400", error.expected());
        assertEquals("[1900, 2500]", error.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[250, 40], [350, 40]]", "[[250, 40], [350, 40], [601, 540]]",
        "[[250, 40], [350, 40], 5]"})
    @DisplayName("a hotspot; then what is drawn is clickable")
    void hotspot(String hotspot) {
        Reading reading = Faulty.reading("[[250, 40], [350, 40], [400, 540], [200, 540]]", hotspot);
        Vignette vignette = tower(reading).vignette();
        assertEquals(List.of(), vignette == null ? null : vignette.hotspot());
        assertNotNull(Faulty.error(reading));
    }

    @Test
    @DisplayName("a hotspot that leaves the canvas")
    void hotspotOffCanvas() {
        Reading reading = Faulty.reading("[1900, 1500]", "[20, 1500]");
        assertEquals("/sites/0/picture/hotspot/0", Faulty.error(reading).path());
    }

    @Test
    @DisplayName("a ring without a known shape; the site is left out of the picture")
    void ring() {
        Reading reading = Faulty.reading("\"circle\"", "\"cirlce\"");
        assertNull(tower(reading).vignette());
        assertEquals("Did you mean \"circle\"?", Faulty.error(reading).suggestion());
    }

    @Test
    @DisplayName("clouds whose file is missing")
    void clouds() {
        Reading reading = Faulty.reading("\"bleed\": 480,", "\"bleed\": 480, \"clouds\": \"none.svg\",");
        assertNull(Faulty.catalogue(reading).illustration().clouds());
        assertEquals("/illustration/clouds", Faulty.error(reading).path());
    }

    @Test
    @DisplayName("cells of which no file exists")
    void cells() {
        Reading reading = Faulty.reading("\"bleed\": 480,", """
            "bleed": 480, "cells": {"files": "none/{column}-{row}.svg", "columns": 2, "rows": 2, "size": 480,
            "overhang": 0},""");
        assertNull(Faulty.catalogue(reading).illustration().cells());
        assertEquals("/illustration/cells/files", Faulty.error(reading).path());
    }

    @Test
    @DisplayName("a ground whose file is missing")
    void ground() {
        Reading reading = Faulty.reading("illustration/ground.svg", "illustration/grounds.svg");
        assertEquals(3, Faulty.sites(reading).size());
        assertEquals("/illustration/ground", Faulty.error(reading).path());
    }
}
