package org.shenyangatlas.tiles.online;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.TileAddress;

/// A tile that is to be fetched, or is being fetched.
final class Request {

    final TileAddress address;
    final @Nullable StoredTile stale;
    final int tries;
    private BooleanSupplier wanted;
    private @Nullable CompletableFuture<HttpResponse<byte[]>> exchange;

    /// @param stale what is known of it; null when nothing
    /// @param tries how often the server has answered wrongly
    Request(TileAddress address, @Nullable StoredTile stale, int tries, BooleanSupplier wanted) {
        this.address = address;
        this.stale = stale;
        this.tries = tries;
        this.wanted = wanted;
    }

    /// The same once more.
    Request again(int moreTries) {
        return new Request(address, stale, tries + moreTries, wanted);
    }

    /// Somebody else waits too.
    void join(BooleanSupplier other) {
        BooleanSupplier before = wanted;
        wanted = other == before ? before : () -> other.getAsBoolean() || before.getAsBoolean();
    }

    boolean isWanted() {
        return wanted.getAsBoolean();
    }

    void sent(CompletableFuture<HttpResponse<byte[]>> as) {
        exchange = as;
    }

    void cancel() {
        if (exchange != null) {
            exchange.cancel(true);
        }
    }
}
