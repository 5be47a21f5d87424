package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private final SetClock clock = new SetClock();
    private final Notes notes = new Notes();
    private int nudges;
    private final Heartbeat heartbeat = new Heartbeat(notes, () -> nudges++, clock);

    /// Notes what the world is told, and how many seconds into the test.
    private final class Notes implements Outside {
        private final List<String> all = new ArrayList<>();
        private long second;

        private void note(String what) {
            all.add(second + " " + what);
        }

        @Override
        public void tell(String message) {
            note(message.replace('\n', ' '));
        }

        @Override
        public void touch() {
            note("touch");
        }

        @Override
        public void dump(String why) {
            note("dump");
        }

        @Override
        public void trouble(String what, Throwable why) {
            note(why.getMessage());
        }

        @Override
        public void halt(int code, String why) {
            note("halt " + code);
        }
    }

    private void seconds(int count, boolean beating) {
        for (int i = 0; i < count; i++) {
            clock.pass(1);
            notes.second++;
            if (beating) {
                heartbeat.beat();
            }
            heartbeat.look();
        }
    }

    @Test
    void theFirstFrameMakesItReady() {
        seconds(3, false);
        assertEquals(List.of(), notes.all);
        seconds(1, true);
        assertEquals(List.of("4 READY=1 WATCHDOG=1", "4 touch"), notes.all);
    }

    @Test
    void givesASignEveryFiveSeconds() {
        seconds(12, true);
        assertEquals(List.of("1 READY=1 WATCHDOG=1", "1 touch", "6 WATCHDOG=1", "6 touch", "11 WATCHDOG=1", "11 touch"), notes.all);
    }

    @Test
    void givesNoSignWithoutABeatAndEndsTheProgramAfterSevenSeconds() {
        seconds(6, true);
        notes.all.clear();
        seconds(30, false);
        assertEquals(List.of("11 dump", "14 halt 71"), notes.all, "5 s after the last beat, and 8 s after it");
    }

    @Test
    void aShortStallIsForgivenAndTheNextOneWrittenDownAgain() {
        seconds(1, true);
        notes.all.clear();
        seconds(6, false);
        seconds(1, true);
        seconds(5, false);
        assertEquals(List.of("6 dump", "8 WATCHDOG=1", "8 touch", "13 dump"), notes.all);
    }

    @Test
    void theStartMayTakeFortyFiveSeconds() {
        seconds(45, false);
        assertEquals(List.of("43 dump"), notes.all);
        seconds(1, false);
        assertEquals("46 halt 71", notes.all.getLast());
    }

    @Test
    void aNightAsleepIsNoStall() {
        seconds(6, true);
        notes.all.clear();
        clock.pass(Duration.ofHours(9));
        heartbeat.look();
        seconds(2, false);
        assertEquals(List.of(), notes.all);
    }

    @Test
    void asksForAFrameEverySecond() {
        seconds(4, true);
        assertEquals(4, nudges);
    }

    @Test
    void goesOnLookingWhenTheScreenCannotBeAsked() {
        Heartbeat blind = new Heartbeat(notes, () -> {
            throw new IllegalStateException("no toolkit");
        }, clock);
        blind.beat();
        blind.look();
        assertEquals(List.of("0 no toolkit", "0 READY=1 WATCHDOG=1", "0 touch"), notes.all);
    }

    @Test
    void anEndOfItsOwnIsAnnounced() {
        heartbeat.stop();
        assertTrue(notes.all.contains("0 STOPPING=1"));
    }
}
