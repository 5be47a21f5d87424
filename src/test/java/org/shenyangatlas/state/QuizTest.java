package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Round.Mark;
import org.shenyangatlas.state.Round.Mode;
import org.shenyangatlas.state.Round.Phase;
import org.shenyangatlas.state.Round.Pin;
import org.shenyangatlas.testing.Sites;

class QuizTest {

    private final AtlasState state = Sites.state();
    private final List<Site> sites = state.catalogue().sites();
    private final Quiz quiz = new Quiz(state.selection(), new Random(7));

    @Test
    void everySiteIsAskedForOnceInAnOrderOfChance() {
        Set<List<Site>> orders = new HashSet<>();
        for (int again = 0; again < 200; again++) {
            start(Mode.PIN);
            List<Site> asked = new ArrayList<>();
            while (round().phase() != Phase.OVER) {
                asked.add(round().asked());
                right();
                quiz.next();
            }
            assertEquals(Set.copyOf(sites), Set.copyOf(asked));
            assertEquals(sites.size(), asked.size());
            orders.add(asked);
        }
        assertEquals(6, orders.size(), "all orders of three come up");
    }

    @Test
    void theSameChanceAsksInTheSameOrder() {
        Quiz twin = new Quiz(state.selection(), new Random(7));
        twin.begin(sites);
        twin.next();
        start(Mode.PIN);
        assertEquals(Objects.requireNonNull(twin.getRound()).asked(), round().asked());
    }

    @Test
    void withoutSitesNothingBegins() {
        quiz.begin(List.of());
        assertFalse(quiz.isRunning());
    }

    @Test
    void aRightChoiceAtTheFirstTryIsMarkedFirst() {
        start(Mode.PIN);
        Site asked = right();
        assertEquals(Phase.ANSWERED, round().phase());
        assertEquals(Pin.FIRST, round().pin(asked));
    }

    @Test
    void aWrongChoiceCostsATryAndSaysWhatItIs() {
        start(Mode.PIN);
        Site wrong = wrong();
        assertEquals(2, round().triesLeft());
        assertEquals(wrong, round().slip());
        assertEquals(Pin.WRONG, round().pin(wrong));
        assertTrue(round().tells(wrong));
    }

    @Test
    void theSecondTryIsMarkedSecond() {
        start(Mode.PIN);
        wrong();
        Site asked = right();
        assertEquals(Pin.SECOND, round().pin(asked));
    }

    @Test
    void theThirdTryIsMarkedThird() {
        start(Mode.PIN);
        wrong();
        wrong();
        Site asked = right();
        assertEquals(Pin.THIRD, round().pin(asked));
    }

    @Test
    void afterThreeWrongChoicesTheAnswerIsShownAndCountsAsMissed() {
        start(Mode.PIN);
        Site asked = round().asked();
        wrong();
        wrong();
        wrong();
        assertEquals(Phase.ANSWERED, round().phase());
        assertEquals(Pin.MISSED, round().pin(asked));
    }

    @Test
    void theSameWrongPinTwiceInARowIsOneTry() {
        start(Mode.PIN);
        Site wrong = wrong();
        quiz.choose(wrong);
        assertEquals(2, round().triesLeft());
    }

    @Test
    void whatWasFoundIsNoTryAnyMore() {
        start(Mode.PIN);
        Site found = right();
        quiz.next();
        quiz.choose(found);
        assertEquals(3, round().triesLeft());
    }

    @Test
    void whatIsNotInTheQuizIsNoTry() {
        quiz.begin(sites.subList(0, 2));
        quiz.next();
        quiz.choose(sites.get(2));
        assertEquals(3, round().triesLeft());
        assertEquals(Pin.OUTSIDE, round().pin(sites.get(2)));
    }

    @Test
    void choicesBeforeTheFirstQuestionAndAfterAnAnswerDoNothing() {
        quiz.begin(sites);
        quiz.choose(sites.getFirst());
        assertEquals(Phase.READY, round().phase());
        quiz.next();
        right();
        Round answered = round();
        sites.forEach(quiz::choose);
        assertEquals(answered, round());
    }

    @Test
    void namesAreHiddenUntilTheyAreFound() {
        start(Mode.PIN);
        assertTrue(sites.stream().noneMatch(round()::tells));
        Site found = right();
        quiz.next();
        assertTrue(round().tells(found));
        assertEquals(1, sites.stream().filter(round()::tells).count());
    }

    @Test
    void learningLeavesTheNamesAndShowsTheAnswerAfterOneClick() {
        start(Mode.LEARN);
        assertTrue(sites.stream().allMatch(round()::tells));
        Site asked = round().asked();
        wrong();
        assertEquals(Phase.ANSWERED, round().phase());
        assertEquals(Pin.MISSED, round().pin(asked));
    }

