package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final ZoneId SHENYANG = ZoneId.of("Asia/Shanghai");

    private static ZonedDateTime at(String time) {
        return LocalDateTime.parse(time).atZone(SHENYANG);
    }

    @ParameterizedTest(name = "at {0}, running for {1}, idle for {2}: {3}")
    @CsvSource({
        "2026-11-02T03:59:59, PT20H, PT1H, false", "2026-11-02T04:00:00, PT20H, PT1H, true", "2026-11-02T06:59:59, PT20H, PT1H, true",
        "2026-11-02T07:00:00, PT20H, PT1H, false", "2026-11-02T04:00:00, PT20H, PT4M59S, false", "2026-11-02T04:00:00, PT20H, PT5M, true",
        "2026-11-02T04:00:00, PT59M59S, PT59M, false", "2026-11-02T04:00:00, PT1H, PT1H, true", "2026-11-02T05:30:00, PT1H29M, PT1H, false",
        "2026-11-02T05:30:00, PT1H31M, PT1H, true"})
    void restartsAtFourWhenNobodyIsThere(String now, Duration running, Duration idle, boolean due) {
        assertEquals(due, Schedule.STANDARD.restartDue(at(now), running, idle, null));
    }

    @Test
    void oncePerDay() {
        assertFalse(Schedule.STANDARD.restartDue(at("2026-11-02T04:00:00"), DAY, DAY, LocalDate.parse("2026-11-02")));
        assertTrue(Schedule.STANDARD.restartDue(at("2026-11-03T04:00:00"), DAY, DAY, LocalDate.parse("2026-11-02")));
    }

    @Test
    void aRestartBeforeMidnightCountsForItsDayAfterMidnightToo() {
        Schedule late = new Schedule(LocalTime.of(23, 30), null, DAY);
        assertEquals(LocalDate.parse("2026-11-01"), late.restartDay(at("2026-11-02T00:10:00")));
        assertTrue(late.restartDue(at("2026-11-02T00:10:00"), DAY, DAY, LocalDate.parse("2026-10-31")));
        assertFalse(late.restartDue(at("2026-11-02T00:10:00"), DAY, DAY, LocalDate.parse("2026-11-01")));
    }

    @Test
    void withoutATimeItNeverRestarts() {
        assertFalse(new Schedule(null, null, DAY).restartDue(at("2026-11-02T04:00:00"), DAY, DAY, null));
    }

    @Test
    void theScreenDimsAfterTenMinutes() {
        assertFalse(Schedule.STANDARD.isDimmed(Duration.ofSeconds(599)));
        assertTrue(Schedule.STANDARD.isDimmed(Duration.ofSeconds(600)));
    }

    @Test
    void theDisplayFollowsItsHours() {
        Schedule museum = new Schedule(null, new DisplayHours(LocalTime.of(9, 0), LocalTime.of(17, 0)), DAY);
        assertFalse(museum.isDisplayOn(at("2026-11-02T08:59:59")));
        assertTrue(museum.isDisplayOn(at("2026-11-02T09:00:00")));
        assertTrue(Schedule.STANDARD.isDisplayOn(at("2026-11-02T03:00:00")));
    }

    /// A program that is started again when its schedule says so, looked at once a minute.
    private static final class Life {
        private final Schedule schedule;
        private ZonedDateTime now;
        private Duration running = Duration.ZERO;
        private @Nullable LocalDate last;
        private final List<ZonedDateTime> restarts = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();
        private final List<Duration> after = new ArrayList<>();

        Life(LocalTime restartAt, ZonedDateTime now) {
            this.schedule = new Schedule(restartAt, null, DAY);
            this.now = now;
        }

        void minutes(long count) {
            for (long i = 0; i < count; i++) {
                now = now.plusMinutes(1);
                running = running.plusMinutes(1);
                if (schedule.restartDue(now, running, DAY, last)) {
                    last = schedule.restartDay(now);
                    restarts.add(now);
                    days.add(last);
                    after.add(running);
                    running = Duration.ZERO;
                }
            }
        }

        void jump(Duration by) {
            now = now.plus(by);
        }
    }

    @Test
    void aYearHasARestartEachDay() {
        Life life = new Life(LocalTime.of(4, 0), at("2026-01-01T00:00:00"));
        life.minutes(365 * 24 * 60);
        assertEquals(365, life.restarts.size());
        assertEquals(365, life.days.stream().distinct().count());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"Europe/Berlin, 02:30", "Europe/Berlin, 02:00", "Europe/Berlin, 03:00", "America/New_York, 01:30", "Australia/Lord_Howe, 01:45",
        "America/Santiago, 00:00", "Asia/Shanghai, 04:00"})
    void aYearWithChangesOfTheClockHasTooWithoutExceptions(ZoneId zone, LocalTime restartAt) {
        Life life = new Life(restartAt, ZonedDateTime.of(2026, 1, 1, 12, 0, 0, 0, zone));
        life.minutes(365 * 24 * 60);
        assertEquals(365, life.restarts.size());
        assertEquals(365, life.days.stream().distinct().count());
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource({"P1D", "-P1D", "PT18H", "P20759D", "-P20759D"})
    void aClockThatJumpsCausesAtMostOneRestartAndThenAllIsAsBefore(Duration by) {
        Life life = new Life(LocalTime.of(4, 0), at("2026-11-02T10:00:00"));
        life.minutes(180);
        life.jump(by);
        life.minutes(10);
        assertTrue(life.restarts.size() <= 1, life.restarts::toString);
        life.minutes(10 * 24 * 60);
        assertTrue(life.restarts.size() >= 9 && life.restarts.size() <= 11, life.restarts::toString);
    }

    @Test
    void aClockThatIsCorrectedFrom1970CausesNoRestart() {
        Life life = new Life(LocalTime.of(4, 0), at("1970-01-01T08:00:00"));
        life.minutes(300);
        life.now = at("2026-11-02T11:00:00");
        life.minutes(600);
        assertEquals(List.of(), life.restarts);
    }

    @Test
    void aClockThatIsSetBackAfterTheRestartCausesNoSecondOne() {
        Life life = new Life(LocalTime.of(4, 0), at("2026-11-02T00:00:00"));
        life.minutes(241);
        life.jump(Duration.ofMinutes(-30));
        life.minutes(12 * 60);
        assertEquals(1, life.restarts.size(), life.restarts::toString);
    }

    @RepeatedTest(20)
    void whateverTheClockDoesItIsNeverTwiceADayNorInTheFirstHour() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Life life = new Life(LocalTime.of(random.nextInt(24), random.nextInt(60)), at("2026-11-02T00:00:00"));
        for (int i = 0; i < 30; i++) {
            life.minutes(random.nextInt(3000));
            life.jump(Duration.ofMinutes(random.nextInt(-3000, 3000)));
        }
        for (int i = 0; i < life.after.size(); i++) {
            assertTrue(life.after.get(i).compareTo(Duration.ofHours(1)) >= 0, () -> "seed " + seed);
            assertTrue(i == 0 || !life.days.get(i).equals(life.days.get(i - 1)), () -> "seed " + seed);
        }
    }
}
