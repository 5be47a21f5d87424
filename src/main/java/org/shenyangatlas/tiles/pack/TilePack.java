package org.shenyangatlas.tiles.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/// A file of tiles, open. Any thread may read, and none waits longer than a few seconds.
public sealed interface TilePack extends AutoCloseable permits MbTiles, PmTiles {

    /// The largest tile that is read, bytes as they stand in the file.
    int LARGEST_TILE = 8 << 20;

    /// @throws PackFault when it is no pack, or one that cannot be used
    static TilePack open(Path file) throws PackFault {
        TilePack pack = switch (beginning(file)) {
            case String magic when magic.startsWith("SQLite format 3\0") -> MbTiles.open(file);
            case String magic when magic.startsWith("PMTiles") -> PmTiles.open(file);
            case String _ -> throw PackFault.ofPack("an MBTiles or PMTiles file", "another kind of file", "");
        };
        try {
            Sample.check(pack.sample());
            return pack;
        } catch (PackFault e) {
            pack.close();
            throw e.wholly();
        }
    }

    /// The zooms it has tiles of; at least one. There may be gaps.
    NavigableSet<Integer> zooms();

    /// A tile as it stands in the file.
    ///
    /// @return null when there is no such tile
    /// @throws PackFault when it cannot be read
    byte @Nullable [] tile(TileAddress address) throws PackFault;

    /// Any tile.
    ///
    /// @throws PackFault when there is none, or it cannot be read
    byte[] sample() throws PackFault;

    /// Whoever still reads gets a fault.
    @Override
    void close();

    private static String beginning(Path file) throws PackFault {
        if (!Files.isRegularFile(file)) {
            throw PackFault.ofPack("a file that exists", Files.exists(file) ? "a folder" : "no such file", "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw PackFault.ofPack("a file that can be read", "one that cannot: " + e.getMessage(), "");
        }
    }
}
