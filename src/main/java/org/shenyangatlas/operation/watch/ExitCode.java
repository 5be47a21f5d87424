package org.shenyangatlas.operation.watch;

/// What the program says when it ends, to whoever may start it again. Any other code is a crash.
public final class ExitCode {

    /// The operator left; it is not to be started again.
    public static final int LEFT = 0;
    /// Faults came faster than the screen could be rebuilt.
    public static final int FAULTY = 70;
    /// No frame was drawn for too long.
    public static final int HUNG = 71;
    /// All is well and a fresh start is wanted: once a day, or after a change of configuration.
    public static final int RESTART = 75;

    private ExitCode() {
    }

    /// Whether the program ended because somebody wanted it to.
    public static boolean isWanted(int code) {
        return code == LEFT || code == RESTART;
    }
}
