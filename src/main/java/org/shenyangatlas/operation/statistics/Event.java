package org.shenyangatlas.operation.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that happened, as it is kept.
///
/// @param at     by the machine's clock, which may be wrong; in which order events happened is told by their sequence numbers
/// @param what   the site, the language or the ending: letters, digits and hyphens, at most 100; null where there is none
/// @param amount seconds, of losses how many; null where there is none or it is not known
/// @param text   what was searched, at most 100 characters; null unless that is to be kept
record Event(Instant at, Kind kind, @Nullable String what, @Nullable Long amount, @Nullable String text) {

    private static final int LONGEST = 100;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /// What kinds of events there are; in the file they are written as `visit-begun`.
    enum Kind {
        VISIT_BEGUN, VISIT_ENDED, SITE_OPENED, SITE_LEFT, SEARCH, LANGUAGE, LOST;

        String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Nothing but what ids and language tags are made of gets in: whatever else is given, no words of a person are kept.
    Event {
        at = at.isBefore(Instant.EPOCH) ? Instant.EPOCH : at.isAfter(LATEST) ? LATEST : at;
        what = what == null ? null : cut(what.isEmpty() ? "-" : what.replaceAll("[^A-Za-z0-9-]", "-"));
        amount = amount == null ? null : Math.max(0, amount);
        text = text == null ? null : cut(text.replaceAll("\\p{Cntrl}", " ").strip());
    }

    static Event of(Instant at, Kind kind) {
        return new Event(at, kind, null, null, null);
    }

    static Event of(Instant at, Kind kind, String what) {
        return new Event(at, kind, what, null, null);
    }

    static Event of(Instant at, Kind kind, String what, Duration length) {
        return new Event(at, kind, what, length.plusMillis(500).toSeconds(), null);
    }

    private static String cut(String text) {
        int end = Math.min(LONGEST, text.length());
        boolean halfCharacter = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halfCharacter ? end - 1 : end);
    }
}
