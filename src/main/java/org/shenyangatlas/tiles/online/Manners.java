package org.shenyangatlas.tiles.online;

import java.time.Duration;

/// How politely, and how long, a server is asked.
///
/// @param longest    after which a request is given up
/// @param firstPause after a failure, then twice as long with each
/// @param lastPause  it never becomes longer
public record Manners(Duration longest, Duration firstPause, Duration lastPause) {

    public static final Manners GOOD = new Manners(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(60));

    /// At a time; what the large tile servers allow.
    static final int REQUESTS = 2;
    /// What waits longer than so many others has been scrolled away.
    static final int WAITING = 64;
    /// So often a tile is asked for again that the server answers wrongly.
    static final int TRIES = 3;

    /// @param failures one after the other, from 1
    Duration pause(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(lastPause) > 0 ? lastPause : pause;
    }
}
