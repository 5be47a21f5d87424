package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.testing.Pictures;

@DisplayName("A catalogue's own picture in pixels")
class OwnPictureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"city.png", "city.PNG", "city.jpg", "maps/city.jpeg"})
    @DisplayName("may be a PNG or a JPEG")
    void isTaken(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Pictures.written(folder.resolve(name), name.toLowerCase().endsWith("png") ? "png" : "jpg", BufferedImage.TYPE_INT_RGB, 480, 336,
            false, (x, y) -> x * y);
        Reading reading = read(name);
        assertEquals(List.of(), reading.problems());
        assertEquals(name, Faulty.catalogue(reading).illustration().ground());
        assertEquals(0.1, Faulty.catalogue(reading).illustration().detail(), 1e-9);
    }

    @Test
    @DisplayName("of other proportions is stretched, with a warning")
    void otherProportions() {
        Pictures.blackPng(folder.resolve("city.png"), 480, 480);
        Problem warning = Faulty.warning(read("city.png"));
        assertEquals("a picture in the proportions of canvas and bleed, 4800 by 3360", warning.expected());
        assertEquals("480 x 480 pixels", warning.found());
    }

    @Test
    @DisplayName("of 30,000 x 30,000 pixels is refused by its header alone")
    void tooLargeByItsHeader() throws IOException {
        Files.write(folder.resolve("city.png"), Pictures.pngHeader(30_000, 30_000, false));
        assertTooLarge();
    }

    @Test
    @DisplayName("of 30,000 x 30,000 pixels is refused though it is a small file")
    void tooLarge() throws IOException {
        Path file = Pictures.blackPng(folder.resolve("city.png"), 30_000, 30_000);
        assertTrue(Files.size(file) < 2_000_000, Files.size(file) + " bytes");
        assertTooLarge();
    }

    private void assertTooLarge() {
        Problem error = refused("city.png");
        assertEquals("a picture of at most 20,000 x 20,000 pixels", error.expected());
        assertEquals("30,000 x 30,000 pixels in \"city.png\"", error.found());
    }

    @Test
    @DisplayName("of 20,000 x 20,000 pixels is not refused")
    void largest() throws IOException {
        Files.write(folder.resolve("city.png"), Pictures.pngHeader(20_000, 20_000, false));
        assertEquals(Problem.Severity.WARNING, read("city.png").problems().getFirst().severity());
    }

    @Test
    @DisplayName("that is large and interlaced is refused with what to do")
    void interlaced() throws IOException {
        Files.write(folder.resolve("city.png"), Pictures.pngHeader(9_000, 6_300, true));
        Problem error = refused("city.png");
        assertEquals("an interlaced PNG in \"city.png\"", error.found());
        assertEquals("Save it without interlacing", error.suggestion());
    }

    @Test
    @DisplayName("that is small may be interlaced")
    void smallInterlaced() throws IOException {
        Files.write(folder.resolve("city.png"), Pictures.pngHeader(4_000, 2_800, true));
        assertEquals(List.of(), read("city.png").problems());
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({"C2, 8, 9000, 3, a progressive JPEG", "C0, 8, 20001, 3, 'found 9,000 x 20,001 pixels'", "C0, 8, 6300, 4, one in CMYK colours",
        "C3, 8, 6300, 3, 'a lossless, arithmetic or 12-bit one'", "C1, 12, 6300, 3, 'a lossless, arithmetic or 12-bit one'"})
    @DisplayName("that is a JPEG which cannot be shown is refused")
    void jpeg(String frame, int bits, int height, int colours, String found) throws IOException {
        int[] bytes = {0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, Integer.parseInt(frame, 16), 0, 8 + 3 * colours, bits, height >> 8,
            height & 0xFF, 9000 >> 8, 9000 & 0xFF, colours};
        byte[] header = new byte[bytes.length];
        Arrays.setAll(bytes, i -> header[i] = (byte) bytes[i]);
        Files.write(folder.resolve("city.jpg"), header);
        assertEquals(found.replace("found ", "") + " in \"city.jpg\"", refused("city.jpg").found());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"GIF89a and so on, another kind of file", "'', a file that ends too early", "\u0089, a file that ends too early"})
    @DisplayName("that is none is refused")
    void noPicture(String content, String found) throws IOException {
        Files.write(folder.resolve("city.png"), content.getBytes(StandardCharsets.ISO_8859_1));
        Problem error = refused("city.png");
        assertEquals("a PNG or JPEG picture", error.expected());
        assertEquals(found + " in \"city.png\"", error.found());
    }

    @Test
    @DisplayName("whose header is cut short is refused")
    void truncated() throws IOException {
        Files.write(folder.resolve("city.png"), Arrays.copyOf(Pictures.pngHeader(480, 336, false), 22));
        assertEquals("a file that ends too early in \"city.png\"", refused("city.png").found());
    }

    @Test
    @DisplayName("may not be a vignette")
    void noVignette() {
        Reading reading = Faulty.reading("illustration/sites/tv-tower.svg", "tower.jpg");
        assertEquals("/sites/0/picture/vignette", Faulty.error(reading).path());
    }

    /// The one error; all sites are still there, and the ground is bare paper.
    private Problem refused(String ground) {
        Reading reading = read(ground);
        assertEquals(3, Faulty.sites(reading).size());
        assertNull(Faulty.catalogue(reading).illustration().ground());
        Problem error = Faulty.error(reading);
        assertEquals("/illustration/ground", error.path());
        assertEquals(6, error.line());
        return error;
    }

    private Reading read(String ground) {
        return CatalogueReader.read(Faulty.edited("illustration/ground.svg", ground).getBytes(StandardCharsets.UTF_8), Faulty.FILE,
            Assets.in(folder));
    }
}
