package org.shenyangatlas.operation.watch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A stack trace as text, of bounded length: a recursion without end is known by its beginning.
final class Trace {

    private static final int FRAMES = 60;
    private static final int CAUSES = 8;

    private Trace() {
    }

    /// @return a fault, its causes and, in short, what was suppressed meanwhile; lines end with a line feed
    static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable cause = fault;
        for (int i = 0; cause != null && i < CAUSES; i++) { // causes may go round in circles
            text.append(i == 0 ? "" : "Caused by: ").append(cause).append('\n').append(of(cause.getStackTrace()));
            for (Throwable suppressed : cause.getSuppressed()) {
                text.append("    Suppressed: ").append(suppressed).append('\n');
            }
            cause = cause.getCause();
        }
        return text.toString();
    }

    static String of(StackTraceElement... frames) {
        return Stream.of(frames).limit(FRAMES).map(frame -> "    at " + frame + "\n").collect(Collectors.joining())
            + (frames.length > FRAMES ? "    ... " + (frames.length - FRAMES) + " more\n" : "");
    }
}
