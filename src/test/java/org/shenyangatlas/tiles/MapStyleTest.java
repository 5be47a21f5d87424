package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.tiles.MapStyle.Tone;

class MapStyleTest {

    /// What lines and areas need that mean something, WCAG 2.2.
    private static final double LEAST = 3;

    @ParameterizedTest
    @CsvSource({"COAST, SEA", "COAST, LAND", "SHORE, WATER", "SHORE, LAND", "SHORE, BUILT_UP", "SHORE, FOREST", "EDGE, STREET",
        "EDGE, BUILT_UP", "EDGE, LAND", "RAILING, WATER"})
    void inTheContrastThemeEveryLineStandsOut(Tone line, Tone ground) {
        double ratio = ratio(MapStyle.CONTRAST.of(line), MapStyle.CONTRAST.of(ground));
        assertTrue(ratio >= LEAST, () -> line + " on " + ground + " has a contrast of " + ratio);
    }

    @ParameterizedTest
    @EnumSource(MapStyle.class)
    void areasCoverWhatIsBelowThem(MapStyle style) {
        for (Tone tone : Tone.values()) {
            assertEquals(tone == Tone.GRATICULE, style.of(tone).getAlpha() < 255, tone::name);
        }
    }

    @Test
    void aColourComesUpFromTheGroundBelow() {
        assertEquals(MapStyle.DAY.of(Tone.LAND), MapStyle.DAY.mixed(Tone.WATER, Tone.LAND, 0));
        assertEquals(MapStyle.DAY.of(Tone.WATER), MapStyle.DAY.mixed(Tone.WATER, Tone.LAND, 1));
    }

    private static double ratio(Color a, Color b) {
        return (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
