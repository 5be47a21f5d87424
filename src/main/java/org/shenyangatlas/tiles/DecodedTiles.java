package org.shenyangatlas.tiles;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.TileAddress;

/// Tiles decoded last, of all sources: neighbours of a picture need the same ones. About 32 MB.
final class DecodedTiles {

    private static final long MOST = 8L << 20;
    /// What a tile that is not made of pixels counts.
    private static final long FIGURES = 64 << 10;
    private static final long NOTHING = 64;

    private final Map<Key, Held> held = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /// @param owner whose tile it is, told apart as an object
    private record Key(int owner, TileAddress address) {
    }

    /// @param edition what it was decoded from
    private record Held(Object owner, Object edition, Square square) {
    }

    /// @param edition what it would be decoded from
    /// @return null when it is to be decoded
    synchronized @Nullable Square get(Object owner, TileAddress address, Object edition) {
        Held found = held.get(new Key(System.identityHashCode(owner), address));
        return found != null && found.owner() == owner && found.edition() == edition ? found.square() : null;
    }

    synchronized void put(Object owner, TileAddress address, Object edition, Square square) {
        Held before = held.put(new Key(System.identityHashCode(owner), address), new Held(owner, edition, square));
        pixels += weight(square) - (before == null ? 0 : weight(before.square()));
        Iterator<Held> eldest = held.values().iterator();
        while (pixels > MOST && eldest.hasNext()) {
            pixels -= weight(eldest.next().square());
            eldest.remove();
        }
    }

    /// Lets go of everything of an owner.
    synchronized void drop(Object owner) {
        held.values().removeIf(tile -> {
            boolean its = tile.owner() == owner;
            pixels -= its ? weight(tile.square()) : 0;
            return its;
        });
    }

    private static long weight(Square square) {
        return switch (square) {
            case Square.Raster raster -> (long) raster.image().getWidth() * raster.image().getHeight();
            case Square.Vector _ -> FIGURES;
            case Square.Absent _ -> NOTHING;
        };
    }
}
