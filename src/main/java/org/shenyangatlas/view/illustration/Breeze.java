package org.shenyangatlas.view.illustration;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// The clock of everything that moves gently in the picture. It stands still while nothing is to move.
final class Breeze extends AnimationTimer {

    private static final double SECOND = 1e9;
    /// Twenty times a second is smooth for slow things, and a third of the work.
    private static final long SHORTEST_NS = 45_000_000;
    /// What moves gently is not seen to move while everything does, but would cost half of every frame.
    private static final long BREATH_NS = 200_000_000;

    private final DoubleConsumer moved;
    private long last;
    private double seconds;
    private boolean startled;
    private long startledAt;

    /// @param moved told the seconds that have passed while the breeze blew
    Breeze(DoubleConsumer moved) {
        this.moved = moved;
    }

    void blow(boolean on) {
        if (on) {
            last = 0;
            start();
        } else {
            stop();
        }
    }

    /// Holds its breath until the view has come to rest. Called at every change of what is seen.
    void hold() {
        startled = true;
    }

    @Override
    public void handle(long now) {
        if (startled) {
            startled = false;
            startledAt = now;
        }
        if (startledAt != 0 && now - startledAt < BREATH_NS) {
            last = 0; // what stood still goes on from where it stood
            return;
        }
        if (last != 0 && now - last < SHORTEST_NS) {
            return;
        }
        seconds += last == 0 ? 0 : Math.min(0.2, (now - last) / SECOND);
        last = now;
        moved.accept(seconds);
    }
}
