package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.testing.Stylesheet;

/// Every colour of text can be read on what it stands on, in every theme: contrast as WCAG 2.2 reckons it.
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double STRONG = 7;
    private static final double STEP = 0.004;

    static Stream<Arguments> pairs() {
        return Stream.of("light", "dark", "contrast").flatMap(theme -> {
            double ink = theme.equals("contrast") ? STRONG : TEXT;
            Stream<String> categories = Stylesheet.named(theme).tokens().sequencedKeySet().stream()
                .filter(token -> token.startsWith("-cat-"));
            Stream<Arguments> onPaper = Stream.concat(Stream.of("-seal", "-gold", "-focus", "-ok"), categories)
                .flatMap(token -> Stream.of("-paper", "-sheet").map(ground -> Arguments.of(theme, token, ground, TEXT)));
            Stream<Arguments> inks = Stream.of("-ink", "-ink-2")
                .flatMap(token -> Stream.of("-paper", "-sheet").map(ground -> Arguments.of(theme, token, ground, ink)));
            return Stream.of(inks, onPaper, Stream.of(
                Arguments.of(theme, "-ink-2", "-sunk", TEXT),
                Arguments.of(theme, "-on-seal", "-seal", TEXT),
                Arguments.of(theme, "-ink-far", "-paper", STRONG),
                Arguments.of(theme, "-on-seal", "-seal-far", STRONG),
                Arguments.of(theme, "-ink", "-paper", STRONG),
                Arguments.of(theme, "-ink", "-wash", STRONG),
                Arguments.of(theme, "-ink", "-sel", STRONG))).flatMap(all -> all);
        });
    }

    @ParameterizedTest(name = "{0}: {1} on {2} at least {3}")
    @MethodSource("pairs")
    void textCanBeRead(String theme, String text, String ground, double least) {
        Stylesheet sheet = Stylesheet.named(theme);
        Color letters = sheet.colour(text);
        Color paper = sheet.colour(ground);
        assertTrue(ratio(letters, paper) >= least, () -> String.format(Locale.ROOT,
            "%s.css: %s %s on %s %s has a contrast of %.2f; the nearest %s that passes: %s", theme, text, hex(letters), ground,
            hex(paper), ratio(letters, paper), text, hex(nearest(letters, paper, least))));
    }

    @Test
    void contrastIsReckonedAsWcagDoes() {
        assertEquals(21, ratio(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, ratio(Color.RED, Color.RED), 1e-9);
        assertEquals(4.48, ratio(Color.web("#777777"), Color.WHITE), 0.005);
    }

    /// The same colour, darker on light ground and lighter on dark, by as little as will do.
    private static Color nearest(Color letters, Color ground, double least) {
        Color end = luminance(ground) > 0.18 ? Color.BLACK : Color.WHITE;
        for (double step = 0; step < 1; step += STEP) {
            Color moved = Color.web(hex(letters.interpolate(end, step)));
            if (ratio(moved, ground) >= least) {
                return moved;
            }
        }
        return end;
    }

    private static double ratio(Color a, Color b) {
        double brighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String hex(Color colour) {
        return String.format("#%02x%02x%02x", Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
    }
}
