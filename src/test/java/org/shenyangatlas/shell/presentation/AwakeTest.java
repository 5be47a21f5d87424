package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;

class AwakeTest {

    private final AtlasState state = Sites.state();
    private boolean awake;

    @BeforeEach
    void follow() {
        Awake.whilePresenting(state, new Vigil() {
            @Override
            public void begin() {
                awake = true;
            }

            @Override
            public void end() {
                awake = false;
            }
        });
    }

    @Test
    void theScreenMayGoDarkWhileOneBrowses() {
        assertFalse(awake);
    }

    @Test
    void theScreenStaysAwakeUntilTheTalkEnds() {
        state.presentation().begin(Lectures.lesson());
        assertTrue(awake);
        state.presentation().next();
        assertTrue(awake);
        state.presentation().leave();
        assertFalse(awake);
    }

    @Test
    void aTalkAfterATalkKeepsItAwakeToo() {
        state.presentation().begin(Lectures.lesson());
        state.presentation().begin(Lectures.lesson());
        assertTrue(awake);
    }
}
