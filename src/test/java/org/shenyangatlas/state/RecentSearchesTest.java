package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentSearchesTest {

    private final RecentSearches searches = new RecentSearches();

    @Test
    void theNewestComesFirst() {
        searches.remember("tower");
        searches.remember("bridge");
        assertEquals(List.of("bridge", "tower"), searches.queries());
    }

    @Test
    void whatIsSearchedAgainComesFirstAndOnce() {
        searches.remember("tower");
        searches.remember("bridge");
        searches.remember(" Tower ");
        assertEquals(List.of("Tower", "bridge"), searches.queries());
    }

    @Test
    void blanksAreNothingToRemember() {
        searches.remember("  ");
        assertEquals(List.of(), searches.queries());
    }

    @Test
    void theOldestIsForgottenAfterEight() {
        IntStream.rangeClosed(1, 9).forEach(i -> searches.remember("query " + i));
        assertEquals(8, searches.queries().size());
        assertEquals("query 2", searches.queries().getLast());
    }
}
