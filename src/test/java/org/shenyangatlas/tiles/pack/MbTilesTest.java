package org.shenyangatlas.tiles.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MbTilesTest {

    private static final byte[] RED = PackFiles.plain(0xC02010);
    private static final byte[] BLUE = PackFiles.plain(0x2040A0);
    private static final Duration SHORT = Duration.ofMillis(100);

    @TempDir
    private Path folder;

    @Test
    void countsRowsFromTheNorthAlthoughTheFileDoesNot() throws PackFault {
        try (TilePack pack = open(Map.of(new TileAddress(1, 0, 0), RED, new TileAddress(1, 0, 1), BLUE))) {
            assertArrayEquals(RED, pack.tile(new TileAddress(1, 0, 0)));
            assertArrayEquals(BLUE, pack.tile(new TileAddress(1, 0, 1)));
            assertNull(pack.tile(new TileAddress(1, 1, 1)));
        }
    }

    @Test
    void knowsItsZoomsWithoutMetadataAndWithGapsBetween() throws PackFault {
        try (TilePack pack = open(Map.of(new TileAddress(3, 0, 0), RED, new TileAddress(7, 0, 0), RED, new TileAddress(12, 0, 0), RED))) {
            assertEquals(Set.of(3, 7, 12), pack.zooms());
        }
    }

    @Test
    void readsTilesThroughAViewAsOldPacksHaveThem() throws PackFault {
        Path file = PackFiles.sql(folder.resolve("a.mbtiles"), "CREATE TABLE map (zoom_level, tile_column, tile_row, tile_id)",
            "CREATE TABLE images (tile_data, tile_id)", "INSERT INTO map VALUES (0, 0, 0, 'a')", "INSERT INTO images VALUES (x'FFD8FF00', 'a')",
            "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map JOIN images USING (tile_id)");
        try (TilePack pack = TilePack.open(file)) {
            assertEquals(4, pack.tile(new TileAddress(0, 0, 0)).length);
        }
    }

    @Test
    void leavesNothingBesideTheFileAndCanDoWithoutWriting() throws IOException {
        try (TilePack pack = open(Map.of(new TileAddress(0, 0, 0), RED))) {
            assertTrue(folder.toFile().setWritable(false));
            pack.tile(new TileAddress(0, 0, 0));
            assertEquals(List.of("a b#%3F.mbtiles"), names());
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
        assertEquals(List.of("a b#%3F.mbtiles"), names());
    }

    @Test
    void aViewThatNeverEndsIsLeftAlone() {
        Path file = PackFiles.sql(folder.resolve("a.mbtiles"), """
            CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n)
            SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n WHERE i < 0""");
        PackFault fault = assertThrows(PackFault.class, () -> MbTiles.open(file, SHORT));
        assertEquals(PackFault.Reach.LATE, fault.reach());
        assertEquals("an answer within 100 ms", fault.expected());
        assertTrue(fault.suggestion().contains("CREATE UNIQUE INDEX"));
    }

    @Test
    void aPackThatIsSlowEveryTimeIsLeftAloneToo() throws PackFault {
        Path file = PackFiles.sql(folder.resolve("a.mbtiles"), """
            CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM
            (WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 250000) SELECT max(i) FROM n)""");
        PackFault fault = assertThrows(PackFault.class, () -> {
            try (TilePack pack = MbTiles.open(file, SHORT)) {
                for (int i = 0; i < 100; i++) {
                    pack.tile(new TileAddress(0, 0, 0));
                }
            }
        });
        assertEquals(PackFault.Reach.LATE, fault.reach());
    }

    @Test
    void aTileOf200MegabytesIsNotReadIntoMemory() {
        Path file = PackFiles.sql(folder.resolve("a.mbtiles"),
            "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, zeroblob(200000000) AS tile_data");
        PackFault fault = assertThrows(PackFault.class, () -> TilePack.open(file));
        assertEquals("a tile of at most 8 MB", fault.expected());
    }

    @Test
    void aFunctionThatTouchesTheMachineIsNotCalled() {
        Path file = PackFiles.sql(folder.resolve("a.mbtiles"),
            "CREATE VIEW tiles AS SELECT load_extension('x') AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data");
        assertThrows(PackFault.class, () -> TilePack.open(file));
    }

    @Test
    void otherTablesAreNoPack() {
        Path file = PackFiles.sql(folder.resolve("a.mbtiles"), "CREATE TABLE sites (id TEXT)");
        assertEquals("tables as MBTiles has them", assertThrows(PackFault.class, () -> TilePack.open(file)).expected());
    }

    @Test
    void anEmptyPackIsNone() {
        Path file = PackFiles.mbTiles(folder.resolve("a.mbtiles"), Map.of());
        assertEquals("a pack with tiles", assertThrows(PackFault.class, () -> TilePack.open(file)).expected());
    }

    @Test
    void webPIsRefusedWithTheRemedy() {
        byte[] webp = {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', ' '};
        PackFault fault = assertThrows(PackFault.class, () -> open(Map.of(new TileAddress(0, 0, 0), webp)));
        assertEquals("tiles in WebP", fault.found());
        assertEquals("Convert the pack to PNG or JPEG", fault.suggestion());
    }

    @Test
    void halfOfOneIsNamedAsDamaged() throws IOException {
        Path file = PackFiles.mbTiles(folder.resolve("a.mbtiles"), Mutations.tiles());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThrows(PackFault.class, () -> TilePack.open(file));
    }

    @Test
    void whateverByteIsWrongATileOrAFaultComesOfIt() throws IOException {
        Path file = PackFiles.mbTiles(folder.resolve("a.mbtiles"), Mutations.tiles());
        new Mutations(file, 20_250_801, Mutations.COUNT).all();
    }

    private TilePack open(Map<TileAddress, byte[]> tiles) throws PackFault {
        return TilePack.open(PackFiles.mbTiles(folder.resolve("a b#%3F.mbtiles"), tiles));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
