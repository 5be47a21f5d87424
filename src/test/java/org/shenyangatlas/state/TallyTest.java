package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.testing.Sites;

class TallyTest {

    private final AtlasState state = Sites.state();
    private final Quiz quiz = new Quiz(state.selection(), new Random(1));

    @ParameterizedTest(name = "of {0}: {1}, {2}, {3} at the first, second, third try")
    @CsvSource({"0, 0, 0, 0, 0, 100", "1, 1, 0, 0, 3, 100", "3, 1, 1, 1, 6, 66", "3, 0, 0, 0, 0, 0", "50, 49, 1, 0, 149, 99",
        "10, 6, 2, 1, 23, 76"})
    void aFirstTryCountsThreeASecondTwoAThirdOne(int asked, int first, int second, int third, int points, int percent) {
        Tally tally = new Tally(asked, first, second, third);
        assertEquals(points, tally.points());
        assertEquals(percent, tally.percent());
        assertEquals(first + second + third, tally.found());
    }

    @Test
    void teamsTakeTurnsAndEachHasItsOwnScore() {
        quiz.begin(state.catalogue().sites());
        quiz.share(2);
        quiz.next();
        assertEquals(0, round().team());
        answer();
        assertEquals(0, round().team(), "until the next question");
        quiz.next();
        assertEquals(1, round().team());
        quiz.reveal();
        quiz.next();
        assertEquals(0, round().team());
        answer();
        assertEquals(new Tally(2, 2, 0, 0), round().tally(0));
        assertEquals(new Tally(1, 0, 0, 0), round().tally(1));
        assertEquals(new Tally(3, 2, 0, 0), round().tally());
        assertEquals(List.of(0), round().leaders());
    }

    @Test
    void aSkippedQuestionKeepsTheTurn() {
        quiz.begin(state.catalogue().sites());
        quiz.share(2);
        quiz.next();
        quiz.skip();
        assertEquals(0, round().team());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 4", "9, 4"})
    void thereAreOneToFourTeams(int wanted, int teams) {
        quiz.begin(state.catalogue().sites());
        quiz.share(wanted);
        assertEquals(teams, round().teams());
    }

    @Test
    void withoutAPointNobodyLeads() {
        quiz.begin(state.catalogue().sites());
        quiz.share(3);
        assertEquals(List.of(), round().leaders());
    }

    private Round round() {
        return Objects.requireNonNull(quiz.getRound());
    }

    private void answer() {
        Site asked = Objects.requireNonNull(round().asked());
        quiz.choose(asked);
    }
}
