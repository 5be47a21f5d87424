package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "a letter wrong, forun, forum, 1",
        "a letter missing, brige, bridge, 1",
        "a letter too many, bridgge, bridge, 1",
        "neighbours exchanged, bogaun, boguan, 1",
        "two in a long word, railwyastaton, railwaystation, 2",
        "the beginning of a word, televiz, television tower, 1",
        "a word further on, towwer, liaoning tv tower, 1",
        "in a part further on, towwer, liaoning|tv tower, 1",
        "a Chinese sign wrong, 米其琳, 沈阳米其林轮胎, 1",
        "nothing wrong, bridge, bridge, 0",
    })
    void isAsNearAsItHasErrors(String what, String typed, String meant, int errors) {
        int distance = SearchText.words(typed).stream()
            .mapToInt(word -> Misspelling.distance(word(word), points(meant))).sum();
        assertEquals(errors, distance, what);
    }

    @ParameterizedTest
    @CsvSource({
        "two errors in a short word, frun, forum",
        "one error in three letters, cda, cdt",
        "a wrong number, 67, 66",
        "three errors in a long word, railwystaashun, railwaystation",
        "inside a word, owerr, tower",
        "from one part into the next, towerbri, tower|bridge",
    })
    void isTooFarElsewhere(String what, String typed, String meant) {
        assertEquals(Misspelling.TOO_FAR, Misspelling.distance(word(typed), points(meant)), what);
    }

    /// The quick look at which letters there are never refuses what the slow one would take.
    @RepeatedTest(200)
    void theQuickLookLosesNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = letters(random, 30);
        Misspelling.Word word = word(letters(random, 4 + random.nextInt(8)).strip().replace(" ", "a"));
        if (word.lacks(Misspelling.letterBits(text))) {
            assertEquals(Misspelling.TOO_FAR, Misspelling.distance(word, points(text)), word.text() + " in " + text);
        }
    }

    @ParameterizedTest
    @CsvSource({"brdige, bridge, false", "brxzge, bridge, true"})
    void theQuickLookRefusesWhatLacksTooMuch(String typed, String text, boolean refused) {
        boolean lacks = word(typed).lacks(Misspelling.letterBits(text));
        if (refused) {
            assertTrue(lacks);
        } else {
            assertFalse(lacks);
        }
    }

    private static Misspelling.Word word(String text) {
        return new Misspelling(List.of(text)).words().getFirst();
    }

    private static int[] points(String text) {
        return text.replace('|', '\n').codePoints().toArray();
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abcde ".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
