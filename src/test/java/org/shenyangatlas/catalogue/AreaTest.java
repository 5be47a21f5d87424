package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A site that the picture itself shows")
class AreaTest {

    private static final String DRAWN = """
        "vignette": "illustration/sites/tv-tower.svg",
                "anchor": [1900, 1500],
                "scale": 0.8,
                "ring": {"shape": "circle", "radius": 172},
                "hotspot": [[250, 40], [350, 40], [400, 540], [200, 540]]""";

    @Test
    @DisplayName("has its hotspot in canvas units, and is as large as that")
    void canvasUnits() {
        Reading reading = reading("\"anchor\": [1900, 1500], \"hotspot\": [[1800, 900], [2400, 1000], [2000, 1200]]");
        assertEquals(List.of(), reading.problems());
        Vignette area = Objects.requireNonNull(Faulty.site(reading, "tv-tower").area());
        assertNull(area.file());
        assertFalse(area.isDrawn());
        assertEquals(600, area.side(), 1e-9);
        assertEquals(new Vignette.Extent(1800, 900, 2400, 1200), area.extent());
        assertEquals(1500, area.bottom(), 1e-9);
        assertEquals(Vignette.Ring.Shape.OUTLINE, area.ring().shape());
    }

    @Test
    @DisplayName("has no area when it has a drawing")
    void drawn() {
        assertNull(Faulty.site(Faulty.read(Faulty.threeSites()), "tv-tower").area());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "anchor": [1900, 1500], "hotspot": [[1800, 900], [3841, 900], [2000, 1200]] | /sites/0/picture/hotspot/1 | a corner inside the canvas, 3840 by 2400 | [3841, 900]
        "anchor": [1900, 2401], "hotspot": [[1800, 900], [2400, 900], [2000, 1200]] | /sites/0/picture/anchor    | a point inside the canvas, 3840 by 2400  | [1900, 2401]
        "anchor": [1900, 1500], "hotspot": [[1800, 900], [2400, 900], [2000, 900]]  | /sites/0/picture/hotspot   | corners that enclose an area             | a line or point
        "anchor": [1900, 1500], "hotspot": [[1800, 900], [2400, 900]]               | /sites/0/picture/hotspot   | a list of 3 to 200                       | a list of 2
        "anchor": [1900, 1500]                                                      | /sites/0/picture           | a vignette, or a hotspot on the picture  | neither
        "hotspot": [[1800, 900], [2400, 900], [2000, 1200]]                         | /sites/0/picture           | a field "anchor"                         | none
        """)
    @DisplayName("is left out of the picture when its place is wrong")
    void wrong(String picture, String path, String expected, String found) {
        Reading reading = reading(picture);
        assertNull(Faulty.site(reading, "tv-tower").vignette());
        Problem error = Faulty.error(reading);
        assertEquals(path + ": " + expected + ", " + found, error.path() + ": " + error.expected() + ", " + error.found());
    }

    @Test
    @DisplayName("needs nothing of what a drawing needs")
    void superfluous() {
        Problem warning = Faulty.warning(
            reading("\"anchor\": [1900, 1500], \"scale\": 2, \"hotspot\": [[1800, 900], [2400, 1000], [2000, 1200]]"));
        assertEquals("/sites/0/picture/scale", warning.path());
    }

    @Test
    @DisplayName("differs from one whose drawing lacks its ring")
    void drawingWithoutRing() {
        Problem error = Faulty.error(Faulty.reading(",\n        \"ring\": {\"shape\": \"circle\", \"radius\": 172}", ""));
        assertEquals("a field \"ring\"", error.expected());
    }

    private static Reading reading(String picture) {
        return Faulty.reading(DRAWN, picture);
    }
}
