package org.shenyangatlas;

import java.lang.System.Logger.Level;

/// What nobody caught: written to the log, never shown to the person in front of the screen, who can do nothing about it.
final class Faults {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private Faults() {
    }

    static void watch() {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) ->
            LOG.log(Level.ERROR, "Something went wrong on thread " + thread.getName() + "; the atlas goes on", fault));
    }
}
