package org.shenyangatlas.view.world;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shenyangatlas.state.Language;

/// Dates as people write them: "18 November 1980", "1980 年 11 月 18 日".
final class Since {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Since() {
    }

    /// @param date ISO date, or year and month, or year; one that no calendar has comes back as it is
    static String written(String date, Language language, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        try {
            return switch (date.length()) {
                case YEAR -> language.textIn(tag, "world.year", date);
                case MONTH -> DateTimeFormatter.ofPattern(language.textIn(tag, "world.month-pattern"), locale)
                    .format(YearMonth.parse(date));
                default -> DateTimeFormatter.ofPattern(language.textIn(tag, "world.day-pattern"), locale)
                    .format(LocalDate.parse(date));
            };
        } catch (DateTimeException _) {
            return date;
        }
    }
}
