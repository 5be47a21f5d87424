package org.shenyangatlas.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.TilePack;

/// A pack that may come, go and be replaced while the atlas runs: a file on a stick. It is opened in the background when it
/// is first asked for, and looked after every now and then while it is asked for.
final class PackSupply implements Supply {

    private static final long LOOK_NS = TimeUnit.SECONDS.toNanos(2);
    private static final Executor OPENER = opener();

    private final TileSource.Pack source;
    private final DecodedTiles decoded;
    private final LongSupplier nanoTime;
    private final Runnable changed;
    private final Consumer<@Nullable Trouble> troubles;
    private @Nullable CompletableFuture<@Nullable Squares> now;
    private @Nullable PackSquares open;
    private @Nullable Stamp stamp;
    private long looked;
    private boolean closed;
    private boolean tileNamed;

    /// What tells a file from the one that stood there before.
    private record Stamp(long size, long modified, @Nullable Object key) {
        static @Nullable Stamp of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(now.size(), now.lastModifiedTime().toMillis(), now.fileKey());
            } catch (IOException e) {
                return null;
            }
        }
    }

    /// @param nanoTime for how often the file is looked after
    /// @param changed  called when there are other tiles than before
    /// @param troubles told what is wrong, null when all is well
    PackSupply(TileSource.Pack source, DecodedTiles decoded, LongSupplier nanoTime, Runnable changed,
               Consumer<@Nullable Trouble> troubles) {
        this.source = source;
        this.decoded = decoded;
        this.nanoTime = nanoTime;
        this.changed = changed;
        this.troubles = troubles;
    }

    @Override
    public synchronized CompletableFuture<@Nullable Squares> squares() {
        CompletableFuture<@Nullable Squares> known = now;
        if (known == null) {
            looked = nanoTime.getAsLong();
            known = CompletableFuture.supplyAsync(this::open, OPENER);
            now = known;
        } else if (known.isDone() && nanoTime.getAsLong() - looked >= LOOK_NS) {
            looked = nanoTime.getAsLong();
            OPENER.execute(this::look);
        }
        return known;
    }

    private @Nullable Squares open() {
        Stamp found = Stamp.of(source.file());
        PackSquares squares = null;
        try {
            TilePack pack = TilePack.open(source.file());
            try {
                squares = new PackSquares(pack, decoded, this::report);
            } catch (PackFault e) {
                pack.close();
                throw e;
            }
            troubles.accept(null);
        } catch (PackFault e) {
            troubles.accept(Trouble.of(source, e));
        } catch (RuntimeException e) {
            troubles.accept(Trouble.of(source, PackFault.ofPack("a pack of tiles", String.valueOf(e), "")));
        }
        replace(squares, found);
        return squares;
    }

    private void replace(@Nullable PackSquares by, @Nullable Stamp found) {
        PackSquares before;
        synchronized (this) {
            before = open;
            open = closed ? null : by;
            stamp = found;
            tileNamed = false;
        }
        if (before != null) {
            before.close();
        }
        if (closed && by != null) {
            by.close();
        }
    }

    private void look() {
        Stamp found = Stamp.of(source.file());
        synchronized (this) {
            if (closed || Objects.equals(found, stamp)) {
                return;
            }
        }
        Squares squares = open();
        synchronized (this) {
            now = CompletableFuture.completedFuture(squares);
        }
        changed.run();
    }

    /// Of damaged tiles the first is named. A pack that keeps everybody waiting is put aside until it is replaced.
    private void report(PackFault fault) {
        synchronized (this) {
            if (fault.reach() == PackFault.Reach.TILE && tileNamed) {
                return;
            }
            tileNamed = true;
        }
        troubles.accept(Trouble.of(source, fault));
        if (fault.reach() == PackFault.Reach.TILE) {
            return;
        }
        synchronized (this) {
            now = CompletableFuture.completedFuture(null);
        }
        replace(null, stamp);
        changed.run();
    }

    @Override
    public synchronized int underWay() {
        return now == null || now.isDone() ? 0 : 1;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            now = CompletableFuture.completedFuture(null);
        }
        replace(null, null);
    }

    private static Executor opener() {
        ThreadPoolExecutor opener = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "tile packs");
            thread.setDaemon(true);
            return thread;
        });
        opener.allowCoreThreadTimeOut(true);
        return opener;
    }
}
