package org.shenyangatlas.catalogue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time a value of a figure is for. Values for different kinds of periods are not to be compared.
///
/// @param kind how long it is
/// @param year such as 2019
/// @param part which half (1 or 2), quarter (1 to 4) or month (1 to 12) of the year; 0 for the whole of it
public record Period(Kind kind, int year, int part) {

    /// How long a period is.
    public enum Kind {
        YEAR("years"), HALF("half years"), QUARTER("quarters"), MONTH("months"), UNTIL("sums up to a date");

        private final String several;

        Kind(String several) {
            this.several = several;
        }

        /// What several of them are called in problems.
        String several() {
            return several;
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(\\.\\./)?(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    /// Reads "2019", "2018-H1", "2018-Q3", "2023-05" or, for everything up to then, "../2020-12".
    ///
    /// @return null when it is none of these
    public static @Nullable Period of(String text) {
        Matcher found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return null;
        }
        int year = Integer.parseInt(found.group(2));
        boolean divided = found.group(3) != null || found.group(4) != null;
        if (found.group(1) != null) {
            return divided ? null : new Period(Kind.UNTIL, year, number(found.group(5)));
        }
        if (found.group(3) != null) {
            return new Period(Kind.HALF, year, number(found.group(3)));
        }
        if (found.group(4) != null) {
            return new Period(Kind.QUARTER, year, number(found.group(4)));
        }
        return new Period(found.group(5) == null ? Kind.YEAR : Kind.MONTH, year, number(found.group(5)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// Whether values for this period and the other may stand side by side.
    public boolean isComparableWith(Period other) {
        return kind == other.kind;
    }

    /// As it is written in a catalogue.
    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, part);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, part);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, part);
            case UNTIL -> part == 0 ? String.format(Locale.ROOT, "../%04d", year) : String.format(Locale.ROOT, "../%04d-%02d", year, part);
        };
    }
}
