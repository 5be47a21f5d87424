package org.shenyangatlas.operation.content;

import java.time.Duration;

/// How long to wait before a source is looked at again: as long as was asked for while it can be read; after failures 1 minute,
/// then twice as long each time, up to a longest.
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);

    private final Duration usual;
    private final Duration longest;
    private Duration next = FIRST;

    BackOff(Duration usual, Duration longest) {
        this.usual = usual;
        this.longest = longest;
    }

    Duration after(ContentEvent.Kind outcome) {
        if (outcome != ContentEvent.Kind.FAILED) {
            next = FIRST;
            return usual;
        }
        Duration now = next;
        Duration later = now.multipliedBy(2);
        next = later.compareTo(longest) > 0 ? longest : later;
        return now;
    }
}
