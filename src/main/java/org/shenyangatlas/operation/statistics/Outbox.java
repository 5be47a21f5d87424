package org.shenyangatlas.operation.statistics;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Events that are not written yet, in order. It holds so many and no more: then the oldest are dropped, and counted.
final class Outbox {

    private final int most;
    private final Deque<Event> waiting = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long lost;
    private boolean idle;
    private boolean pausing;
    private boolean closed;

    /// @param most how many may wait
    Outbox(int most) {
        this.most = most;
    }

    // Whoever has something to tell: never waits

    void add(Event event) {
        lock.lock();
        try {
            if (waiting.size() >= most) {
                waiting.removeFirst();
                lost++;
            }
            waiting.addLast(event);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Nothing more will come.
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    // The one who writes

    /// The first one, taken out.
    ///
    /// @param longest how long to wait for one
    /// @return null when none came in that time, or when it is closed and empty
    @Nullable Event take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            idle = waiting.isEmpty();
            changed.signalAll();
            long left = longest.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            idle = false;
            return waiting.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    /// The one taken could not be written: it is the first again, unless there is no room any more.
    void putBack(Event event) {
        lock.lock();
        try {
            if (waiting.size() >= most) {
                lost++;
            } else {
                waiting.addFirst(event);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits, whatever comes in.
    void pause(Duration time) throws InterruptedException {
        lock.lock();
        try {
            pausing = true;
            changed.signalAll();
            long left = time.toNanos();
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            pausing = false;
        } finally {
            lock.unlock();
        }
    }

    /// How many were dropped since this was asked last.
    long takeLost() {
        lock.lock();
        try {
            long taken = lost;
            lost = 0;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    // Whoever wants to read what was written

    /// Waits until all that was told is written, or cannot be written for now.
    void awaitWritten(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!(idle && waiting.isEmpty()) && !pausing && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
