package org.shenyangatlas.operation.watch;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/// Counts faults that nobody caught. One does no harm; when many come at once the screen is in an unknown state and is built
/// anew; when they go on after that, the program ends with [ExitCode#FAULTY], to be started again. From any thread.
public final class FaultCounter {

    private static final System.Logger LOG = System.getLogger(FaultCounter.class.getName());
    private static final int MANY = 5;
    private static final Duration WITHIN = Duration.ofSeconds(10);
    /// A screen built anew may be built anew again after so long.
    private static final Duration HEALED = Duration.ofMinutes(10);

    private final int many;
    private final long within;
    private final Runnable rebuild;
    private final IntConsumer end;
    private final LongSupplier nanoTime;
    private final Deque<Long> lately = new ArrayDeque<>();
    private boolean rebuilt;
    private long rebuiltAt;
    private boolean ended;

    /// @param many so many faults
    /// @param within in so short a time are too many
    /// @param rebuild asks for a new screen; may come back before it is there
    /// @param end ends the program with a code, once
    FaultCounter(int many, Duration within, Runnable rebuild, IntConsumer end, LongSupplier nanoTime) {
        this.many = many;
        this.within = within.toNanos();
        this.rebuild = rebuild;
        this.end = end;
        this.nanoTime = nanoTime;
    }

    /// Five faults within 10 seconds are too many.
    ///
    /// @param rebuild asks for a new screen; may come back before it is there; is called on the thread of the last fault
    /// @param end ends the program with a code, once
    public FaultCounter(Runnable rebuild, IntConsumer end) {
        this(MANY, WITHIN, rebuild, end, System::nanoTime);
    }

    /// A fault has been caught by nobody.
    public void count() {
        switch (verdict()) {
            case GO_ON -> { }
            case REBUILD -> {
                LOG.log(Level.ERROR, "{0} faults within {1} s: the screen is built anew", many, Duration.ofNanos(within).toSeconds());
                try {
                    rebuild.run();
                } catch (RuntimeException | Error e) {
                    LOG.log(Level.ERROR, "The screen cannot be built anew", e);
                    end();
                }
            }
            case END -> {
                LOG.log(Level.ERROR, "Faults go on in the new screen: the atlas ends, to be started again");
                end();
            }
        }
    }

    private enum Verdict { GO_ON, REBUILD, END }

    private synchronized Verdict verdict() {
        long now = nanoTime.getAsLong();
        lately.addLast(now);
        while (now - lately.getFirst() > within) {
            lately.removeFirst();
        }
        if (lately.size() < many) {
            return Verdict.GO_ON;
        }
        lately.clear();
        if (rebuilt && now - rebuiltAt < HEALED.toNanos()) {
            return Verdict.END;
        }
        rebuilt = true;
        rebuiltAt = now;
        return Verdict.REBUILD;
    }

    private void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        end.accept(ExitCode.FAULTY);
    }
}
