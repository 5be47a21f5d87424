package org.shenyangatlas.view;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Background work whose result is needed on the FX thread, the newest request first: what the user looks at now is
/// drawn before what has been scrolled past.
public final class Work {

    private static final System.Logger LOG = System.getLogger(Work.class.getName());
    /// One processor is left to the windows, or they would stutter while there is much to draw.
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, 6);
    /// Taken from the number of what can wait, so that every other request is newer.
    private static final long LATER = Long.MAX_VALUE / 2;
    private static final AtomicLong COUNT = new AtomicLong();
    private static final AtomicInteger URGENT = new AtomicInteger();
    private static final AtomicInteger WAITING = new AtomicInteger();
    private static final ThreadPoolExecutor THREAD_POOL = new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS,
        new PriorityBlockingQueue<>(), Work::thread);

    private static final ThreadPoolExecutor LONG = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(), Work::thread);

    private static final ThreadPoolExecutor ANSWERS = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(), Work::thread);

    static {
        ANSWERS.allowCoreThreadTimeOut(true);
        THREAD_POOL.allowCoreThreadTimeOut(true);
        LONG.allowCoreThreadTimeOut(true);
    }

    private Work() {
    }

    /// Something under way that may be called off.
    public interface Job {
        void cancel();
    }

    /// Does the work on a background thread and hands the result over on the FX thread, unless cancelled before.
    public static <T> Job request(Supplier<T> work, Consumer<T> result) {
        return start(THREAD_POOL, new Task<>(COUNT.incrementAndGet(), URGENT, work, result));
    }

    /// [#request] after everything that is more urgent: what is shown already, and is only to be shown better.
    public static <T> Job requestLater(Supplier<T> work, Consumer<T> result) {
        return start(THREAD_POOL, new Task<>(COUNT.incrementAndGet() - LATER, WAITING, work, result));
    }

    /// [#requestLater] for what takes many seconds: one after the other on a thread of their own, so that nothing waits for them.
    public static <T> Job requestLong(Supplier<T> work, Consumer<T> result) {
        return start(LONG, new Task<>(COUNT.incrementAndGet(), WAITING, work, result));
    }

    /// For work that comes back by itself: in the order it is asked for, on a thread of its own.
    public static Executor executor() {
        return ANSWERS;
    }

    private static <T> Job start(ThreadPoolExecutor threads, Task<T> task) {
        task.pending.incrementAndGet();
        threads.execute(task);
        return task;
    }

    /// How many requests are neither handed over nor cancelled.
    public static int pending() {
        return URGENT.get() + WAITING.get();
    }

    /// [#pending] without those that can wait.
    public static int urgent() {
        return URGENT.get();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "work");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY + 1);
        return thread;
    }

    private static final class Task<T> implements Job, Runnable, Comparable<Task<?>> {
        private final long number;
        private final AtomicInteger pending;
        private @Nullable Supplier<T> work;
        private @Nullable Consumer<T> result;
        private boolean counted = true;

        /// @param pending counts what is pending of its kind
        Task(long number, AtomicInteger pending, Supplier<T> work, Consumer<T> result) {
            this.number = number;
            this.pending = pending;
            this.work = work;
            this.result = result;
        }

        @Override
        public void run() {
            Supplier<T> toDo;
            synchronized (this) {
                toDo = work;
            }
            if (toDo == null) {
                return;
            }
            try {
                T done = toDo.get();
                FxThread.run(() -> handOver(done));
            } catch (CancellationException e) {
                cancel();
            } catch (RuntimeException | Error e) {
                LOG.log(System.Logger.Level.ERROR, "Background work failed", e);
                cancel();
            }
        }

        private void handOver(T done) {
            Consumer<T> waiting;
            synchronized (this) {
                waiting = result;
            }
            try {
                if (waiting != null) {
                    waiting.accept(done);
                }
            } finally {
                cancel();
            }
        }

        /// Also lets go of what the work holds on to: a cancelled request may lie in the queue for a while.
        @Override
        public synchronized void cancel() {
            work = null;
            result = null;
            if (counted) {
                counted = false;
                pending.decrementAndGet();
            }
        }

        @Override
        public int compareTo(Task<?> other) {
            return Long.compare(other.number, number);
        }
    }
}
