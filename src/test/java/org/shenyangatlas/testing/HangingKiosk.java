package org.shenyangatlas.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The atlas, whose FX thread hangs ten seconds after the start.
public final class HangingKiosk {

    private static final int SECONDS = 10;

    private HangingKiosk() {
    }

    public static void main(String[] arguments) throws Exception {
        var later = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        later.schedule(() -> Platform.runLater(() -> {
            System.out.println("the FX thread hangs");
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }), SECONDS, TimeUnit.SECONDS);
        Class.forName("org.shenyangatlas.Launcher").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
