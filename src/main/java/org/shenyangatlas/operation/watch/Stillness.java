package org.shenyangatlas.operation.watch;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long a sign of life has not changed, as seen by somebody who looks at it again and again.
///
/// Only time in which somebody looked counts: after a machine has slept for a night, or has stopped everything for a while,
/// who was to give the sign had no chance to, and is not blamed. For one thread.
final class Stillness {

    /// Between two looks; more than that was not seen.
    private static final long LONGEST = Duration.ofSeconds(2).toNanos();

    private final LongSupplier nanoTime;
    private long looked;
    private long sign;
    private long still;

    /// @param sign as it is now
    Stillness(LongSupplier nanoTime, long sign) {
        this.nanoTime = nanoTime;
        this.looked = nanoTime.getAsLong();
        this.sign = sign;
    }

    /// @param seen any number that changes while there is life
    /// @return how long it has been the same
    Duration since(long seen) {
        long now = nanoTime.getAsLong();
        still = seen == sign ? still + Math.clamp(now - looked, 0, LONGEST) : 0;
        sign = seen;
        looked = now;
        return Duration.ofNanos(still);
    }
}
