package org.shenyangatlas.tiles.online;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a server allows its answer to be used (RFC 9111).
final class Freshness {

    /// Without a word from the server; what the large tile servers ask for.
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age=\"?(\\d{1,12})");

    private Freshness() {
    }

    /// Whether the answer may be written to a disk.
    static boolean mayBeKept(HttpHeaders headers) {
        return !control(headers).contains("no-store");
    }

    /// Milliseconds since 1970.
    static long expires(HttpHeaders headers, long now) {
        String control = control(headers);
        if (control.contains("no-cache") || control.contains("no-store")) {
            return now;
        }
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            long seconds = Math.max(0, Long.parseLong(age.group(1)) - headers.firstValue("Age").map(Freshness::seconds)
                .orElse(OptionalLong.empty()).orElse(0));
            return now + Math.min(seconds * 1000, LONGEST.toMillis());
        }
        Optional<String> expires = headers.firstValue("Expires");
        if (expires.isEmpty()) {
            return now + USUAL.toMillis();
        }
        long end = date(expires.get(), 0); // what is no date has expired
        long begin = headers.firstValue("Date").map(date -> date(date, now)).orElse(now); // by the server's own clock
        return now + Math.clamp(end - begin, 0, LONGEST.toMillis());
    }

    /// How long a server asks to be left in peace; zero when it does not say.
    static Duration pause(HttpHeaders headers) {
        long seconds = headers.firstValue("Retry-After").map(Freshness::seconds).orElse(OptionalLong.empty()).orElse(0);
        Duration asked = Duration.ofSeconds(seconds);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private static String control(HttpHeaders headers) {
        return String.join(",", headers.allValues("Cache-Control")).toLowerCase(Locale.ROOT);
    }

    private static OptionalLong seconds(String text) {
        return text.strip().matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(text.strip())) : OptionalLong.empty();
    }

    private static long date(String text, long otherwise) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)).toEpochMilli();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
