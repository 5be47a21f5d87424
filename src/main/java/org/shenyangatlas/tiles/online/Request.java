package org.shenyangatlas.tiles.online;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.TileAddress;

/// A tile that is to be fetched, or is being fetched.
final class Request {

    private static final int REMEMBERED = 8;

    final TileAddress address;
    final @Nullable StoredTile stale;
    final int tries;
    private final List<BooleanSupplier> waiting = new ArrayList<>();
    private @Nullable CompletableFuture<HttpResponse<byte[]>> exchange;

    /// @param stale what is known of it; null when nothing
    /// @param tries how often the server has answered wrongly
    Request(TileAddress address, @Nullable StoredTile stale, int tries, BooleanSupplier wanted) {
        this.address = address;
        this.stale = stale;
        this.tries = tries;
        waiting.add(wanted);
    }

    /// The same once more.
    Request again(int moreTries) {
        Request again = new Request(address, stale, tries + moreTries, () -> false);
        again.join(this);
        return again;
    }

    /// Whoever waits for the other waits for this. A map asks again with every move, so only those who asked last count.
    void join(Request other) {
        waiting.addAll(other.waiting);
        waiting.removeIf(wanted -> !wanted.getAsBoolean());
        if (waiting.size() > REMEMBERED) {
            waiting.subList(0, waiting.size() - REMEMBERED).clear();
        }
    }

    boolean isWanted() {
        return waiting.stream().anyMatch(BooleanSupplier::getAsBoolean);
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
