package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.online.LoopbackServer;
import org.shenyangatlas.tiles.online.Manners;
import org.shenyangatlas.tiles.pack.PackFiles;
import org.shenyangatlas.tiles.pack.TileAddress;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(60)
class TileSourcesTest {

    private static final int RED = 0xFFC02010;
    private static final int BLUE = 0xFF2040A0;
    private static final Manners QUICK = new Manners(Duration.ofSeconds(20), Duration.ofMillis(10), Duration.ofMillis(40));

    @TempDir
    private Path folder;
    private final AtomicLong nanoTime = new AtomicLong();
    private final TileSources sources = new TileSources(() -> folder.resolve("cache"), QUICK, InstantSource.system(), nanoTime::get);

    @AfterEach
    void close() {
        sources.close();
    }

    @Test
    void aPackIsShownWithoutTrouble() throws Exception {
        TileSource source = pack(world("a.mbtiles", RED));
        assertEquals(RED, colour(source));
        assertEquals(List.of(), sources.troubles());
        until(() -> sources.pending() == 0);
    }

    @Test
    void pmTilesAreShownToo() throws Exception {
        assertEquals(BLUE, colour(pack(PackFiles.pmTiles(folder.resolve("a.pmtiles"), tiles(BLUE), true, 2))));
    }

    @Test
    void whichSourceIsAskedMayChangeWithEveryQuestion() throws Exception {
        TileSource red = pack(world("red.mbtiles", RED));
        TileSource blue = pack(world("blue.mbtiles", BLUE));
        for (int i = 0; i < 5; i++) {
            assertEquals(RED, colour(red));
            assertEquals(BLUE, colour(blue));
            assertEquals(standIn(), colour(bundled()));
        }
    }

    @Test
    void aMissingPackIsNamedAndTheBundledMapShown() throws Exception {
        Path file = folder.resolve("none.mbtiles");
        assertEquals(standIn(), colour(pack(file)));
        assertEquals(List.of(file + ": expected a file that exists, found no such file"),
            sources.troubles().stream().map(Trouble::toString).toList());
    }

    @Test
    void aDamagedPackIsNamedAndTheBundledMapShown() throws Exception {
        Path file = Files.writeString(folder.resolve("a.mbtiles"), "SQLite format 3\0and nothing more");
        assertEquals(standIn(), colour(pack(file)));
        assertEquals(1, sources.troubles().size());
    }

    @Test
    void aPackThatComesLaterIsShownAndToldOf() throws Exception {
        TileSource source = pack(folder.resolve("a.mbtiles"));
        assertEquals(standIn(), colour(source));
        AtomicInteger told = new AtomicInteger();
        TileSources.Listening listening = sources.listen(told::incrementAndGet);
        world("a.mbtiles", RED);
        long before = sources.edition(source);
        passTwoSeconds();
        until(() -> colour(source) == RED);
        assertTrue(sources.edition(source) > before);
        assertEquals(List.of(), sources.troubles());
        assertTrue(told.get() > 0);
        listening.end();
        int toldSoFar = told.get();
        Files.delete(folder.resolve("a.mbtiles"));
        passTwoSeconds();
        until(() -> colour(source) == standIn());
        assertEquals(toldSoFar, told.get());
    }

    @Test
    void aPackThatIsTakenAwayAndComesBackIsNoticed() throws Exception {
        Path file = world("a.mbtiles", RED);
        TileSource source = pack(file);
        assertEquals(RED, colour(source));
        Files.move(file, folder.resolve("elsewhere"));
        passTwoSeconds();
        until(() -> colour(source) == standIn());
        assertEquals("no such file", sources.troubles().getFirst().found());
        Files.move(folder.resolve("elsewhere"), file);
        passTwoSeconds();
        until(() -> colour(source) == RED);
        assertEquals(List.of(), sources.troubles());
    }

    @Test
    void aPackThatIsReplacedIsShownAsItIsNow() throws Exception {
        Path file = world("a.mbtiles", RED);
        TileSource source = pack(file);
        assertEquals(RED, colour(source));
        Path other = world("b.mbtiles", BLUE);
        Files.setLastModifiedTime(other, FileTime.fromMillis(1_700_000_000_000L));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        passTwoSeconds();
        until(() -> colour(source) == BLUE);
    }

