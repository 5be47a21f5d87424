package org.shenyangatlas.shell.kiosk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Five quick taps in one corner of the window: what an operator knows and no visitor does by chance.
final class CornerTaps {

    private static final int TAPS = 5;
    private static final long WITHIN = Duration.ofSeconds(3).toNanos();

    private final Deque<Long> taps = new ArrayDeque<>();

    /// One more tap in the corner.
    ///
    /// @param now nanoseconds
    /// @return whether it is the fifth in time; counting then begins anew
    boolean tap(long now) {
        taps.addLast(now);
        taps.removeIf(earlier -> now - earlier > WITHIN);
        if (taps.size() < TAPS) {
            return false;
        }
        taps.clear();
        return true;
    }

    /// A tap elsewhere: what came before does not count.
    void interrupt() {
        taps.clear();
    }
}
