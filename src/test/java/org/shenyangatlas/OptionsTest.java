package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.Options.Size;
import org.shenyangatlas.Options.View;
import org.shenyangatlas.state.Appearance.Theme;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

class OptionsTest {

    private final Options options = new Options();

    @Test
    void withoutArgumentsTheAtlasOpensAsTheSystemPrefers() {
        parse();
        assertEquals("system", options.language);
        assertEquals(Theme.SYSTEM, options.theme);
        assertEquals(View.BOTH, options.view);
        assertEquals(new Size(1440, 900), options.size);
        assertEquals(1, options.scale);
        assertEquals("", options.query);
        assertNull(options.catalogue);
        assertNull(options.site);
        assertNull(options.screenshot);
        assertNull(options.validate);
        assertNull(options.present);
    }

    @Test
    void allThatAPictureNeedsCanBeSaidAtOnce() {
        parse("--site", "tv-tower", "--lang", "zh", "--theme", "dark", "--view", "map", "--query", "彩电塔", "--size", "1920x1200",
            "--scale", "2", "--zoom", "2.5", "--screenshot", "a.png", "--catalogue", "mine.json");
        assertEquals("tv-tower", options.site);
        assertEquals("zh", options.language);
        assertEquals(Theme.DARK, options.theme);
        assertEquals(View.MAP, options.view);
        assertEquals("彩电塔", options.query);
        assertEquals(new Size(1920, 1200), options.size);
        assertEquals(2, options.scale);
        assertEquals(2.5, options.zoom);
        assertEquals(Path.of("a.png"), options.screenshot);
        assertEquals(Path.of("mine.json"), options.catalogue);
    }

    @Test
    void presentingNeedsNoTour() {
        parse("--present", "--site", "tv-tower");
        assertEquals("", options.present);
        assertEquals("tv-tower", options.site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden-corridor", "my lessons/bridges.lesson.json"})
    void presentingTakesATourOrAFile(String tour) {
        parse("--present=" + tour);
        assertEquals(tour, options.present);
    }

    @Test
    void validatingNeedsNoFile() {
        parse("--validate");
        assertEquals("", options.validate);
    }

    @Test
    void validatingTakesAFile() {
        parse("--validate", "mine.json");
        assertEquals("mine.json", options.validate);
    }

    @ParameterizedTest
    @CsvSource({"1920x1200, 1920, 1200", "320X320, 320, 320", "16384x16384, 16384, 16384"})
    void aSizeIsWidthByHeight(String text, int width, int height) {
        assertEquals(new Size(width, height), new Size.Converter().convert(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1920", "1920x", "x1200", "1920x1200x2", "1920 x 1200", "1920×1200", "-1920x1200", "0x0",
        "319x900", "900x319", "16385x900", "99999999999x900", "large"})
    void anythingElseIsNoSize(String text) {
        String message = assertThrows(TypeConversionException.class, () -> new Size.Converter().convert(text)).getMessage();
        assertEquals("expected WIDTHxHEIGHT such as 1920x1200, each from 320 to 16384, found '" + text + "'", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "Dark", "CONTRAST", "system"})
    void themesAreWrittenInAnyCase(String theme) {
        parse("--theme", theme);
        assertTrue(options.theme.name().equalsIgnoreCase(theme));
    }

    private void parse(String... arguments) {
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    }
}
