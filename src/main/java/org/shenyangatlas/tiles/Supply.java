package org.shenyangatlas.tiles;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Gives the tiles of one source, as long as they can be had.
interface Supply extends AutoCloseable {

    /// Never fails; null when there are none for now. Never waits by itself: for any thread.
    CompletableFuture<@Nullable Squares> squares();

    /// How much is under way that nobody has asked for yet.
    int underWay();

    @Override
    void close();
}
