package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.Visit.How;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.state.Visit.Settings;
import org.shenyangatlas.testing.Sites;

class VisitTest {

    private final AtlasState state = Sites.state();
    /// Not zero: a clock begins anywhere.
    private long now = -7_000_000_000L;
    private Visit visit = visit(Settings.USUAL);

    @Test
    void withoutATouchNothingEverHappens() {
        state.selection().select(Sites.site(state, Sites.TOWER));
        pass(24 * 3600);
        assertEquals(Phase.ATTRACT, visit.getPhase());
        assertEquals(0, visit.numberProperty().get());
        assertEquals(Sites.TOWER, state.selection().getSelected().id(), "an empty booth shows no restart");
    }

    @Test
    void aVisitGoesFromAttractOverLanguageToExploring() {
        visit.touch();
        assertEquals(Phase.LANGUAGE, visit.getPhase());
        visit.choose("zh");
        assertEquals(Phase.EXPLORE, visit.getPhase());
        assertEquals("zh", state.language().getCurrent());
    }

    @Test
    void withoutTheGateTheFirstTouchLeadsToExploring() {
        visit = visit(new Settings(90, 20, false));
        visit.touch();
        assertEquals(Phase.EXPLORE, visit.getPhase());
    }

    @Test
    void theChoiceOfALanguageWaitsForEver() {
        visit.touch();
        pass(24 * 3600);
        assertEquals(Phase.LANGUAGE, visit.getPhase());
    }

    @Test
    void theChoiceOfALanguageIsDimmedAfterTenMinutesAndBrightAtATouch() {
        visit.touch();
        pass(599);
        assertFalse(visit.dimmedProperty().get());
        pass(1);
        assertTrue(visit.dimmedProperty().get());
        visit.touch();
        assertFalse(visit.dimmedProperty().get());
        assertEquals(Phase.LANGUAGE, visit.getPhase());
    }

    @Test
    void afterNinetySecondsItWarnsAndTwentySecondsLaterItEnds() {
        explore();
        pass(89.9);
        assertEquals(Phase.EXPLORE, visit.getPhase());
        pass(0.1);
        assertEquals(Phase.WARNING, visit.getPhase());
        assertEquals(20, visit.secondsLeftProperty().get());
        pass(5.5);
        assertEquals(15, visit.secondsLeftProperty().get());
        assertEquals(14.5 / 20, visit.shareLeftProperty().get(), 1e-9);
        pass(14.4);
        assertEquals(1, visit.secondsLeftProperty().get());
        pass(0.2);
        assertEquals(Phase.ATTRACT, visit.getPhase());
        assertEquals(How.IDLE, visit.lastEndProperty().get());
        assertEquals(0, visit.secondsLeftProperty().get());
        assertEquals(1, visit.shareLeftProperty().get());
    }

    @Test
    void everyTouchBeginsTheTimeAnew() {
        explore();
        for (int i = 0; i < 10; i++) {
            pass(80);
            visit.touch();
        }
        assertEquals(Phase.EXPLORE, visit.getPhase());
    }

    @Test
    void aTouchDoesNotAnswerTheWarningButItsButtonDoes() {
        explore();
        pass(95);
        visit.touch();
        assertEquals(Phase.WARNING, visit.getPhase());
        visit.keepBrowsing();
        assertEquals(Phase.EXPLORE, visit.getPhase());
        pass(89);
        assertEquals(Phase.EXPLORE, visit.getPhase());
        pass(1);
        assertEquals(20, visit.secondsLeftProperty().get(), "a whole warning each time");
    }

    @Test
    void startAgainEndsTheVisitAtOnce() {
        explore();
        pass(95);
        visit.startAgain();
        assertEquals(Phase.ATTRACT, visit.getPhase());
        assertEquals(How.START_AGAIN, visit.lastEndProperty().get());
    }

    @Test
    void anOperatorEndsAVisitInAnyPhase() {
        visit.touch();
        visit.end(How.OPERATOR);
        assertEquals(Phase.ATTRACT, visit.getPhase());
        assertEquals(How.OPERATOR, visit.lastEndProperty().get());
    }

    @Test
    void whereNobodyIsNothingEnds() {
        visit.end(How.OPERATOR);
        assertNull(visit.lastEndProperty().get());
    }

    @Test
    void whileAFingerIsDownTimeStandsStill() {
        explore();
        pass(80);
        visit.hold("finger");
        pass(3600);
        assertEquals(Phase.EXPLORE, visit.getPhase());
        visit.release("finger");
        pass(89);
        assertEquals(Phase.EXPLORE, visit.getPhase(), "it counts from when the finger was lifted");
        pass(1);
        assertEquals(Phase.WARNING, visit.getPhase());
    }

