package org.shenyangatlas.operation.statistics;

import java.time.Duration;
import java.time.ZoneId;
import java.util.function.LongConsumer;

/// What a test sets otherwise.
///
/// @param zone    whose days and hours are counted
/// @param waiting how many events may wait to be written
/// @param retry   after which time writing is tried again
/// @param written told the sequence number of an event as soon as nothing can undo that it is kept, on the writing thread
record Tuning(ZoneId zone, int waiting, Duration retry, LongConsumer written) {

    static Tuning usual() {
        return new Tuning(ZoneId.systemDefault(), 10_000, Duration.ofMinutes(1), _ -> { });
    }
}
