package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened in the city.
///
/// @param id      unique, kebab-case
/// @param date    ISO date or the beginning of one, such as "1899" or "2023-03-04"
/// @param text    what happened, in a few words
/// @param site    id of the site it happened to; null for none
/// @param sources ids of the sources that say so, at least one
public record Event(String id, String date, LocalizedText text, @Nullable String site, List<String> sources) {

    private static final int YEAR_DIGITS = 4;

    public Event {
        sources = List.copyOf(sources);
    }

    public int year() {
        return Integer.parseInt(date.substring(0, YEAR_DIGITS));
    }
}