    @Test
    void aPackThatIsOverwrittenWithGarbageWhileItIsOpenCostsNothingButItsPictures() throws Exception {
        Path file = world("a.mbtiles", RED);
        TileSource source = pack(file);
        assertEquals(RED, colour(source));
        Files.write(file, new byte[(int) Files.size(file) / 2]);
        colour(source);
        passTwoSeconds();
        until(() -> colour(source) == standIn());
        assertEquals("another kind of file", sources.troubles().getFirst().found());
    }

    @Test
    void whatAPackLeavesFreeIsTheBundledMap() throws Exception {
        Map<TileAddress, byte[]> half = new HashMap<>(Map.of(new TileAddress(1, 0, 0), PackFiles.plain(RED)));
        half.put(new TileAddress(1, 0, 1), PackFiles.plain(RED));
        TileSource source = pack(PackFiles.mbTiles(folder.resolve("a.mbtiles"), half));
        Image image = sources.tile(source, 0, 0, 0, 512, MapStyle.DAY).get(20, TimeUnit.SECONDS);
        Image bundled = sources.tile(bundled(), 0, 0, 0, 512, MapStyle.DAY).get(20, TimeUnit.SECONDS);
        assertEquals(RED, image.getPixelReader().getArgb(100, 300));
        for (int x = 300; x < 500; x += 10) {
            assertEquals(bundled.getPixelReader().getArgb(x, 200), image.getPixelReader().getArgb(x, 200));
        }
    }

    @Test
    void anOnlineTileIsTheBundledMapAtOnceAndItselfLater() throws Exception {
        byte[] tile = PackFiles.plain(RED);
        try (LoopbackServer server = new LoopbackServer(exchange -> LoopbackServer.send(exchange, 200, tile))) {
            TileSource source = server.source();
            assertEquals(standIn(), colour(source));
            until(() -> sources.edition(source) > 0 && sources.pending() == 0);
            assertEquals(RED, colour(source));
            int asked = server.asked().size();
            colour(source);
            assertEquals(asked, server.asked().size(), "what has come is not asked for again");
        }
    }

    @Test
    void withoutItsServerTheBundledMapIsShownAndNobodyWaits() throws Exception {
        LoopbackServer server = new LoopbackServer(exchange -> LoopbackServer.send(exchange, 200, new byte[0]));
        server.close();
        assertEquals(standIn(), colour(server.source()));
        until(() -> !sources.troubles().isEmpty());
        assertTrue(sources.troubles().getFirst().found().startsWith("no connection"));
    }

    @Test
    void whoHasGoneGetsBareLandWithoutWork() throws Exception {
        TileSource source = pack(world("a.mbtiles", RED));
        TileSources.Painted painted = sources.picture(source, MapStyle.DAY, Extent.tile(2, 1, 1), 1, () -> false).get(20, TimeUnit.SECONDS);
        assertEquals(1, painted.image().getWidth());
        assertFalse(painted.isFinal());
    }

    private Path world(String name, int argb) throws IOException {
        return PackFiles.mbTiles(folder.resolve(name), tiles(argb));
    }

    private static Map<TileAddress, byte[]> tiles(int argb) {
        Map<TileAddress, byte[]> tiles = new HashMap<>();
        for (int i = 0; i < 16; i++) {
            tiles.put(new TileAddress(2, i % 4, i / 4), PackFiles.plain(argb & 0xFFFFFF));
        }
        return tiles;
    }

    private static TileSource pack(Path file) {
        return new TileSource.Pack(about(), file);
    }

    private static TileSource bundled() {
        return new TileSource.Bundled(about(), "basemap");
    }

    private static TileSource.About about() {
        return new TileSource.About("a", TileSource.Datum.WGS84, LocalizedText.ofAll("Nobody"), "none", "", 0, 18);
    }

    private int colour(TileSource source) throws Exception {
        return sources.tile(source, 2, 2, 1, 256, MapStyle.DAY).get(20, TimeUnit.SECONDS).getPixelReader().getArgb(128, 128);
    }

    private int standIn() throws Exception {
        return colour(bundled());
    }

    private void passTwoSeconds() {
        nanoTime.addAndGet(TimeUnit.SECONDS.toNanos(2));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
