package org.shenyangatlas.operation.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// A clock that goes when it is told to: the machine's, which may jump, and the one that only ever goes on.
final class SetClock implements InstantSource, LongSupplier {

    private Instant now = Instant.parse("2026-11-01T10:00:00Z");
    private long nanos = Long.MAX_VALUE - 1_000_000_000L; // the first second goes over the end of the numbers

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public long getAsLong() {
        return nanos;
    }

    void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    void pass(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }

    /// Somebody sets the machine's clock.
    void jump(Duration by) {
        now = now.plus(by);
    }

    void jumpTo(Instant time) {
        now = time;
    }
}
