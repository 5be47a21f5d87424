package org.shenyangatlas.tiles;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.online.Manners;
import org.shenyangatlas.tiles.online.OnlineTiles;
import org.shenyangatlas.tiles.online.TileStore;

/// A tile server, and what is kept of its tiles.
final class OnlineSupply implements Supply {

    private static final long MOST_KEPT = 200L << 20;

    private final OnlineTiles tiles;
    private final CompletableFuture<@Nullable Squares> squares;

    /// @param cache    folder in which each server's tiles have their own
    /// @param changed  called when there are other tiles than before
    /// @param troubles told what is wrong, null when all is well
    OnlineSupply(TileSource.Online source, Path cache, Manners manners, DecodedTiles decoded, InstantSource clock, Runnable changed,
                 Consumer<@Nullable Trouble> troubles) {
        String own = UUID.nameUUIDFromBytes(source.template().getBytes(StandardCharsets.UTF_8)).toString();
        tiles = new OnlineTiles(source, new TileStore(cache.resolve(own), MOST_KEPT, clock), manners, clock, System::nanoTime,
            new OnlineTiles.Watcher() {
                @Override
                public void arrived() {
                    changed.run();
                }

                @Override
                public void failed(String expected, String found) {
                    troubles.accept(new Trouble(source.id(), source.template(), expected, found,
                        "What is kept is shown, else the bundled map"));
                }

                @Override
                public void recovered() {
                    troubles.accept(null);
                }
            });
        squares = CompletableFuture.completedFuture(new OnlineSquares(source, tiles, decoded));
    }

    @Override
    public CompletableFuture<@Nullable Squares> squares() {
        return squares;
    }

    @Override
    public int underWay() {
        return tiles.underWay();
    }

    @Override
    public void close() {
        tiles.close();
    }
}
