package org.shenyangatlas.tiles.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PmTilesTest {

    private static final byte[] RED = PackFiles.plain(0xC02010);
    private static final int TILE_LENGTH = RED.length;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "directories packed: {0}, entries of a leaf: {1}")
    @CsvSource({"false, 0", "true, 0", "false, 4", "true, 2"})
    void findsEveryTileAndNoOther(boolean packed, int leaf) throws PackFault {
        Map<TileAddress, byte[]> tiles = Mutations.tiles();
        try (TilePack pack = TilePack.open(PackFiles.pmTiles(file(), tiles, packed, leaf))) {
            for (Map.Entry<TileAddress, byte[]> tile : tiles.entrySet()) {
                assertArrayEquals(tile.getValue(), pack.tile(tile.getKey()), tile.getKey().toString());
            }
            assertNull(pack.tile(new TileAddress(3, 0, 7)));
            assertNull(pack.tile(new TileAddress(9, 0, 0)));
            assertEquals(Set.of(0, 1, 2, 3), pack.zooms());
        }
    }

    @Test
    void oneEntryMayStandForARunOfTiles() throws PackFault {
        PackFiles.pmTiles(file(), List.of(new long[] {1, 3, TILE_LENGTH, 0}), RED, false, 0, 0, 1);
        try (TilePack pack = TilePack.open(file())) {
            assertArrayEquals(RED, pack.tile(new TileAddress(1, 1, 1)));
            assertNull(pack.tile(new TileAddress(1, 1, 0)));
        }
    }

    @ParameterizedTest(name = "compressed with method {0}: {1}")
    @CsvSource({"3, Brotli", "4, Zstandard", "9, an unknown method 9"})
    void otherCompressionIsRefusedByName(byte method, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(PackFiles.pmTiles(file(), Mutations.tiles(), false, 0));
        bytes[98] = method;
        Files.write(file(), bytes);
        PackFault fault = assertThrows(PackFault.class, () -> TilePack.open(file()));
        assertEquals("tiles compressed with " + name, fault.found());
        assertEquals("Convert the file with gzip compression", fault.suggestion());
    }

    @Test
    void anotherVersionIsNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(PackFiles.pmTiles(file(), Mutations.tiles(), false, 0));
        bytes[7] = 2;
        Files.write(file(), bytes);
        assertEquals("version 2", assertThrows(PackFault.class, () -> TilePack.open(file())).found());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 126, -1, 1L << 40})
    void aPartBeyondTheFileIsNeverReadFor(long length) {
        ByteBuffer header = PackFiles.header(length, 0, 0, false, 0, 0);
        PackFiles.write(file(), header.array(), new byte[100]);
        assertThrows(PackFault.class, () -> TilePack.open(file()));
    }

    @Test
    void aTileBeyondTheFileCostsOnlyThatTile() throws PackFault {
        PackFiles.pmTiles(file(), List.of(new long[] {0, 1, TILE_LENGTH, 0}, new long[] {1, 1, 500, Long.MAX_VALUE - 600}), RED, false, 0, 0, 1);
        try (TilePack pack = TilePack.open(file())) {
            assertArrayEquals(RED, pack.tile(new TileAddress(0, 0, 0)));
            assertEquals(PackFault.Reach.TILE, assertThrows(PackFault.class, () -> pack.tile(new TileAddress(1, 0, 0))).reach());
        }
    }

    @Test
    void directoriesThatLeadInACircleEnd() {
        byte[] self = PackFiles.directory(List.of(new long[] {0, 0, 5, 0}), false);
        PackFiles.write(file(), PackFiles.header(self.length, self.length, 0, false, 0, 4).array(), self, self);
        PackFault fault = assertThrows(PackFault.class, () -> TilePack.open(file()));
        assertEquals("directories at most 3 deep", fault.expected());
    }

    @Test
    void aDirectoryThatIsABombIsNotUnpacked() {
        byte[] bomb = PackFiles.gzip(new byte[14 << 20]);
        assertTrue(bomb.length < 16_000);
        PackFiles.write(file(), PackFiles.header(bomb.length, 0, 0, true, 0, 0).array(), bomb);
        assertTrue(assertThrows(PackFault.class, () -> TilePack.open(file())).expected().startsWith("gzip that unpacks"));
    }

    @Test
    void aDirectoryThatSaysItHasABillionEntriesIsNotBelieved() {
        byte[] directory = {(byte) 0x80, (byte) 0x94, (byte) 0xEB, (byte) 0xDC, 0x03};
        PackFiles.write(file(), PackFiles.header(directory.length, 0, 0, false, 0, 0).array(), directory);
        assertThrows(PackFault.class, () -> TilePack.open(file()));
    }

    @Test
    void whoeverIsInterruptedWhileReadingStillGetsTheTileAndSoDoOthers() throws PackFault {
        try (TilePack pack = TilePack.open(PackFiles.pmTiles(file(), Mutations.tiles(), false, 0))) {
            for (int i = 0; i < 3; i++) {
                Thread.currentThread().interrupt();
                assertTrue(pack.tile(new TileAddress(0, 0, 0)).length > 0);
                assertTrue(Thread.interrupted());
                assertTrue(pack.tile(new TileAddress(1, 0, 0)).length > 0);
            }
        }
    }

    @Test
    void onceClosedItGivesFaults() throws PackFault {
        TilePack pack = TilePack.open(PackFiles.pmTiles(file(), Mutations.tiles(), false, 0));
        pack.close();
        assertThrows(PackFault.class, () -> pack.tile(new TileAddress(0, 0, 0)));
    }

    @Test
    void halfOfOneStillGivesWhatIsThereOrSaysThatItIsTooShort() throws IOException {
        byte[] whole = Files.readAllBytes(PackFiles.pmTiles(file(), Mutations.tiles(), false, 0));
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        assertEquals("one that points beyond its end", assertThrows(PackFault.class, () -> TilePack.open(file())).found());
    }

    @Test
    void aFileThatBecomesShorterWhileItIsOpenGivesFaults() throws IOException {
        try (TilePack pack = TilePack.open(PackFiles.pmTiles(file(), Mutations.tiles(), false, 0))) {
            try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
                channel.truncate(150);
            }
            assertEquals("one that has become shorter", assertThrows(PackFault.class, () -> pack.tile(new TileAddress(0, 0, 0))).found());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "PMTiles", "hello world, this is no pack", "SQLite format 3\0"})
    void whatIsNoPackIsRefused(String content) throws IOException {
        Files.writeString(file(), content);
        assertEquals(PackFault.Reach.PACK, assertThrows(PackFault.class, () -> TilePack.open(file())).reach());
    }

    @Test
    void aFolderAndNothingAreToldApart() {
        assertEquals("a folder", assertThrows(PackFault.class, () -> TilePack.open(folder)).found());
        assertEquals("no such file", assertThrows(PackFault.class, () -> TilePack.open(file())).found());
        assertFalse(Files.exists(file()));
    }

    @Test
    void whateverByteIsWrongATileOrAFaultComesOfIt() throws IOException {
        new Mutations(PackFiles.pmTiles(file(), Mutations.tiles(), false, 4), 20_250_802, Mutations.COUNT / 2).all();
        new Mutations(PackFiles.pmTiles(file(), Mutations.tiles(), true, 4), 20_250_803, Mutations.COUNT / 2).all();
    }

    private Path file() {
        return folder.resolve("a.pmtiles");
    }
}
