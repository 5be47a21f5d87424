package org.shenyangatlas.operation.statistics;

import org.jspecify.annotations.Nullable;

/// A file of events that cannot be read and never will be; the message says what is wrong with it.
final class DamagedFile extends Exception {

    private static final long serialVersionUID = 1;

    DamagedFile(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
