package org.shenyangatlas.operation.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a visit ended.
public enum Ending {
    /// Nobody touched the screen for a while.
    IDLE,
    /// The visitor, or the next one, asked to start again.
    START_AGAIN,
    /// The operator ended it.
    OPERATOR,
    /// The atlas did not run to its end: found open at the next start. How long it was is not known.
    CRASH;

    /// As it stands in files: `start-again`.
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Ending> read(String written) {
        return Arrays.stream(values()).filter(ending -> ending.written().equals(written)).findFirst();
    }
}
