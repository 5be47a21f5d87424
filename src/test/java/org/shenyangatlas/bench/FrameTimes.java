package org.shenyangatlas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/// Times between frames while a script moves a view, as percentiles.
final class FrameTimes extends AnimationTimer {

    /// What is done on every frame.
    interface Script {
        /// @param seconds since the beginning
        /// @param frame   seconds since the frame before
        void move(double seconds, double frame);
    }

    private static final double SECOND = 1e9;

    private final double length;
    private final Script script;
    private final Runnable done;
    private final List<Double> milliseconds = new ArrayList<>();
    private long start;
    private long last;

    /// @param length of the script, seconds
    FrameTimes(double length, Script script, Runnable done) {
        this.length = length;
        this.script = script;
        this.done = done;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        if (last == 0) {
            start = now;
        } else {
            milliseconds.add((now - last) / 1e6);
        }
        script.move((now - start) / SECOND, last == 0 ? 0 : (now - last) / SECOND);
        last = now;
        if (now - start > length * SECOND) {
            stop();
            done.run();
        }
    }

    /// "pan: 600 frames, median 16.7 ms, p95 17.2, p99 18.4, longest 30.1".
    String summary(String name) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return String.format(Locale.ROOT, "%s: %d frames, median %.1f ms, p95 %.1f, p99 %.1f, longest %.1f", name, sorted.size(),
            at(sorted, .5), at(sorted, .95), at(sorted, .99), sorted.getLast());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
