package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.testing.Sites;

class AtlasStateTest {

    private final AtlasState state = Sites.state();

    @Test
    void resetForgetsWhatIsSelected() {
        state.selection().select(Sites.site(state, Sites.TOWER));
        state.reset();
        assertNull(state.selection().getSelected());
    }

    @Test
    void resetShowsEverySiteAgain() {
        state.filter().search("tower");
        state.filter().toggle(state.catalogue().categories().getFirst());
        state.reset();
        assertFalse(state.filter().isActive());
        assertEquals(state.catalogue().sites(), state.filter().found());
    }

    @Test
    void resetSpeaksTheLanguageTheAtlasBeganWith() {
        AtlasState chinese = new AtlasState(Sites.catalogue(), "zh");
        chinese.language().speak("en");
        chinese.reset();
        assertEquals("zh", chinese.language().getCurrent());
    }

    @Test
    void resetMakesThePictureLargeAgain() {
        state.arrangement().showOnly(Large.MAP);
        state.reset();
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
        assertTrue(state.arrangement().isInset());
    }

    @Test
    void resetUndoesThatAVisitorMadeItNight() {
        state.appearance().switchNight();
        state.reset();
        assertFalse(state.appearance().isNight(), "night or day is the visitor's to change, so it ends with the visit");
    }

    @Test
    void resetLeavesWhatTheSystemPrefers() {
        state.appearance().followSystem(true);
        state.appearance().reduceMotion(true);
        state.reset();
        assertTrue(state.appearance().isNight());
        assertTrue(state.appearance().isStill());
    }

    @Test
    void whatIsFilteredOutStaysSelected() {
        state.selection().select(Sites.site(state, Sites.WORKS));
        state.filter().search("tower");
        assertEquals(Sites.WORKS, state.selection().getSelected().id());
    }
}
