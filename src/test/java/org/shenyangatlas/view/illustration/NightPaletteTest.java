package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;

class NightPaletteTest {

    private static final Set<String> WINDOWS = Set.of("#ffcf70", "#c98d42", "#31506e");
    private static final List<String> PAPER = List.of("#fbf6ea", "#f6ead2", "#ffffff", "#fff", "#f0e6cf");
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=[\"')])");
    private static final Pattern ROW_OF_WINDOWS =
        Pattern.compile("<path [^>]*stroke=\"(#8fbccb)\"[^>]*stroke-dasharray[^>]*>|<path [^>]*stroke-dasharray[^>]*stroke=\"(#8fbccb)\"[^>]*>");

    static Stream<String> drawings() {
        Catalogue catalogue = Objects.requireNonNull(CatalogueReader.read().catalogue());
        return Stream.concat(Stream.of(catalogue.illustration().ground()), catalogue.sites().stream()
            .filter(site -> site.vignette() != null).map(site -> site.vignette().file()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void theSameDrawingAlwaysHasTheSameNight(String drawing) throws IOException {
        String day = read(drawing);
        assertEquals(NightPalette.of(day, true), NightPalette.of(day, true));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noPaperIsLeft(String drawing) throws IOException {
        Set<String> left = colours(NightPalette.of(read(drawing), isSite(drawing)));
        left.retainAll(PAPER);
        assertEquals(Set.of(), left);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothingIsBrightButWindows(String drawing) throws IOException {
        Set<String> bright = colours(NightPalette.of(read(drawing), isSite(drawing)));
        bright.removeAll(WINDOWS);
        bright.removeIf(colour -> Color.web(colour).getBrightness() <= (isSite(drawing) ? 0.85 : 0.6));
        assertEquals(Set.of(), bright);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void theDrawingStaysTheSameButForItsColours(String drawing) throws IOException {
        String day = read(drawing);
        String night = NightPalette.of(day, isSite(drawing));
        assertEquals(COLOUR.matcher(day).replaceAll("colour"), COLOUR.matcher(night).replaceAll("colour"));
    }

    @Test
    void rowsOfWindowsAreLitInTheNamedColours() {
        String day = row("#8fbccb").repeat(200);
        Set<String> colours = colours(NightPalette.of(day, true));
        assertEquals(new TreeSet<>(WINDOWS), colours, "of two hundred rows some are bright, some dim, some dark");
    }

    @Test
    void aboutAThirdOfTheRowsIsBright() {
        String night = NightPalette.of(row("#8fbccb").repeat(400), true);
        long bright = Pattern.compile("#ffcf70").matcher(night).results().count();
        assertTrue(bright > 80 && bright < 160, bright + " of 400");
    }

    @Test
    void rowsThatNeverSleepAreAllBright() {
        String awake = row("#8fbccb").replace("<path ", "<path class=\"lit\" ");
        assertEquals(Set.of("#ffcf70"), colours(NightPalette.of(awake.repeat(200), true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#24405a", "#d8432e", "#fbf6ea"})
    void aDashedLineThatIsNoGlassIsNotLit(String colour) {
        Set<String> colours = colours(NightPalette.of(row(colour).repeat(50), true));
        colours.retainAll(WINDOWS);
        assertEquals(Set.of(), colours);
    }

    @Test
    void theShippedDrawingsHaveLitWindows() throws IOException {
        int rows = 0;
        int lit = 0;
        for (String drawing : drawings().filter(NightPaletteTest::isSite).toList()) {
            Matcher row = ROW_OF_WINDOWS.matcher(read(drawing));
            rows += (int) row.results().count();
            lit += (int) Pattern.compile("#ffcf70").matcher(NightPalette.of(read(drawing), true)).results().count();
        }
        assertTrue(rows > 0 && lit > 0, rows + " rows of windows by day, " + lit + " lit by night");
    }

    @Test
    void sitesStayBrighterThanTheGround() {
        assertTrue(brightness("#5f93aa", true) > brightness("#5f93aa", false));
        assertFalse(brightness("#ffffff", false) > 0.6);
    }

    @Test
    void shortColoursAreReadLikeLongOnes() {
        assertEquals(NightPalette.of("fill=\"#ffffff\"", true), NightPalette.of("fill=\"#fff\"", true));
    }

    private static String row(String colour) {
        return "<path d=\"M0 0h90\" stroke=\"" + colour + "\" stroke-dasharray=\"6 4\"/>\n";
    }

    private static double brightness(String colour, boolean site) {
        return Color.web(colours(NightPalette.of("fill=\"" + colour + "\"", site)).iterator().next()).getBrightness();
    }

    private static Set<String> colours(String svg) {
        Set<String> colours = new TreeSet<>();
        COLOUR.matcher(svg).results().forEach(colour -> colours.add(colour.group().toLowerCase(Locale.ROOT)));
        return colours;
    }

    private static boolean isSite(String drawing) {
        return drawing.contains("/sites/");
    }

    private static String read(String drawing) throws IOException {
        try (InputStream in = Assets.bundled().open(drawing)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
