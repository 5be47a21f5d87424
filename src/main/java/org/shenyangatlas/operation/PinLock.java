package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps people from trying out PINs: after five wrong ones nobody may try for 30 s, after each further one for twice as
/// long, up to 15 minutes. The right one at last sets everything back.
///
/// Only the number of wrong PINs is kept on disk, written before a PIN is checked, so that pulling the plug gives no try
/// back. After a start with five or more the whole wait begins again: the time of day is never asked, so no change of the
/// clock ends a wait early or makes it longer than 15 minutes.
public final class PinLock {

    /// What came of a PIN.
    public enum Answer { RIGHT, WRONG, LOCKED }

    /// Wrong PINs nobody has to wait for.
    static final int FREE_TRIES = 5;
    static final Duration SHORTEST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final System.Logger LOG = System.getLogger(PinLock.class.getName());
    private static final int MOST_COUNTED = 1_000_000;

    private final Predicate<char[]> right;
    private final KeptFile<Integer> file;
    private final LongSupplier nanoTime;
    private volatile int wrong;
    private volatile long lockedFrom;

    /// @param dataFolder where `pin-lock.json` is kept
    /// @param nanoTime   a clock nobody can set, such as [System#nanoTime]
    public PinLock(Pin pin, Path dataFolder, LongSupplier nanoTime) {
        this(pin::matches, dataFolder, nanoTime);
    }

    PinLock(Predicate<char[]> right, Path dataFolder, LongSupplier nanoTime) {
        this.right = right;
        this.nanoTime = nanoTime;
        file = new KeptFile<>(dataFolder.resolve("pin-lock.json"), PinLock::counted);
        wrong = file.read().orElse(file.exists() ? FREE_TRIES : 0); // somebody may have damaged it on purpose
        lockedFrom = nanoTime.getAsLong();
    }

    /// Checks a PIN, one after the other. Takes as long as [Pin#matches] and writes a file: never call it on the thread that
    /// draws.
    public synchronized Answer attempt(char[] digits) {
        if (!remaining().isZero()) {
            return Answer.LOCKED;
        }
        int before = wrong;
        keep(before + 1);
        if (right.test(digits)) {
            keep(0);
            wrong = 0;
            return Answer.RIGHT;
        }
        lockedFrom = nanoTime.getAsLong();
        wrong = Math.min(before + 1, MOST_COUNTED);
        LOG.log(System.Logger.Level.WARNING, "A wrong PIN, number " + wrong + " in a row");
        return Answer.WRONG;
    }

    /// How long nobody may try; zero when one may. Answers at once, from any thread.
    public Duration remaining() {
        Duration wait = wait(wrong);
        Duration waited = Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - lockedFrom));
        return waited.compareTo(wait) >= 0 ? Duration.ZERO : wait.minus(waited);
    }

    /// How many wrong PINs are left before one has to wait; 0 when each one costs a wait.
    public int freeTries() {
        return Math.max(0, FREE_TRIES - wrong);
    }

    /// The wait after so many wrong PINs in a row.
    static Duration wait(int wrong) {
        if (wrong < FREE_TRIES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(wrong - FREE_TRIES, 20);
        Duration wait = SHORTEST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private void keep(int count) {
        try {
            file.write(("{\"wrong\": " + count + "}\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) { // counted on in memory: the lock holds until the program ends
            LOG.log(System.Logger.Level.WARNING, "Wrong PINs cannot be kept over a restart", e);
        }
    }

    private static Optional<Integer> counted(byte[] content) {
        try {
            JsonNode count = JsonMapper.shared().readTree(content).path("wrong");
            return count.isInt() && count.intValue() >= 0 ? Optional.of(Math.min(count.intValue(), MOST_COUNTED)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
