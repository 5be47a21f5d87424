package org.shenyangatlas;

import java.util.function.IntSupplier;
import javafx.animation.AnimationTimer;
import org.shenyangatlas.tiles.AtlasTiles;
import org.shenyangatlas.view.Work;

/// Waits until everything on screen has been drawn.
final class Rest extends AnimationTimer {

    /// Pulses without anything left to draw: a view that has come to rest is drawn sharply some pulses later.
    private static final int PULSES = 12;
    private static final int COMPLETE = 2;
    private static final long LONGEST_NS = 60_000_000_000L;

    private final IntSupplier left;
    private final int pulses;
    private final Runnable rested;
    private long start;
    private int quiet;

    private Rest(IntSupplier left, int pulses, Runnable rested) {
        this.left = left;
        this.pulses = pulses;
        this.rested = rested;
    }

    /// Calls back on the FX thread once picture, pins and panel are there, though some of it may yet become sharper.
    static void thenComplete(Runnable complete) {
        new Rest(Work::urgent, COMPLETE, complete).start();
    }

    /// Calls back on the FX thread, after a minute at the latest.
    static void then(Runnable rested) {
        new Rest(() -> Work.pending() + AtlasTiles.pending(), PULSES, rested).start();
    }

    @Override
    public void handle(long now) {
        start = start == 0 ? now : start;
        quiet = left.getAsInt() == 0 ? quiet + 1 : 0;
        if (quiet >= pulses || now - start > LONGEST_NS) {
            stop();
            rested.run();
        }
    }
}
