package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.operation.PinLock.Answer;

@ExtendWith(QuietLog.class)
@DisplayName("The lock of the PIN")
class PinLockTest {

    private static final char[] RIGHT = "4711".toCharArray();
    private static final char[] WRONG = "1174".toCharArray();
    /// Seconds of waiting after the fifth wrong PIN in a row, the sixth ...
    private static final List<Integer> WAITS = List.of(30, 60, 120, 240, 480, 900, 900, 900);

    @TempDir
    private Path folder;
    private long nanos = Long.MAX_VALUE - 1; // a clock of nanoseconds may begin anywhere and run over

    private PinLock start() {
        return new PinLock(digits -> Arrays.equals(digits, RIGHT), folder, () -> nanos);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private PinLock afterWrong(int count) {
        PinLock lock = start();
        for (int i = 0; i < count; i++) {
            pass(lock.remaining());
            assertEquals(Answer.WRONG, lock.attempt(WRONG));
        }
        return lock;
    }

    @Test
    @DisplayName("lets five wrong PINs be, then makes wait longer and longer, a quarter of an hour at most")
    void waits() {
        PinLock lock = start();
        for (int left = 5; left > 0; left--) {
            assertEquals(left + " " + Duration.ZERO, lock.freeTries() + " " + lock.remaining());
            assertEquals(Answer.WRONG, lock.attempt(WRONG));
        }
        for (int seconds : WAITS) {
            assertEquals(Duration.ofSeconds(seconds), lock.remaining());
            pass(Duration.ofSeconds(seconds).minusNanos(1));
            assertEquals(Answer.LOCKED, lock.attempt(RIGHT));
            pass(Duration.ofNanos(1));
            assertEquals(Answer.WRONG, lock.attempt(WRONG));
        }
    }

    @Test
    @DisplayName("begins anew after the right PIN")
    void right() {
        PinLock lock = afterWrong(6);
        pass(Duration.ofSeconds(60));
        assertEquals(Answer.RIGHT, lock.attempt(RIGHT));
        assertEquals(5, lock.freeTries());
        assertEquals(5, start().freeTries());
    }

    @Test
    @DisplayName("remembers wrong PINs over a restart, and waits once more")
    void restart() {
        afterWrong(7);
        pass(Duration.ofDays(1));
        PinLock again = start();
        assertEquals(Duration.ofSeconds(120), again.remaining());
        assertEquals(Answer.LOCKED, again.attempt(RIGHT));
        pass(Duration.ofSeconds(120));
        assertEquals(Answer.RIGHT, again.attempt(RIGHT));
    }

    @Test
    @DisplayName("gives no try back to whoever pulls the plug while a PIN is checked")
    void plugPulled() {
        afterWrong(4);
        PinLock pulled = new PinLock(_ -> {
            throw new IllegalStateException("no power");
        }, folder, () -> nanos);
        try {
            pulled.attempt(WRONG);
        } catch (IllegalStateException e) {
            assertEquals("no power", e.getMessage());
        }
        assertEquals(Duration.ofSeconds(30), start().remaining());
    }

    @Test
    @DisplayName("with a damaged file goes by the one before it, or counts five wrong ones; a start never fails")
    void damaged() throws IOException {
        afterWrong(7);
        Path file = folder.resolve("pin-lock.json");
        Path before = folder.resolve("pin-lock.json.bak");
        byte[] good = Files.readAllBytes(file);
        for (int length = 0; length < good.length - 1; length++) {
            Files.write(file, Arrays.copyOf(good, length));
            assertEquals(Duration.ofSeconds(60), start().remaining(), "the one before it, at " + length);
        }
        byte[] old = Files.readAllBytes(before);
        Files.write(file, new byte[0]);
        for (int length = 0; length < old.length - 1; length++) {
            Files.write(before, Arrays.copyOf(old, length));
            assertEquals(Duration.ofSeconds(30), start().remaining(), "none, at " + length);
        }
        for (String odd : List.of("{}", "{\"wrong\": -1}", "{\"wrong\": 1e9}", "{\"wrong\": 99999999999}", "[]", "null")) {
            Files.writeString(file, odd);
            assertEquals(Duration.ofSeconds(30), start().remaining(), odd);
        }
        Files.writeString(file, "{\"wrong\": 2000000000}");
        assertEquals(Duration.ofMinutes(15), start().remaining());
    }

    @Test
    @DisplayName("counts in memory where it cannot write")
    void unwritable() throws IOException {
        folder = Files.writeString(folder.resolve("a-file"), "").resolve("below");
        PinLock lock = afterWrong(5);
        assertEquals(Duration.ofSeconds(30), lock.remaining());
    }

    @RepeatedTest(value = 8, name = "is never open early nor for longer than it says, seed {currentRepetition}")
    void property(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        nanos = random.nextLong();
        PinLock lock = start();
        int wrong = 0;
        long lockedAt = nanos;
        for (int i = 0; i < 60; i++) {
            pass(Duration.ofSeconds(random.nextInt(5) == 0 ? random.nextInt(2000) : random.nextInt(40)));
            if (random.nextInt(8) == 0) {
                lock = start();
                lockedAt = nanos;
            }
            Duration wait = wrong < 5 ? Duration.ZERO : Duration.ofSeconds(WAITS.get(Math.min(wrong - 5, WAITS.size() - 1)));
            boolean locked = nanos - lockedAt < wait.toNanos();
            assertTrue(lock.remaining().compareTo(Duration.ofMinutes(15)) <= 0);
            boolean typesRight = random.nextInt(12) == 0;
            Answer answer = lock.attempt(typesRight ? RIGHT : WRONG);
            assertEquals(locked ? Answer.LOCKED : typesRight ? Answer.RIGHT : Answer.WRONG, answer, "try " + i);
            if (answer == Answer.WRONG) {
                wrong++;
                lockedAt = nanos;
            } else if (answer == Answer.RIGHT) {
                wrong = 0;
            }
        }
    }
}
