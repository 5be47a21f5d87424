package org.shenyangatlas.view.keypad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.BareGround;

/// What the keys do to the query.
class QueryTest {

    private final AtlasState state = BareGround.ofAllSites();
    private final int[] done = new int[1];
    private final Query query = new Query(state, () -> done[0]++);

    @Test
    void lettersAreTakenBackOneByOneOrAllAtOnce() {
        type("hna");
        query.deleteLast();
        assertEquals("hn", state.filter().getQuery());
        query.clear();
        query.deleteLast();
        assertEquals("", state.filter().getQuery());
    }

    @Test
    void blanksStandOnlyBetweenWords() {
        type(" k  1 ");
        assertEquals("k 1 ", state.filter().getQuery());
    }

    @Test
    void whoLeansOnAKeyFillsNoMemory() {
        type("a".repeat(1000));
        assertEquals(40, state.filter().getQuery().length());
    }

    @Test
    void aSecondClearShowsAllCategories() {
        state.filter().showOnly(state.catalogue().categories().getFirst());
        type("a");
        query.clear();
        assertEquals(1, state.filter().categories().size());
        query.clear();
        assertTrue(state.filter().categories().isEmpty());
    }

    @Test
    void enterChoosesWhatFitsBest() {
        type("bmw");
        query.chooseFirst();
        assertEquals("bmw-brilliance", Objects.requireNonNull(state.selection().getSelected()).id());
        assertEquals(1, done[0]);
    }

    @Test
    void enterWithoutAQueryChoosesNothing() {
        query.chooseFirst();
        assertNull(state.selection().getSelected());
        assertEquals(1, done[0]);
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> query.type((char) letter));
    }
}
