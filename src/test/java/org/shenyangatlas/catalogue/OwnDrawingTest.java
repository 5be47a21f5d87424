package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.testing.Pictures;

@DisplayName("A catalogue's own drawing")
class OwnDrawingTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<rect fill='url(#sky)'/>", "<use href='#tree'/>", "<use xlink:href='#tree'/>", "<style>rect { fill: url('#sky') }</style>",
        "<a href='https://example.org'><rect/></a>", "<image href=''/>"})
    @DisplayName("may refer to itself, and link to elsewhere")
    void isTaken(String inside) throws IOException {
        assertEquals(List.of(), read(SVG + inside + "</svg>").problems());
    }

    @Test
    @DisplayName("may name the DTD of SVG, which is never fetched")
    void publicIdentifier() throws IOException {
        assertEquals(List.of(), read("<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:9/svg11.dtd'>\n"
            + SVG + "</svg>").problems());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <image href='http://example.org/a.png'/>              | "http://example.org/a.png"
        <image xlink:href='file:///etc/passwd'/>              | "file:///etc/passwd"
        <image href='neighbour.png'/>                         | "neighbour.png"
        <image href='data:image/svg+xml;base64,PHN2Zy8+'/>    | "data:image/svg+xml;base64,PHN2Zy8+"
        <use href='other.svg#tree'/>                          | "other.svg#tree"
        <rect fill='url(http://example.org/a.svg#sky)'/>      | "http://example.org/a.svg#sky"
        <rect style="fill: URL( 'a.svg#sky' )"/>              | "a.svg#sky"
        <style>@import "a.css";</style>                       | @import
        <style><![CDATA[rect { fill: url(a.png) }]]></style>  | "a.png"
        """)
    @DisplayName("that refers to another file is refused")
    void external(String inside, String found) throws IOException {
        Problem error = refused(SVG + "\n  " + inside + "</svg>");
        assertEquals("a drawing that needs no other file", error.expected());
        assertTrue(error.found().startsWith("a reference to " + found + ", line 2, column "), error.found());
    }

    @Test
    @DisplayName("with a stylesheet beside it is refused")
    void stylesheet() throws IOException {
        assertEquals("a reference to a stylesheet, line 1, column 1 in \"city.svg\"",
            refused("<?xml-stylesheet href='a.css'?>" + SVG + "</svg>").found());
    }

    @Test
    @DisplayName("with entities is refused before any is expanded")
    void billionLaughs() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        Problem error = refused(laughs + "]>" + SVG + "<text>&a11;</text></svg>");
        assertEquals("a drawing without declarations of its own", error.expected());
        assertEquals("Save it as plain SVG", error.suggestion());
    }

    @Test
    @DisplayName("that takes in a file of the machine is refused")
    void externalEntity() throws IOException {
        assertEquals("a drawing without declarations of its own",
            refused("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + SVG + "<text>&a;</text></svg>").expected());
    }

    @Test
    @DisplayName("that is no XML is refused with the place")
    void malformed() throws IOException {
        Problem error = refused(SVG + "\n<g>\n</svg>");
        assertEquals("a drawing in SVG", error.expected());
        assertTrue(error.found().startsWith("what is not well-formed XML, line 3, column "), error.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "<text>&nbsp;</text>", ""})
    @DisplayName("that is something else is refused")
    void noDrawing(String content) throws IOException {
        assertEquals("a drawing in SVG", refused(content).expected());
    }

    @Test
    @DisplayName("nested too deeply is refused")
    void deep() throws IOException {
        assertEquals("at most 60 elements inside each other",
            refused(SVG + "<g>".repeat(60) + "</g>".repeat(60) + "</svg>").expected());
    }

    @Test
    @DisplayName("with too many elements is refused")
    void manyElements() throws IOException {
        assertEquals("a drawing of at most 80,000 elements", refused(SVG + "<g/>".repeat(80_000) + "</svg>").expected());
    }

    @Test
    @DisplayName("may hold a picture, but not one too large to decode")
    void embedded() throws IOException {
        Path small = Pictures.written(folder.resolve("small.jpg"), "jpg", BufferedImage.TYPE_INT_RGB, 40, 30, false, (x, y) -> x);
        assertEquals(List.of(), read(holding("image/jpeg", Files.readAllBytes(small))).problems());
        assertEquals("pictures of at most 64 megapixels in a drawing",
            refused(holding("image/png", Pictures.pngHeader(12_000, 6_000, false))).expected());
        assertEquals("a PNG or JPEG picture in the drawing", refused(holding("image/png", new byte[] {'G', 'I', 'F'})).expected());
    }

    @Test
    @DisplayName("of a site is looked at too; without it the site is off the picture")
    void vignette() throws IOException {
        Files.writeString(folder.resolve("tower.svg"), SVG + "<image href='a.png'/></svg>");
        Reading reading = CatalogueReader.read(Faulty.edited("illustration/sites/tv-tower.svg", "tower.svg").getBytes(StandardCharsets.UTF_8),
            Faulty.FILE, Assets.in(folder));
        Problem error = Faulty.error(reading);
        assertEquals("/sites/0/picture/vignette", error.path());
        assertTrue(error.suggestion().endsWith("Without it the site is left out of the picture"), error.suggestion());
        assertNull(Faulty.site(reading, "tv-tower").vignette());
    }

    private static String holding(String type, byte[] picture) {
        return SVG + "<image width='40' height='30' href='data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture) + "'/></svg>";
    }

    private Problem refused(String svg) throws IOException {
        Reading reading = read(svg);
        assertEquals(3, Faulty.sites(reading).size());
        assertNull(Faulty.catalogue(reading).illustration().ground());
        return Faulty.errorAt("/illustration/ground", reading);
    }

    private Reading read(String svg) throws IOException {
        Files.writeString(folder.resolve("city.svg"), svg);
        return CatalogueReader.read(Faulty.edited("illustration/ground.svg", "city.svg").getBytes(StandardCharsets.UTF_8), Faulty.FILE,
            Assets.in(folder));
    }
}
