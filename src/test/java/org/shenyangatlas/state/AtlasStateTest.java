package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;
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

    @Test
    void choosingASiteSelectsItAndInAQuizAnswers() {
        Site tower = Sites.site(state, Sites.TOWER);
        state.choose(tower);
        assertEquals(tower, state.selection().getSelected());
        state.beginQuiz();
        state.quiz().next();
        state.choose(state.quiz().getRound().asked());
        assertEquals(Round.Phase.ANSWERED, state.quiz().getRound().phase());
        assertNull(state.selection().getSelected());
    }

    @Test
    void aQuizAsksForWhatTheFilterFinds() {
        state.filter().search("tower");
        state.beginQuiz();
        assertEquals(1, state.quiz().getRound().count());
        assertTrue(state.concerns(Sites.site(state, Sites.TOWER)).getValue());
        assertFalse(state.concerns(Sites.site(state, Sites.FORUM)).getValue());
    }

    @Test
    void aQuizAsksForAllWhenTheFilterFindsNothing() {
        state.filter().search("atlantis");
        state.beginQuiz();
        assertEquals(3, state.quiz().getRound().count());
    }

    @Test
    void inATalkAQuizAsksForItsSites() {
        Stop forum = new Stop(Sites.FORUM, 10, LocalizedText.EMPTY, null, null);
        state.presentation().begin(Lesson.of(new Tour("two", LocalizedText.EMPTY, LocalizedText.EMPTY,
            List.of(forum, new Stop(Sites.WORKS, 10, LocalizedText.EMPTY, null, null), forum))));
        state.beginQuiz();
        assertEquals(2, state.quiz().getRound().count());
        assertFalse(state.quiz().getRound().asks(Sites.site(state, Sites.TOWER)));
    }

    @Test
    void resetEndsAQuiz() {
        state.selection().select(Sites.site(state, Sites.TOWER));
        state.beginQuiz();
        state.reset();
        assertFalse(state.quiz().isRunning());
        assertNull(state.selection().getSelected());
    }
}
