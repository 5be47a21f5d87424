package org.shenyangatlas.operation.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Proves to the outside that frames are drawn, and ends the program when none are: a screen that stands still is worse than
/// one that starts again.
///
/// A thread of its own looks every second. While there are beats it gives a sign every 5 seconds: the time of a file, for a
/// `Supervisor`, and a message to systemd. After 4 seconds without a beat it writes down what all threads do, once; after 7
/// it ends the program with [ExitCode#HUNG]. Before the first beat it waits 45 seconds.
public final class Heartbeat {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration SIGN = Duration.ofSeconds(5);
    private static final Duration STALL = Duration.ofSeconds(4);
    private static final Duration HUNG = Duration.ofSeconds(7);
    private static final Duration STARTING = Duration.ofSeconds(45);

    private final Outside outside;
    private final Runnable nudge;
    private final LongSupplier nanoTime;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("heartbeat").factory());
    private final Stillness stillness;
    private volatile long beats;
    private long beatsAtSign;
    private long signed;
    private boolean told;
    private boolean ended;

    Heartbeat(Outside outside, Runnable nudge, LongSupplier nanoTime) {
        this.outside = outside;
        this.nudge = nudge;
        this.nanoTime = nanoTime;
        this.stillness = new Stillness(nanoTime, 0);
    }

    /// @param file whose time of change is the sign of life; see [Supervisor#heartbeatOr]
    /// @param nudge called every second, not on the thread that draws; asks that thread for a frame, for a screen on which
    ///     nothing moves draws none. Must not wait.
    public static Heartbeat of(Path file, Runnable nudge) {
        return new Heartbeat(new RealOutside(file, SystemdNotify.ofEnvironment()), nudge, System::nanoTime);
    }

    /// Begins to look. Once.
    public void start() {
        looking.scheduleAtFixedRate(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// A frame of a window that is showing has been drawn. From one thread; costs next to nothing.
    public void beat() {
        beats = beats + 1; // one writer
    }

    /// The program is about to end by itself: nobody need wait for beats.
    public void stop() {
        looking.shutdownNow();
        outside.tell("STOPPING=1");
    }

    /// What the thread of its own does every second. Never throws, for it would not look again.
    void look() {
        try {
            nudge.run();
        } catch (RuntimeException e) {
            outside.trouble("The screen cannot be asked for a frame", e);
        }
        long now = beats;
        Duration still = stillness.since(now);
        if (now > 0 && now != beatsAtSign && (beatsAtSign == 0 || nanoTime.getAsLong() - signed >= SIGN.toNanos())) {
            outside.tell(beatsAtSign == 0 ? "READY=1\nWATCHDOG=1" : "WATCHDOG=1");
            outside.touch();
            beatsAtSign = now;
            signed = nanoTime.getAsLong();
        }
        Duration patience = now == 0 ? STARTING : HUNG;
        if (still.compareTo(patience.minus(HUNG).plus(STALL)) <= 0) {
            told = false;
        } else if (!told) {
            told = true;
            outside.dump("No frame for " + still.toSeconds() + " s");
        }
        if (still.compareTo(patience) > 0 && !ended) {
            ended = true;
            outside.halt(ExitCode.HUNG, "No frame for " + still.toSeconds() + " s: the atlas ends, to be started again");
        }
    }
}
