package org.shenyangatlas.operation.content;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Looks at a source for new content again and again, on a thread of its own that does not keep the program running.
public final class ContentUpdates implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ContentUpdates.class.getName());

    private final ContentStore store;
    private final ContentSource source;
    private final Consumer<Staged> after;
    private final BackOff backOff;
    private final ScheduledExecutorService thread;
    private @Nullable Future<?> next;

    /// @param every how long to wait while the source can be read; seconds for a stick, hours for a server
    /// @param after is told what came of each look, on that thread
    public ContentUpdates(ContentStore store, ContentSource source, Duration every, Consumer<Staged> after) {
        this.store = store;
        this.source = source;
        this.after = after;
        // Whoever puts in another stick does not wait for an hour.
        backOff = new BackOff(every, source instanceof ContentSource.Address ? Duration.ofHours(1) : Duration.ofMinutes(1));
        thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("content").factory());
    }

    /// Looks at once, and from then on; also when the time for it has not come yet.
    public synchronized void checkNow() {
        schedule(Duration.ZERO);
    }

    private synchronized void schedule(Duration delay) {
        if (next != null) {
            next.cancel(false);
        }
        try {
            next = thread.schedule(this::check, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "Closed meanwhile", e);
        }
    }

    private void check() {
        synchronized (this) {
            next = null;
        }
        Staged staged = store.stage(source);
        try {
            after.accept(staged);
        } catch (RuntimeException e) { // goes on looking
            LOG.log(System.Logger.Level.ERROR, "Not passed on: " + staged.message(), e);
        }
        Duration delay = backOff.after(staged.outcome());
        synchronized (this) {
            if (next == null) { // else somebody has asked to look again meanwhile
                schedule(delay);
            }
        }
    }

    /// Ends a look that is under way, too; what it has written is cleared at the next start.
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
