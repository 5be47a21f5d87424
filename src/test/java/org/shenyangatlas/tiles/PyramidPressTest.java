package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.testing.Pictures;

class PyramidPressTest {

    private static final int WHITE = 0xFFFFFF;
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    @Test
    void aPictureIsHalvedUntilItIsOneSquare() throws IOException {
        Pictures.png(folder.resolve("a.png"), 1001, 300, (x, y) -> x < 500 ? 0xC02010 : 0x2040A0);
        Pyramid pyramid = press("a.png");
        assertEquals(List.of("4 x 2", "2 x 1", "1 x 1"), Stream.of(0, 1, 2).map(level -> pyramid.columns(level) + " x " + pyramid.rows(level)).toList());
        assertEquals(3, pyramid.levels());
        BufferedImage last = ImageIO.read(pyramid.square(0, 3, 1).toFile());
        assertEquals("233 x 44", last.getWidth() + " x " + last.getHeight());
        BufferedImage whole = ImageIO.read(pyramid.square(2, 0, 0).toFile());
        assertEquals("251 x 75", whole.getWidth() + " x " + whole.getHeight());
        assertEquals(0xFFC02010, whole.getRGB(60, 40));
        assertEquals(0xFF2040A0, whole.getRGB(250, 74));
    }

    @Test
    void everyPixelIsWhereItWas() throws IOException {
        Pictures.png(folder.resolve("a.png"), 600, 520, PyramidPressTest::colour);
        Pyramid pyramid = press("a.png");
        for (int y = 0; y < 520; y += 7) {
            for (int x = 0; x < 600; x += 11) {
                assertEquals(0xFF000000 | colour(x, y), pixel(pyramid, x, y), x + ", " + y);
            }
        }
    }

    @ParameterizedTest(name = "{0} of type {1}, interlaced: {2}")
    @CsvSource({"png, 1, true", "png, 10, false", "png, 11, false", "png, 13, false", "png, 12, false", "jpg, 1, false", "jpg, 1, true", "jpg, 10, false"})
    void everyKindOfPictureKeepsItsColours(String format, int type, boolean interlaced) throws IOException {
        Path file = Pictures.written(folder.resolve("a." + format), format, type, 520, 300, interlaced, (x, y) -> x < 260 ? 0xFFFFFFFF : 0xFF000000);
        Pyramid pyramid = press(file.getFileName().toString());
        assertNear(0xFFFFFF, pixel(pyramid, 100, 290));
        assertNear(0, pixel(pyramid, 400, 10));
        assertNear(0xFFFFFF, pixel(pyramid, 100, 0));
    }

    @Test
    void aGreyIsNeitherLighterNorDarker() throws IOException {
        Pictures.png(folder.resolve("a.png"), 300, 300, (x, y) -> 0x666666);
        Pictures.written(folder.resolve("a.jpg"), "jpg", BufferedImage.TYPE_INT_RGB, 300, 300, false, (x, y) -> 0x666666);
        assertNear(0x666666, pixel(press("a.png"), 9, 9));
        assertNear(0x666666, pixel(press("a.jpg"), 9, 9));
    }

    @Test
    void paperShowsThroughWhereAPictureIsTransparent() throws IOException {
        Pictures.written(folder.resolve("a.png"), "png", BufferedImage.TYPE_INT_ARGB, 40, 30, false, (x, y) -> x < 20 ? 0 : 0xFF102030);
        Pyramid pyramid = new PyramidPress(new CacheFolder(folder.resolve("cache")), 0xE9DCC0).press(Assets.in(folder), "a.png", _ -> true);
        assertEquals(0xFFE9DCC0, pixel(pyramid, 5, 5));
        assertEquals(0xFF102030, pixel(pyramid, 30, 5));
    }

