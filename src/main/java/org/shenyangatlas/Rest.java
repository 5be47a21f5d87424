package org.shenyangatlas;

import javafx.animation.AnimationTimer;
import org.shenyangatlas.tiles.MapImages;
import org.shenyangatlas.view.Work;

/// Waits until everything on screen has been drawn.
final class Rest extends AnimationTimer {

    /// Pulses without anything left to draw: a view that has come to rest is drawn sharply some pulses later.
    private static final int PULSES = 12;
    private static final long LONGEST_NS = 60_000_000_000L;

    private final Runnable rested;
    private long start;
    private int quiet;

    private Rest(Runnable rested) {
        this.rested = rested;
    }

    /// Calls back on the FX thread, after a minute at the latest.
    static void then(Runnable rested) {
        new Rest(rested).start();
    }

    @Override
    public void handle(long now) {
        start = start == 0 ? now : start;
        quiet = Work.pending() == 0 && MapImages.pending() == 0 ? quiet + 1 : 0;
        if (quiet >= PULSES || now - start > LONGEST_NS) {
            stop();
            rested.run();
        }
    }
}
