package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Motion;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.illustration.Drawing.Palette;
import org.shenyangatlas.view.illustration.SvgCut.Slice;

class SvgCutTest {

    private static final int SIDE = 300;
    /// Edges are smoothed once in each slice and once more when they are laid on one another.
    private static final double ROUNDED = 3;

    private static final String DRAWING = """
        <svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 600 600">
          <defs><g id="leaf"><circle r="40" fill="#2a7"/></g>
            <linearGradient id="sky"><stop offset="0" stop-color="#def"/><stop offset="1" stop-color="#69c"/></linearGradient></defs>
          <rect width="600" height="600" fill="url(#sky)"/>
          <g transform="translate(100 50)"><!-- <g id="flag"> -->
            <g transform="rotate(15) scale(1.5)" fill="#c33">
              <rect x="40" y="40" width="120" height="60" stroke="#300"/>
              <g id="flag"><path d="M20 20h90v70h-90z"/><g><use href="#leaf" x="80" y="60"/></g></g>
              <circle cx="90" cy="90" r="25"/>
            </g>
            <g id="empty"/>
          </g>
          <use href="#leaf" transform="translate(300 300)"/>
          <g id="cloud-1" transform="translate(40 360)"><rect width="200" height="60" fill="#fff"/></g>
          <g data-name="x" id="cloud-2"><rect x="180" y="380" width="90" height="90" fill="#eee"/></g>
        </svg>
        """;

    static Stream<Vignette> moving() {
        return Objects.requireNonNull(CatalogueReader.read().catalogue()).sites().stream().map(Site::vignette)
            .filter(Objects::nonNull).filter(vignette -> !vignette.motions().isEmpty());
    }

    @Test
    void thePartsLieBetweenWhatIsBehindAndInFrontOfThem() {
        assertEquals(List.of("", "flag", "", "cloud-1", ""), parts(SvgCut.slices(DRAWING, List.of("cloud-1", "flag"))));
    }

    @Test
    void aPartIsCutOutWithAllThatIsInIt() throws IOException {
        Slice flag = SvgCut.slices(DRAWING, List.of("flag")).get(1);
        assertTrue(flag.svg().contains("#leaf\" x=\"80\""), flag::svg);
        Rectangle all = Pixels.extent(painted(List.of(new Slice("", DRAWING))));
        Rectangle extent = Pixels.extent(painted(List.of(flag)));
        assertTrue(all.contains(extent) && extent.width < SIDE / 2, extent::toString);
    }

    @Test
    void laidOnOneAnotherTheSlicesAreTheWhole() throws IOException {
        assertSame(DRAWING, SvgCut.slices(DRAWING, List.of("flag", "cloud-1", "cloud-2")));
    }

    @Test
    void anIdThatIsNotThereIsIgnored() {
        assertEquals(List.of(new Slice("", DRAWING)), SvgCut.slices(DRAWING, List.of("mill", "lea")));
        assertEquals(List.of("", "flag", ""), parts(SvgCut.slices(DRAWING, List.of("mill", "flag"))));
    }

    @Test
    void aDrawingIsOneSliceWhenNothingMoves() {
        assertEquals(List.of(new Slice("", DRAWING)), SvgCut.slices(DRAWING, List.of()));
    }

    @Test
    void groupsAreFoundByTheBeginningOfTheirIds() {
        assertEquals(List.of("cloud-1", "cloud-2"), SvgCut.groups(DRAWING, "cloud-"));
        assertEquals(List.of(), SvgCut.groups(DRAWING, "mist-"));
    }

    @ParameterizedTest
    @MethodSource("moving")
    void everyShippedDrawingHasThePartsThatMoveInIt(Vignette vignette) throws IOException {
        List<String> moving = vignette.motions().stream().map(Motion::part).sorted().toList();
        assertEquals(moving, parts(slices(vignette, Palette.DAY)).stream().filter(part -> !part.isEmpty()).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("moving")
    void laidOnOneAnotherTheSlicesOfAShippedDrawingAreTheWhole(Vignette vignette) throws IOException {
        assertSame(Drawing.text(Assets.bundled(), vignette.file(), Palette.DAY), slices(vignette, Palette.DAY));
        assertSame(Drawing.text(Assets.bundled(), vignette.file(), Palette.NIGHT_SITE), slices(vignette, Palette.NIGHT_SITE));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "NIGHT_GROUND"})
    void laidOnOneAnotherTheCloudsAreTheirDrawing(Palette palette) throws IOException {
        String svg = Drawing.text(Assets.bundled(), "illustration/clouds.svg", palette);
        assertSame(svg, SvgCut.slices(svg, SvgCut.groups(svg, "cloud-")));
    }

    @Test
    void aDrawingMadeElsewhereIsCutAsWell() throws IOException {
        String svg = """
            <?xml version="1.0"?>
            <!-- <g id="kite"> -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600">
              <style>.red { fill: #c33 }</style>
              <defs><g id="flag"><rect width="9" height="9"/></g></defs>
              <a href="#there"><g transform="translate(50 60)"><text>x</text>
                <rect class="red" width="90" height="90"/>
                <g class="red"
                   id='kite'><path d="M100 100h200v90h-200z"/></g>
                <g id="flag"><rect class="red" x="300" y="300" width="80" height="80"/></g>
              </g></a>
            </svg>
            """;
        List<Slice> slices = SvgCut.slices(svg, List.of("flag", "kite"));
        assertEquals(List.of("", "kite", "", "flag", ""), parts(slices));
        assertSame(svg, slices);
    }

    private static List<String> parts(List<Slice> slices) {
        return slices.stream().map(Slice::part).toList();
    }

    private static List<Slice> slices(Vignette vignette, Palette palette) throws IOException {
        return SvgCut.slices(Drawing.text(Assets.bundled(), vignette.file(), palette),
            vignette.motions().stream().map(Motion::part).toList());
    }

    private static void assertSame(String whole, List<Slice> slices) throws IOException {
        int[] expected = painted(List.of(new Slice("", whole))).getRaster().getPixels(0, 0, SIDE, SIDE, (int[]) null);
        int[] found = painted(slices).getRaster().getPixels(0, 0, SIDE, SIDE, (int[]) null);
        for (int i = 0; i < expected.length; i++) {
            int pixel = i / 4;
            assertEquals(expected[i], found[i], ROUNDED, () -> "at (" + pixel % SIDE + ", " + pixel / SIDE + ")");
        }
    }

    private static BufferedImage painted(List<Slice> slices) throws IOException {
        BufferedImage canvas = Pixels.canvas(SIDE, SIDE);
        for (Slice slice : slices) {
            BufferedImage layer = Pixels.canvas(SIDE, SIDE);
            Graphics2D graphics = layer.createGraphics();
            Drawing.parse(slice.svg(), "a slice").paint(graphics, 0, 0, SIDE, SIDE);
            graphics.dispose();
            Graphics2D onto = canvas.createGraphics();
            onto.drawImage(layer, 0, 0, null);
            onto.dispose();
        }
        return canvas;
    }
}
