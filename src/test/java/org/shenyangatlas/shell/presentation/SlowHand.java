package org.shenyangatlas.shell.presentation;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// A clock for a hand that takes its time: no press comes so soon after the last that it counts as the same.
final class SlowHand implements LongSupplier {

    private static final long BETWEEN_MS = 400;

    private final AtomicLong time = new AtomicLong();

    @Override
    public long getAsLong() {
        return time.addAndGet(BETWEEN_MS);
    }
}