    @Test
    void whatWasMadeBeforeIsFoundAgainByContent() throws IOException {
        Pictures.png(folder.resolve("a.png"), 300, 300, PyramidPressTest::colour);
        Path square = press("a.png").square(0, 0, 0);
        Files.setLastModifiedTime(square, LONG_AGO);
        Files.move(folder.resolve("a.png"), folder.resolve("b.png"));
        assertEquals(square, press("b.png").square(0, 0, 0));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(square));
        Pictures.png(folder.resolve("b.png"), 300, 300, (x, y) -> 0);
        assertNotEquals(square, press("b.png").square(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"a square is missing", "a square is cut short", "the index is missing", "the index is nonsense", "a square turned out damaged"})
    void aDamagedEntryIsMadeAnew(String damage) throws IOException {
        Pictures.png(folder.resolve("a.png"), 300, 300, PyramidPressTest::colour);
        Pyramid pyramid = press("a.png");
        Path square = pyramid.square(0, 1, 1);
        switch (damage) {
            case "a square is missing" -> Files.delete(square);
            case "a square is cut short" -> Files.write(square, new byte[3]);
            case "the index is missing" -> Files.delete(pyramid.folder().resolve("index.properties"));
            case "the index is nonsense" -> Files.writeString(pyramid.folder().resolve("index.properties"), "width=wide");
            default -> pyramid.spoil();
        }
        assertEquals(0xFF000000 | colour(290, 290), pixel(press("a.png"), 290, 290));
    }

    @Test
    void nothingIsLeftOfWorkThatWasEnded() throws IOException {
        Pictures.png(folder.resolve("a.png"), 400, 2000, PyramidPressTest::colour);
        double[] furthest = {0};
        assertThrows(CancellationException.class, () -> press().press(Assets.in(folder), "a.png", share -> {
            furthest[0] = Math.max(furthest[0], share < 1 ? share : 0);
            return share < 0.3;
        }));
        assertTrue(furthest[0] < 0.35, furthest[0] + " was done");
        assertEquals(0, entries());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 3000})
    void aPictureThatEndsTooEarlyIsNamed(int bytes) throws IOException {
        Path file = Pictures.png(folder.resolve("a.png"), 400, 400, (x, y) -> x * y * 7919);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytes));
        assertThrows(IOException.class, () -> press("a.png"));
        assertEquals(0, entries());
    }

    /// A program of its own, with less memory than the decoded picture takes.
    @Test
    void aPictureLargerThanTheMemoryIsPressed() throws IOException, InterruptedException {
        Pictures.png(folder.resolve("a.png"), 20_000, 1_200, (x, y) -> x >> 5 ^ y >> 4); // 72 MB of pixels
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx56m",
            "-Djava.awt.headless=true", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), PyramidPressTest.class.getName(), folder.toString())
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(100, TimeUnit.SECONDS));
        assertEquals("8 levels", Files.readString(log).strip());
        assertEquals(0, process.exitValue());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Pyramid pyramid = new PyramidPress(new CacheFolder(folder.resolve("cache")), WHITE).press(Assets.in(folder), "a.png", _ -> true);
        System.out.println(pyramid.levels() + " levels");
    }

    private PyramidPress press() {
        return new PyramidPress(new CacheFolder(folder.resolve("cache")), WHITE);
    }

    private Pyramid press(String file) throws IOException {
        return press().press(Assets.in(folder), file, _ -> true);
    }

    private long entries() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
            return all.count();
        }
    }

    private static int colour(int x, int y) {
        return x % 256 << 16 | y % 256 << 8 | (x + y) % 256;
    }

    private static int pixel(Pyramid pyramid, int x, int y) throws IOException {
        return ImageIO.read(pyramid.square(0, x / Pyramid.SIDE, y / Pyramid.SIDE).toFile()).getRGB(x % Pyramid.SIDE, y % Pyramid.SIDE);
    }

    private static void assertNear(int expected, int found) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertEquals(expected >> shift & 0xFF, found >> shift & 0xFF, 4, () -> Integer.toHexString(found));
        }
    }
}
