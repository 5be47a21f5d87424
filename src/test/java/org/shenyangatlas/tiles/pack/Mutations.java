package org.shenyangatlas.tiles.pack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Good packs with wrong bytes: each is opened and read, and what is read is decoded. `-Dtiles.mutations=2000` for more.
final class Mutations {

    static final int COUNT = Integer.getInteger("tiles.mutations", 300);

    private static final long LONGEST_NS = TimeUnit.SECONDS.toNanos(10);

    private final Path file;
    private final byte[] good;
    private final long seed;
    private final int count;

    /// @param file a good pack of [#tiles]
    Mutations(Path file, long seed, int count) throws IOException {
        this.file = file;
        good = Files.readAllBytes(file);
        this.seed = seed;
        this.count = count;
    }

    /// A few small pictures.
    static Map<TileAddress, byte[]> tiles() {
        Map<TileAddress, byte[]> tiles = new HashMap<>();
        for (int zoom = 0; zoom < 4; zoom++) {
            for (int i = 0; i < 1 << zoom; i++) {
                int colour = zoom * 0x203040 + i * 0x0A0502;
                tiles.put(new TileAddress(zoom, i, i / 2), PackFiles.picture("png", 16, (x, y) -> colour + x * y));
            }
        }
        return tiles;
    }

    /// @throws AssertionError when one of them does anything but give tiles or faults in time
    void all() throws IOException {
        int opened = 0;
        for (int i = 0; i < count; i++) {
            SplittableRandom random = new SplittableRandom(seed + i);
            Files.write(file, mutated(random));
            long begin = System.nanoTime();
            try {
                opened += read() ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + (seed + i), e);
            }
            long seedOfThis = seed + i;
            assertTrue(System.nanoTime() - begin < LONGEST_NS, () -> "in time, seed " + seedOfThis);
        }
        assertTrue(opened > 0 && opened < count, opened + " of " + count + " could be opened: they are wrong, but not all of them hopeless");
    }

    private byte[] mutated(SplittableRandom random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(64)), (byte) random.nextInt(256));
            }
            default -> {
                // half of them in the first bytes, where the structure is
                int within = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 512);
                for (int i = 0; i <= random.nextInt(8); i++) {
                    bytes[random.nextInt(within)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    private boolean read() {
        try (TilePack pack = TilePack.open(file)) {
            for (TileAddress address : tiles().keySet()) {
                try {
                    byte @Nullable [] tile = pack.tile(address);
                    if (tile != null) {
                        RasterTile.decode(tile);
                    }
                } catch (PackFault e) {
                    // said so
                }
            }
            return true;
        } catch (PackFault e) {
            return false;
        }
    }
}