    @Test
    void aFingerDownDuringTheWarningStopsTheCountdownWhereItIs() {
        explore();
        pass(90);
        pass(8);
        visit.hold("finger");
        pass(60);
        assertEquals(12, visit.secondsLeftProperty().get());
        visit.release("finger");
        pass(2);
        assertEquals(10, visit.secondsLeftProperty().get());
        assertEquals(Phase.WARNING, visit.getPhase());
    }

    @Test
    void timeStandsStillUntilTheLastReasonIsGone() {
        explore();
        visit.hold("finger");
        visit.hold("film");
        visit.release("finger");
        pass(3600);
        assertEquals(Phase.EXPLORE, visit.getPhase());
        visit.release("film");
        pass(90);
        assertEquals(Phase.WARNING, visit.getPhase());
    }

    @Test
    void whatHeldTheLastVisitDoesNotHoldTheNext() {
        explore();
        visit.hold("film");
        visit.end(How.OPERATOR);
        explore();
        pass(90);
        assertEquals(Phase.WARNING, visit.getPhase());
    }

    @Test
    void aLongTextIsGivenTheTimeItTakesToRead() {
        explore();
        visit.read("沈".repeat(120) + "，。 " + "word".repeat(30));
        pass(90 + 30 + 9.9);
        assertEquals(Phase.EXPLORE, visit.getPhase());
        pass(0.2);
        assertEquals(Phase.WARNING, visit.getPhase());
    }

    @Test
    void noTextIsGivenMoreThanThreeMinutes() {
        assertEquals(ReadingTime.LONGEST, ReadingTime.seconds("沈阳".repeat(10_000)));
        assertEquals(0, ReadingTime.seconds(" ,.\n"));
        explore();
        visit.read("沈阳".repeat(10_000));
        pass(90 + ReadingTime.LONGEST);
        assertEquals(Phase.WARNING, visit.getPhase());
    }

    @Test
    void zeroSecondsTurnTheTimerOff() {
        visit = visit(new Settings(0, 20, true));
        explore();
        pass(24 * 3600);
        assertEquals(Phase.EXPLORE, visit.getPhase());
    }

    @Test
    void withoutAWarningItEndsAtOnce() {
        visit = visit(new Settings(90, 0, true));
        explore();
        pass(90);
        assertEquals(Phase.ATTRACT, visit.getPhase());
        assertEquals(How.IDLE, visit.lastEndProperty().get());
    }

    @Test
    void aMachineThatSleptStillWarnsBeforeItEnds() {
        explore();
        now += TimeUnit.HOURS.toNanos(8);
        visit.tick();
        assertEquals(Phase.WARNING, visit.getPhase());
        assertEquals(20, visit.secondsLeftProperty().get());
    }

    @Test
    void whoHearsOfTheEndStillSeesWhatTheVisitorLeftAndHowItEnded() {
        List<String> heard = new ArrayList<>();
        explore();
        visit.phaseProperty().subscribe(phase -> {
            if (phase == Phase.ATTRACT) {
                heard.add(visit.lastEndProperty().get() + " " + state.language().getCurrent() + " " + state.selection().getSelected().id());
            }
        });
        state.selection().select(Sites.site(state, Sites.FORUM));
        visit.startAgain();
        assertEquals(List.of("START_AGAIN zh forum-66"), heard);
        assertNull(state.selection().getSelected());
        assertEquals("en", state.language().getCurrent());
    }

    @Test
    void visitsAreCountedFromTheFirstTouch() {
        explore();
        visit.startAgain();
        visit.touch();
        assertEquals(2, visit.numberProperty().get());
    }

    @Test
    void aLanguageIsChosenOnlyWhenItIsAskedFor() {
        visit.choose("zh");
        assertEquals(Phase.ATTRACT, visit.getPhase());
        explore();
        visit.choose("en");
        assertEquals("zh", state.language().getCurrent());
    }

    @Test
    void everyPhaseCanBeShown() {
        for (Phase phase : List.of(Phase.LANGUAGE, Phase.WARNING, Phase.EXPLORE, Phase.ATTRACT, Phase.WARNING, Phase.LANGUAGE)) {
            visit.show(phase);
            assertEquals(phase, visit.getPhase());
        }
    }

    private void explore() {
        visit.touch();
        visit.choose("zh");
    }

    private Visit visit(Settings settings) {
        return new Visit(state, settings, () -> now);
    }

    private void pass(double seconds) {
        long end = now + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        while (now < end) {
            now = Math.min(end, now + TimeUnit.MILLISECONDS.toNanos(seconds > 200 ? 5000 : 100));
            visit.tick();
        }
    }
}
