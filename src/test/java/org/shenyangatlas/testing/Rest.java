package org.shenyangatlas.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import org.shenyangatlas.tiles.AtlasTiles;
import org.shenyangatlas.view.Work;

/// The moment at which nothing more happens by itself: everything is laid out, and nothing is being painted.
public final class Rest {

    /// Pulses in a row with nothing left to do: layout settles in two, and its requests show in the third.
    private static final int PULSES = 3;
    private static final long LONGEST_SECONDS = 60;

    private Rest() {
    }

    /// Waits until everything is laid out and painted.
    public static void untilPainted() {
        await(true);
    }

    /// Waits until everything is laid out; what is painted in the background may still come.
    public static void untilLaidOut() {
        await(false);
    }

    private static void await(boolean painted) {
        CompletableFuture<Void> rest = new CompletableFuture<>();
        AnimationTimer pulses = new AnimationTimer() {
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = painted && Work.pending() + AtlasTiles.pending() > 0 ? 0 : quiet + 1;
                if (quiet > PULSES) {
                    stop();
                    rest.complete(null);
                }
            }
        };
        pulses.start();
        try {
            rest.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("Never at rest: " + Work.pending() + " requests for the picture and "
                + AtlasTiles.pending() + " for the map are left", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pulses.stop();
        }
    }
}
