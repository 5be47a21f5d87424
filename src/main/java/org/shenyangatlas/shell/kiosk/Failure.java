package org.shenyangatlas.shell.kiosk;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/// What a stage that failed has to say.
final class Failure {

    private Failure() {
    }

    /// The message of what went wrong itself, without what the wait for it wrapped it in; its kind if it has none.
    static String words(Throwable fault) {
        Throwable cause = fault;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
