package org.shenyangatlas.view.timeline;

import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Choice.Years;

/// A range of years on a scale, while it is being changed.
///
/// @param from first year in it
/// @param to   last year in it
record YearRange(int from, int to) {

    /// What the filter holds, brought within the scale.
    ///
    /// @param years null for all of it
    static YearRange of(@Nullable Years years, TimeScale scale) {
        return years == null ? new YearRange(scale.first(), scale.last())
            : new YearRange(Math.clamp(years.from(), scale.first(), scale.last()), Math.clamp(years.to(), scale.first(), scale.last()));
    }

    /// With another beginning, which neither leaves the scale nor passes the end.
    YearRange begin(int year, TimeScale scale) {
        return new YearRange(Math.clamp(year, scale.first(), to), to);
    }

    /// With another end, which neither leaves the scale nor passes the beginning.
    YearRange end(int year, TimeScale scale) {
        return new YearRange(from, Math.clamp(year, from, scale.last()));
    }

    /// From one year to another, whichever is the earlier.
    static YearRange between(int one, int other, TimeScale scale) {
        int from = Math.clamp(Math.min(one, other), scale.first(), scale.last());
        return new YearRange(from, Math.clamp(Math.max(one, other), from, scale.last()));
    }

    /// What the filter is to hold: null when it is the whole scale, so that sites whose year nobody knows are shown too.
    @Nullable Years years(TimeScale scale) {
        return from <= scale.first() && to >= scale.last() ? null : new Years(from, to);
    }
}
