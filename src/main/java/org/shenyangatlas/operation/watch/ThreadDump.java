package org.shenyangatlas.operation.watch;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// What all threads are doing, as text.
final class ThreadDump {

    private ThreadDump() {
    }

    /// @return a paragraph for each thread, the one that draws first, the others by name
    static String text() {
        return text(Thread.getAllStackTraces());
    }

    static String text(Map<Thread, StackTraceElement[]> threads) {
        return threads.entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<Thread, StackTraceElement[]> entry) -> !entry.getKey().getName().startsWith("JavaFX App"))
                .thenComparing(entry -> entry.getKey().getName()))
            .map(entry -> paragraph(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("\n"));
    }

    private static String paragraph(Thread thread, StackTraceElement[] frames) {
        return "\"" + thread.getName() + "\"" + (thread.isDaemon() ? " daemon" : "") + " " + thread.getState() + "\n" + Trace.of(frames);
    }
}
