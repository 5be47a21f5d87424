package org.shenyangatlas.operation.watch;

import java.time.LocalTime;

/// When the display is lit, each day.
///
/// @param on first minute in which it is
/// @param off first minute in which it is not; before `on` when that is after midnight, the same when it is always lit
public record DisplayHours(LocalTime on, LocalTime off) {

    public boolean includes(LocalTime time) {
        if (on.equals(off)) {
            return true;
        }
        boolean sinceOn = !time.isBefore(on);
        boolean beforeOff = time.isBefore(off);
        return on.isBefore(off) ? sinceOn && beforeOff : sinceOn || beforeOff;
    }
}
