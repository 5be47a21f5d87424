package org.shenyangatlas.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How fast a hand moved just before it let go.
public final class Velocity {

    /// Only what happened this shortly before counts.
    private static final long MEMORY_NS = 100_000_000;
    /// Slower than this, pixels a second, the hand has come to rest.
    private static final double SLOWEST = 120;
    private static final double SECOND = 1e9;

    /// Pixels a second.
    public record Speed(double x, double y) {
    }

    private record Moment(double x, double y, long at) {
    }

    private final Deque<Moment> moments = new ArrayDeque<>();

    public void forget() {
        moments.clear();
    }

    /// @param now nanoseconds
    public void record(double x, double y, long now) {
        moments.addLast(new Moment(x, y, now));
        moments.removeIf(moment -> now - moment.at() > MEMORY_NS);
    }

    /// @param now nanoseconds
    /// @return empty when the hand was at rest
    public Optional<Speed> atRelease(long now) {
        moments.removeIf(moment -> now - moment.at() > MEMORY_NS);
        if (moments.size() < 2) {
            return Optional.empty();
        }
        Moment first = moments.getFirst();
        Moment last = moments.getLast();
        double seconds = Math.max(1e-3, (last.at() - first.at()) / SECOND);
        Speed speed = new Speed((last.x() - first.x()) / seconds, (last.y() - first.y()) / seconds);
        return Math.hypot(speed.x(), speed.y()) > SLOWEST ? Optional.of(speed) : Optional.empty();
    }
}
