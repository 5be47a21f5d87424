package org.shenyangatlas.tiles.online;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.tiles.pack.TileAddress;

class TileStoreTest {

    private static final long MUCH = 1 << 20;
    private static final TileAddress HERE = new TileAddress(12, 3453, 1530);

    @TempDir
    private Path folder;
    private final AtomicLong now = new AtomicLong(1_700_000_000_000L);
    private final InstantSource clock = () -> Instant.ofEpochMilli(now.addAndGet(1000));

    @Test
    void aTileIsFoundAgainByTheNextStart() {
        store(MUCH).keep(HERE, tile(100, 7));
        StoredTile found = store(MUCH).find(HERE);
        assertNotNull(found);
        assertArrayEquals(tile(100, 7).body(), found.body());
        assertEquals(List.of(99L, "\"e\"", "then"), List.of(found.expires(), found.etag(), found.modified()));
        assertNull(store(MUCH).find(new TileAddress(12, 0, 0)));
    }

    @Test
    void aWrongByteAnywhereIsNoticedAndTheTileForgotten() throws IOException {
        store(MUCH).keep(HERE, tile(100, 7));
        Path file = files().getFirst();
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < good.length; i++) {
            byte[] wrong = good.clone();
            wrong[i] ^= 0x10;
            Files.write(file, wrong);
            assertNull(store(MUCH).find(HERE), "byte " + i);
            assertTrue(files().isEmpty(), "byte " + i);
            Files.write(file, Arrays.copyOf(good, i));
            assertNull(store(MUCH).find(HERE), "cut at " + i);
        }
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() {
        TileStore store = store(10_000);
        for (int i = 0; i < 9; i++) {
            store.keep(new TileAddress(5, i, 0), tile(1000, i));
        }
        assertNotNull(store.find(new TileAddress(5, 0, 0)));
        store.keep(new TileAddress(5, 9, 0), tile(1000, 9));
        assertTrue(store.size() <= 10_000);
        assertNotNull(store.find(new TileAddress(5, 0, 0)));
        assertNull(store.find(new TileAddress(5, 1, 0)));
        assertNotNull(store.find(new TileAddress(5, 9, 0)));
    }

    @Test
    void theNextStartKnowsWhatWasUsedAndHowMuchThereIs() {
        TileStore first = store(10_000);
        for (int i = 0; i < 9; i++) {
            first.keep(new TileAddress(5, i, 0), tile(1000, i));
        }
        for (int i = 0; i < 9; i++) {
            assertNotNull(first.find(new TileAddress(5, 8 - i, 0)));
        }
        TileStore second = store(5000);
        assertEquals(first.size(), second.size());
        second.keep(new TileAddress(5, 9, 0), tile(1000, 9));
        assertTrue(second.size() <= 5000);
        assertNotNull(second.find(new TileAddress(5, 0, 0)));
        assertNull(second.find(new TileAddress(5, 8, 0)));
    }

    @Test
    void halfATileOfAProgramThatIsGoneIsSweptAway() throws IOException {
        Path dead = Files.writeString(folder.resolve(".half-999999999-1"), "half");
        Path alive = Files.writeString(folder.resolve(".half-" + ProcessHandle.current().pid() + "-77"), "half");
        assertEquals(0, store(MUCH).size());
        assertTrue(Files.notExists(dead));
        assertTrue(Files.exists(alive));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKeptAndThatIsNoFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        TileStore store = new TileStore(file.resolve("tiles"), MUCH, clock);
        store.keep(HERE, tile(100, 7));
        assertNull(store.find(HERE));
    }

    private TileStore store(long most) {
        return new TileStore(folder, most, clock);
    }

    private static StoredTile tile(int length, int filling) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) filling);
        return new StoredTile(body, 99, "\"e\"", "then");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
