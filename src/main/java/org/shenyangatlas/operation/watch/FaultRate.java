package org.shenyangatlas.operation.watch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Lets five faults of a code into the log each minute, and 200 in all; the others are counted. Not safe for threads.
final class FaultRate {

    /// What [#admit] says of a fault that is only counted.
    static final long HELD = -1;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int OF_A_CODE = 5;
    private static final int IN_ALL = 200;
    /// Codes that are remembered; the one not seen for longest goes first, and with it how many were held.
    private static final int CODES = 256;

    private final LongSupplier nanoTime;
    private final Minute all;
    private final Map<String, Minute> codes = new LinkedHashMap<>(CODES, 0.75f, true);

    private static final class Minute {
        private long begun;
        private int admitted;
        private long held;

        Minute(long begun) {
            this.begun = begun;
        }

        boolean isFull(int most, long now) {
            if (now - begun >= MINUTE) {
                begun = now;
                admitted = 0;
            }
            return admitted >= most;
        }
    }

    FaultRate(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.all = new Minute(nanoTime.getAsLong());
    }

    /// @return [#HELD], or how many of this code were held since the last that was let in
    long admit(String code) {
        long now = nanoTime.getAsLong();
        Minute own = codes.computeIfAbsent(code, _ -> new Minute(now));
        if (codes.size() > CODES) {
            codes.remove(codes.keySet().iterator().next());
        }
        if (own.isFull(OF_A_CODE, now) | all.isFull(IN_ALL, now)) {
            own.held++;
            return HELD;
        }
        own.admitted++;
        all.admitted++;
        long held = own.held;
        own.held = 0;
        return held;
    }
}
