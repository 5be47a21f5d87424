package org.shenyangatlas.view.timeline;

/// Dates as places in time.
final class Dates {

    private static final int MONTHS = 12;
    private static final int MONTH_AT = 5;

    private Dates() {
    }

    /// A year with the part of it that has gone: its middle when only the year is known, the middle of the month when that is.
    ///
    /// @param date ISO date or the beginning of one
    static double year(String date) {
        int year = Integer.parseInt(date.substring(0, MONTH_AT - 1));
        return date.length() < MONTH_AT + 2 ? year + .5
            : year + (Integer.parseInt(date.substring(MONTH_AT, MONTH_AT + 2)) - .5) / MONTHS;
    }
}
