package org.shenyangatlas.operation.watch;

import java.time.Duration;

/// When a program that ended is started again, and how carefully. Arithmetic only.
final class Restarts {

    /// Ends in a row, each soon after the start, before the next start is a careful one.
    private static final int SAFE_AFTER = 3;

    private final Pace pace;
    private int fast;

    Restarts(Pace pace) {
        this.pace = pace;
    }

    /// A program has ended that is to be started again.
    ///
    /// @param ran how long
    /// @return how long to wait before the next start
    Duration after(int code, Duration ran) {
        if (code == ExitCode.RESTART || ran.compareTo(pace.well()) >= 0) {
            fast = 0;
            return pace.first();
        }
        fast++;
        Duration wait = pace.first().multipliedBy(1L << Math.min(fast - 1, 20));
        return wait.compareTo(pace.longest()) < 0 ? wait : pace.longest();
    }

    /// Whether the next start does without whatever may be broken before the program's own code runs. When that ends at once
    /// too, every other start is as usual: being careful must not be what breaks it.
    boolean isCareful() {
        return fast >= SAFE_AFTER && (fast - SAFE_AFTER) % 2 == 0;
    }
}
