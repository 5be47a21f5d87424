package org.shenyangatlas.tiles.online;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.pack.TileAddress;

/// Tiles of one server, from memory and disk at once and from the network later.
///
/// At most two requests are under way, the newest first; nothing is fetched that nobody looks at. After a failure the server
/// is left in peace, longer with every one. What is kept is shown although it is old until there is something newer.
public final class OnlineTiles implements AutoCloseable {

    /// What there is of a tile now.
    public sealed interface Answer {
    }

    /// It is there, perhaps an old one while the new one comes.
    ///
    /// @param tile its body is the same object as long as it is the same picture, unless it was read from the disk again
    public record Found(StoredTile tile) implements Answer {
    }

    /// It is not there.
    public enum Missing implements Answer {
        /// The server has none.
        NONE,
        /// It may come.
        COMING
    }

    /// Is told what happens, on any thread.
    public interface Watcher {
        /// There is more to show than before.
        void arrived();

        /// Once for the first of several failures; as in [org.shenyangatlas.catalogue.Problem].
        void failed(String expected, String found);

        void recovered();
    }

    private static final int RECENT = 256;
    private static final int MOST_ABSENT = 10_000;
    private static final Duration ABSENT = Duration.ofHours(1);
    private static final long TELL_NS = TimeUnit.SECONDS.toNanos(1);

    private final TileSource.Online source;
    private final TileStore store;
    private final Manners manners;
    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private final Watcher watcher;
    private final TileServer server;
    private final RequestQueue queue = new RequestQueue();
    private final Map<TileAddress, Long> absent = new ConcurrentHashMap<>();
    private final Map<TileAddress, StoredTile> recent = new LinkedHashMap<>(RECENT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileAddress, StoredTile> eldest) {
            return size() > RECENT;
        }
    };
    private int failures;
    private long resumeAt;
    private boolean alarmSet;
    private boolean closed;
    private long toldAt;
    private int untold;

    /// @param clock    for expiry
    /// @param nanoTime for pauses
    public OnlineTiles(TileSource.Online source, TileStore store, Manners manners, InstantSource clock, LongSupplier nanoTime,
                       Watcher watcher) {
        this.source = source;
        this.store = store;
        this.manners = manners;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.watcher = watcher;
        server = new TileServer(source, manners);
        resumeAt = nanoTime.getAsLong();
        toldAt = resumeAt - TELL_NS;
    }

    /// What is known of a tile, at once; more may follow. Reads the disk: not for the FX thread.
    ///
    /// @param wanted asked as long as it waits: false when nobody looks there any more
    public Answer tile(TileAddress address, BooleanSupplier wanted) {
        StoredTile known = known(address) instanceof Found found ? found.tile() : null;
        long now = clock.millis();
        if (known != null && now < known.expires()) {
            return new Found(known);
        }
        if (now < absent.getOrDefault(address, Long.MIN_VALUE)) {
            return known == null ? Missing.NONE : new Found(known);
        }
        synchronized (this) {
            queue.add(new Request(address, known, 0, wanted));
        }
        send();
        return known == null ? Missing.COMING : new Found(known);
    }

    /// What is known of a tile, without asking for it. Reads the disk.
    public Answer known(TileAddress address) {
        StoredTile known = recent(address);
        if (known == null) {
            known = store.find(address);
            remember(address, known);
        }
        return known == null ? Missing.NONE : new Found(known);
    }

    /// How many requests are under way.
    public synchronized int underWay() {
        return queue.underWay();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            queue.clear();
        }
        server.close();
    }

    private @Nullable StoredTile recent(TileAddress address) {
        synchronized (recent) {
            return recent.get(address);
        }
    }

    private void remember(TileAddress address, @Nullable StoredTile tile) {
        if (tile != null) {
            synchronized (recent) {
                recent.put(address, tile);
            }
        }
    }

    private synchronized void send() {
        queue.dropUnwanted();
        long pause = resumeAt - nanoTime.getAsLong();
        if (closed || !queue.hasWaiting()) {
            return;
        }
        if (pause > 0) {
            setAlarm(pause);
            return;
        }
        for (Request next = queue.next(); next != null; next = queue.next()) {
            Request request = next;
            CompletableFuture<HttpResponse<byte[]>> exchange = server.ask(request.address, request.stale);
            request.sent(exchange);
            exchange.copy().orTimeout(manners.longest().toMillis(), TimeUnit.MILLISECONDS).whenCompleteAsync((response, failure) -> {
                exchange.cancel(true); // if it took too long; else it is over anyway
                receive(request, response, failure);
            }, server.executor());
        }
    }

    private void setAlarm(long pause) {
        if (!alarmSet) {
            alarmSet = true;
            CompletableFuture.delayedExecutor(pause, TimeUnit.NANOSECONDS, server.executor()).execute(() -> {
                synchronized (this) {
                    alarmSet = false;
                }
                send();
            });
        }
    }

    private void receive(Request request, @Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
        Outcome outcome = Outcome.of(request.stale, response, failure, clock.millis());
        switch (outcome) {
            case Outcome.Picture picture -> {
                remember(request.address, picture.tile());
                if (picture.mayBeKept()) {
                    store.keep(request.address, picture.tile());
                }
                absent.remove(request.address);
            }
            case Outcome.Nothing _ -> leaveOut(request.address, ABSENT);
            case Outcome.Fault _, Outcome.Cancelled _ -> { }
        }
        boolean tell;
        synchronized (this) {
            queue.done(request);
            settle(request, outcome);
            untold += outcome instanceof Outcome.Picture picture && picture.isNew() ? 1 : 0;
            boolean quiet = queue.underWay() == 0 && (!queue.hasWaiting() || resumeAt - nanoTime.getAsLong() > 0);
            tell = untold > 0 && (quiet || nanoTime.getAsLong() - toldAt >= TELL_NS);
            if (tell) {
                untold = 0;
                toldAt = nanoTime.getAsLong();
            }
        }
        if (tell) {
            watcher.arrived();
        }
        send();
    }

    /// Does not ask for a tile for a while.
    private void leaveOut(TileAddress address, Duration until) {
        if (absent.size() >= MOST_ABSENT) {
            absent.clear();
        }
        absent.put(address, clock.millis() + until.toMillis());
    }

    /// Goes on, or waits.
    private void settle(Request request, Outcome outcome) {
        switch (outcome) {
            case Outcome.Fault fault -> {
                failures++;
                Duration pause = manners.pause(failures);
                long wait = Math.max(pause.toNanos(), fault.pause().toNanos());
                resumeAt = nanoTime.getAsLong() + wait;
                if (failures == 1) {
                    watcher.failed(fault.expected(), fault.found());
                }
                if (request.tries < Manners.TRIES) {
                    queue.add(request.again(fault.isOfTile() ? 1 : 0));
                } else {
                    leaveOut(request.address, manners.lastPause());
                }
            }
            case Outcome.Picture _, Outcome.Nothing _ -> {
                if (failures > 0) {
                    failures = 0;
                    watcher.recovered();
                }
            }
            case Outcome.Cancelled _ -> { }
        }
    }
}
