package org.shenyangatlas.tiles.online;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.tiles.pack.TileAddress;

/// A program that keeps tiles is killed at any moment, again and again on the same folder: `-Dtiles.kills=200` for more.
@Timeout(600)
class KilledWhileWritingTest {

    private static final int KILLS = Integer.getInteger("tiles.kills", 3);
    private static final int TILES = 16;
    private static final int LENGTH = 60_000;
    private static final long SEED = 20_250_803;

    @TempDir
    private Path folder;

    @Test
    void everyTileIsWholeOrNotThereAndTheNextStartGoesOn() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            killOne(2 + random.nextInt(200), random.nextInt(400_000));
            TileStore store = new TileStore(folder, 1 << 30, InstantSource.system());
            int found = 0;
            for (int i = 0; i < TILES; i++) {
                StoredTile tile = store.find(address(i));
                if (tile != null) {
                    found++;
                    assertArrayEquals(body(i, (int) tile.expires()), tile.body(), "kill " + kill + " of seed " + SEED);
                }
            }
            assertEquals(files(), found, "every tile on disk is whole, kill " + kill);
            assertTrue(found > 0);
            store.keep(address(0), new StoredTile(body(0, kill), kill, "", ""));
            assertNotNull(store.find(address(0)));
        }
    }

    /// @param tiles after how many tiles written, and
    /// @param spins so much later
    private void killOne(int tiles, int spins) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process writer = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
            KilledWhileWritingTest.class.getName(), folder.toString()).redirectErrorStream(true).start();
        try (BufferedReader out = writer.inputReader()) {
            for (int i = 0; i < tiles; i++) {
                String line = out.readLine();
                assertTrue(line != null && line.matches("\\d+"), "the writer writes: " + line);
            }
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            writer.destroyForcibly();
        }
        writer.waitFor();
    }

    /// The program to be killed: writes tiles over and over, and says which.
    public static void main(String[] arguments) {
        TileStore store = new TileStore(Path.of(arguments[0]), 1 << 30, InstantSource.system());
        for (int round = 0; ; round++) {
            int tile = round % TILES;
            store.keep(address(tile), new StoredTile(body(tile, round), round, "", ""));
            System.out.println(round);
            System.out.flush();
        }
    }

    private static TileAddress address(int tile) {
        return new TileAddress(10, tile, 3);
    }

    private static byte[] body(int tile, int round) {
        byte[] body = new byte[LENGTH - tile];
        Arrays.fill(body, (byte) (tile * 31 + round));
        return body;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertTrue(all.stream().noneMatch(file -> file.getFileName().toString().startsWith(".half")), "halves are swept away");
            return all.size();
        }
    }
}
