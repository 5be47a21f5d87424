package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a store knows of its versions")
class StoreStateTest {

    @Test
    @DisplayName("is what is shown, and the two before")
    void keepsTwo() {
        StoreState state = proven("a", "b", "c", "d");
        assertEquals("d", state.active());
        assertEquals(List.of("c", "b"), state.previous());
        assertEquals(List.of("b", "c", "d"), state.proven());
    }

    @Test
    @DisplayName("goes back one by one, past those that failed, to what comes with the atlas")
    void goesBack() {
        StoreState back = proven("a", "b", "c").rolledBack();
        assertEquals("b", back.active());
        assertEquals(List.of("a", "c"), back.previous());
        assertFalse(back.isOnTrial(), "it has proven itself");
        StoreState further = back.rolledBack();
        assertEquals("a", further.active());
        assertEquals(List.of("c", "b"), further.previous());
        StoreState all = further.rolledBack();
        assertEquals(null, all.active());
        assertEquals(List.of("c", "b", "a"), all.withdrawn());
        assertEquals(all, all.rolledBack());
    }

    @Test
    @DisplayName("forgives whom one goes back to on purpose")
    void forgives() {
        StoreState again = proven("a", "b").rolledBack().switchedTo("b");
        assertEquals("b", again.active());
        assertEquals(List.of("a"), again.previous());
        assertEquals(List.of(), again.withdrawn());
    }

    @Test
    @DisplayName("puts on trial whoever has not shown a frame, also when it is gone back to")
    void trial() {
        StoreState state = StoreState.EMPTY.switchedTo("a").started().switchedTo("b").started().started();
        assertTrue(state.isOnTrial());
        assertEquals(2, state.starts());
        StoreState back = state.rolledBack();
        assertTrue(back.isOnTrial());
        assertEquals(0, back.starts());
        assertFalse(back.confirmed().isOnTrial());
        assertEquals(0, back.confirmed().started().starts());
    }

    @Test
    @DisplayName("never grows, and never shows what failed unless one wants to (seed 5)")
    void whateverHappens() {
        Random random = new Random(5);
        StoreState state = StoreState.EMPTY;
        for (int i = 0; i < 20_000; i++) {
            String name = "v" + random.nextInt(12);
            int step = random.nextInt(7);
            state = switch (step) {
                case 0 -> state.withReady(name);
                case 1 -> state.switchedTo(name);
                case 2 -> state.rolledBack();
                case 3 -> state.started();
                case 4 -> state.confirmed();
                case 5 -> state.lost(name);
                default -> state;
            };
            StoreState now = state;
            assertTrue(state.previous().size() <= 2 && state.kept().size() <= 4 && state.withdrawn().size() <= 50, now::toString);
            assertEquals(state.previous().size(), new HashSet<>(state.previous()).size(), now::toString);
            assertFalse(state.active() != null && state.previous().contains(state.active()), now::toString);
            assertFalse(state.active() != null && state.withdrawn().contains(state.active()), now::toString);
        }
    }

    private static StoreState proven(String... names) {
        StoreState state = StoreState.EMPTY;
        for (String name : names) {
            state = state.withReady(name).switchedTo(name).started().confirmed();
        }
        return state;
    }
}
