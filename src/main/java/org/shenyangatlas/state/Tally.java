package org.shenyangatlas.state;

import java.util.List;
import org.shenyangatlas.state.Round.Answer;
import org.shenyangatlas.state.Round.Mark;

/// How well questions were answered.
///
/// @param asked  how many are done with
/// @param first  how many were found at the first try
/// @param second at the second
/// @param third  at the third
public record Tally(int asked, int first, int second, int third) {

    private static final int MOST_POINTS = 3;

    static Tally of(List<Answer> answers) {
        return new Tally(answers.size(), count(answers, Mark.FIRST), count(answers, Mark.SECOND), count(answers, Mark.THIRD));
    }

    /// How many were found, at whichever try.
    public int found() {
        return first + second + third;
    }

    /// Three for a first try, two for a second, one for a third.
    public int points() {
        return MOST_POINTS * first + 2 * second + third;
    }

    /// The points of those there were to win, 0 to 100, rounded down: only a faultless round has 100; 100 before the first question.
    public int percent() {
        return asked == 0 ? 100 : 100 * points() / (MOST_POINTS * asked);
    }

    private static int count(List<Answer> answers, Mark mark) {
        return (int) answers.stream().filter(answer -> answer.mark() == mark).count();
    }
}