    @Test
    void theHardWayAWrongChoiceTellsNothing() {
        start(Mode.HARD);
        Site wrong = wrong();
        assertEquals(Pin.WRONG, round().pin(wrong));
        assertFalse(round().tells(wrong));
    }

    @Test
    void theHardWayWhatWasFoundIsHiddenAgainWithTheNextQuestion() {
        start(Mode.HARD);
        Site found = right();
        assertTrue(round().tells(found));
        quiz.next();
        assertEquals(Pin.BLANK, round().pin(found));
        quiz.choose(found);
        assertEquals(2, round().triesLeft(), "so choosing it is a try like any other");
    }

    @Test
    void showingTheAnswerCountsAsMissed() {
        start(Mode.PIN);
        Site asked = round().asked();
        quiz.reveal();
        assertEquals(Mark.MISSED, round().answers().getFirst().mark());
        assertEquals(asked, round().answers().getFirst().site());
    }

    @Test
    void whatIsSkippedIsAskedAtTheEnd() {
        start(Mode.PIN);
        Site skipped = round().asked();
        quiz.skip();
        assertEquals(1, round().number(), "it is not a question that was asked");
        right();
        quiz.next();
        right();
        quiz.next();
        assertEquals(skipped, round().asked());
    }

    @Test
    void skippingForgetsTheWrongChoices() {
        start(Mode.PIN);
        wrong();
        quiz.skip();
        assertEquals(3, round().triesLeft());
        assertNull(round().slip());
    }

    @Test
    void skippingTheLastQuestionMissesIt() {
        quiz.begin(sites.subList(0, 1));
        quiz.next();
        quiz.skip();
        assertEquals(Phase.OVER, round().phase());
        assertEquals(1, round().misses().size());
    }

    @Test
    void oneButtonGoesThroughAWholeQuiz() {
        List<Phase> phases = new ArrayList<>();
        quiz.begin(sites.subList(0, 2));
        while (quiz.isRunning()) {
            phases.add(round().phase());
            quiz.next();
        }
        assertEquals(List.of(Phase.READY, Phase.ASKING, Phase.ANSWERED, Phase.ASKING, Phase.ANSWERED, Phase.OVER), phases);
    }

    @Test
    void aReviewAsksOnlyForWhatWasNotFoundAtTheFirstTry() {
        start(Mode.PIN);
        right();
        quiz.next();
        wrong();
        Site second = right();
        quiz.next();
        Site missed = round().asked();
        quiz.reveal();
        quiz.next();
        quiz.review();
        assertEquals(Mode.REVIEW, round().mode());
        assertEquals(Phase.ASKING, round().phase());
        assertEquals(2, round().count());
        assertTrue(round().asks(second) && round().asks(missed));
    }

    @Test
    void afterAFaultlessRoundThereIsNothingToReview() {
        quiz.begin(sites.subList(0, 1));
        quiz.next();
        right();
        quiz.next();
        quiz.review();
        assertEquals(Phase.OVER, round().phase());
    }

    @Test
    void modeAndTeamsAreChosenBeforeTheFirstQuestionOnly() {
        start(Mode.PIN);
        quiz.play(Mode.HARD);
        quiz.share(4);
        assertEquals(Mode.PIN, round().mode());
        assertEquals(1, round().teams());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void whileItRunsNothingIsSelectedAndAfterwardsAllIsAsBefore(Mode mode) {
        state.selection().select(sites.get(1));
        state.filter().search("tower");
        start(mode);
        assertNull(state.selection().getSelected());
        right();
        quiz.end();
        assertEquals(sites.get(1), state.selection().getSelected());
        assertEquals("tower", state.filter().getQuery());
        assertEquals(Pin.PLAIN, quiz.pin(sites.getFirst()).getValue());
    }

    private void start(Mode mode) {
        quiz.begin(sites);
        quiz.play(mode);
        quiz.next();
    }

    private Round round() {
        return Objects.requireNonNull(quiz.getRound(), "a quiz is running");
    }

    private Site right() {
        Site asked = Objects.requireNonNull(round().asked());
        quiz.choose(asked);
        return asked;
    }

    /// Not the one just chosen, nor one that was found.
    private Site wrong() {
        Round round = round();
        Site wrong = sites.stream().filter(site -> !site.equals(round.asked()))
            .filter(site -> round.pin(site) == Pin.BLANK || round.pin(site) == Pin.PLAIN).findFirst().orElseThrow();
        quiz.choose(wrong);
        return wrong;
    }
}
