package org.shenyangatlas.tiles.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final long NOW = 1_700_000_000_000L;

    @ParameterizedTest(name = "{0} is fresh for {1} s")
    @CsvSource(delimiter = '|', textBlock = """
        Cache-Control: max-age=3600 | 3600
        Cache-Control: public, max-age=60, stale-if-error=9 | 60
        Cache-Control: max-age=3600;Age: 600 | 3000
        Cache-Control: max-age=999999999999 | 31536000
        Cache-Control: no-cache | 0
        Cache-Control: no-store, max-age=60 | 0
        Expires: Tue, 14 Nov 2023 23:13:20 GMT;Date: Tue, 14 Nov 2023 22:13:20 GMT | 3600
        Expires: Tue, 14 Nov 2023 23:13:20 GMT;Cache-Control: max-age=5 | 5
        Expires: 0 | 0
        Server: nginx | 604800
        """)
    void asTheServerSays(String lines, long seconds) {
        assertEquals(NOW + seconds * 1000, Freshness.expires(headers(lines), NOW));
    }

    @Test
    void whatIsNotToBeStoredIsNot() {
        assertFalse(Freshness.mayBeKept(headers("Cache-Control: no-store")));
        assertTrue(Freshness.mayBeKept(headers("Cache-Control: no-cache")));
    }

    @ParameterizedTest(name = "{0}: {1} s")
    @CsvSource({"Retry-After: 30, 30", "Retry-After: 86400, 600", "Retry-After: soon, 0", "Server: nginx, 0"})
    void aPauseIsKeptWithinReason(String lines, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), Freshness.pause(headers(lines)));
    }

    @Test
    void everyFailureDoublesThePauseUpToAMinute() {
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L), List.of(1, 2, 3, 4, 5, 6, 7, 1000).stream()
            .map(failures -> Manners.GOOD.pause(failures).toSeconds()).toList());
    }

    private static HttpHeaders headers(String lines) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String line : lines.split(";")) {
            headers.put(line.split(": ", 2)[0], List.of(line.split(": ", 2)[1]));
        }
        return HttpHeaders.of(headers, (_, _) -> true);
    }
}
