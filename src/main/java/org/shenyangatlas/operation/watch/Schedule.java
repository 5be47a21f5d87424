package org.shenyangatlas.operation.watch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// The hours of a day in which nobody is there to switch anything. Arithmetic only: what time it is comes in from outside.
///
/// @param restartAt time of a quiet restart each day, which rids a long-running program of whatever piles up; null for none
/// @param hours when the display is lit; null for always
/// @param dimAfter so long after the last touch the display is dimmed
public record Schedule(@Nullable LocalTime restartAt, @Nullable DisplayHours hours, Duration dimAfter) {

    /// Restarts at four in the morning, is always lit, dims after 10 minutes.
    public static final Schedule STANDARD = new Schedule(LocalTime.of(4, 0), null, Duration.ofMinutes(10));

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration QUIET = Duration.ofMinutes(5);
    /// Whoever is still there at four is gone by seven; if not, tomorrow will do.
    private static final Duration UNTIL = Duration.ofHours(3);

    /// Whether to end now with [ExitCode#RESTART].
    ///
    /// At most once for each day, as counted by [#restartDay], and never in the first hour. When the program started is
    /// worked out from how long it has been running, so that a clock which jumps past the time does not make it due.
    ///
    /// @param running since the start, by a clock that does not jump
    /// @param idle since the last touch, likewise
    /// @param last day of the last such restart, from [LastRestart]; null when there was none
    public boolean restartDue(ZonedDateTime now, Duration running, Duration idle, @Nullable LocalDate last) {
        if (restartAt == null || running.compareTo(FRESH) < 0 || idle.compareTo(QUIET) < 0) {
            return false;
        }
        ZonedDateTime time = latest(now, restartAt);
        return now.isBefore(time.plus(UNTIL)) && now.minus(running).isBefore(time) && !time.toLocalDate().equals(last);
    }

    /// The day that a restart at this time counts for: yesterday's, while today's time has not come yet.
    public LocalDate restartDay(ZonedDateTime now) {
        return latest(now, restartAt == null ? LocalTime.MIN : restartAt).toLocalDate();
    }

    public boolean isDisplayOn(ZonedDateTime now) {
        return hours == null || hours.includes(now.toLocalTime());
    }

    public boolean isDimmed(Duration idle) {
        return idle.compareTo(dimAfter) >= 0;
    }

    /// A time that a day does not have, when clocks go forward, is as much later; of one that it has twice, the first is meant.
    private static ZonedDateTime latest(ZonedDateTime now, LocalTime time) {
        ZonedDateTime today = ZonedDateTime.of(now.toLocalDate(), time, now.getZone());
        return today.isAfter(now) ? ZonedDateTime.of(now.toLocalDate().minusDays(1), time, now.getZone()) : today;
    }
}
