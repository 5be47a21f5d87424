package org.shenyangatlas;

import java.lang.System.Logger.Level;
import java.util.function.BiConsumer;

/// What nobody caught: written to the log, never shown to the person in front of the screen, who can do nothing about it.
final class Faults {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private Faults() {
    }

    static void watch() {
        watch((what, fault) -> LOG.log(Level.ERROR, what, fault));
    }

    /// @param told in which thread, and what
    static void watch(BiConsumer<String, Throwable> told) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) ->
            told.accept("Something went wrong on thread " + thread.getName() + "; the atlas goes on", fault));
    }
}
