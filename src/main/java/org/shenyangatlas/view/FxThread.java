package org.shenyangatlas.view;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one way onto the FX thread from another.
public final class FxThread {

    private FxThread() {
    }

    /// Runs there: at once when already on it, else later.
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// For `CompletableFuture.thenAcceptAsync(..., FxThread.executor())`.
    public static Executor executor() {
        return FxThread::run;
    }
}
