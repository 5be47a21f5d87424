package org.shenyangatlas.operation.statistics;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;

/// A program that counts visits as fast as it can and says the sequence number of each event once it is kept. It never ends
/// by itself.
final class BusyKiosk {

    private static final int AHEAD = 50;

    private BusyKiosk() {
    }

    /// @param arguments the folder
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        Semaphore room = new Semaphore(AHEAD);
        Tuning tuning = new Tuning(ZoneOffset.UTC, 10_000, Duration.ofMinutes(1), number -> {
            out.print(number + "\n"); // in one piece
            out.flush();
            room.release();
        });
        try (Statistics statistics = Statistics.open(Path.of(arguments[0]), "busy", new Keeping(90, true), InstantSource.system(), tuning)) {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                room.acquire(Desk.EVENTS_OF_A_VISIT);
                Desk.visit(statistics, "site-" + i, i % 100, Ending.values()[i % 3]);
            }
        }
    }
}
