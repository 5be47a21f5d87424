package org.shenyangatlas.operation.content;

import java.time.Duration;

/// How long to wait before a source is looked at again: as long as was asked for while it can be read; after failures 1 minute,
/// then twice as long each time, up to 60 minutes.
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Duration usual;
    private Duration next = FIRST;

    BackOff(Duration usual) {
        this.usual = usual;
    }

    Duration after(ContentEvent.Kind outcome) {
        if (outcome != ContentEvent.Kind.FAILED) {
            next = FIRST;
            return usual;
        }
        Duration now = next;
        next = now.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : now.multipliedBy(2);
        return now;
    }
}
