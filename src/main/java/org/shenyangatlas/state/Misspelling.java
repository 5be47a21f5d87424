package org.shenyangatlas.state;

import java.util.List;

/// A query as it may have been meant: each word with one letter wrong, missing, too many or in its neighbour's place, with
/// two of them in a long word.
final class Misspelling {

    /// How far a word is from what stands somewhere: no more than it may be, else [#TOO_FAR].
    static final int TOO_FAR = 100;

    private final List<Word> words;

    Misspelling(List<String> words) {
        this.words = words.stream().map(Word::of).toList();
    }

    List<Word> words() {
        return words;
    }

    /// @param letters code points
    /// @param errors  how many are allowed
    /// @param bits    which letters occur, for [#lacks]
    record Word(String text, int[] letters, int errors, long bits) {

        static Word of(String text) {
            int[] letters = text.codePoints().toArray();
            boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
            boolean number = text.chars().allMatch(Character::isDigit);
            int errors = number ? 0 : chinese ? letters.length >= 6 ? 2 : letters.length >= 3 ? 1 : 0
                : letters.length >= 8 ? 2 : letters.length >= 4 ? 1 : 0;
            return new Word(text, letters, errors, letterBits(text));
        }

        /// Whether more of its letters occur nowhere in a text than may be wrong: then no place of it can be near enough.
        boolean lacks(long textBits) {
            return Long.bitCount(bits & ~textBits) > errors;
        }
    }

    static long letterBits(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bits |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : 36 + c % 28);
        }
        return bits;
    }

    /// The fewest errors with which a word begins where a word of a text begins (anywhere in Chinese).
    ///
    /// @param text parts, separated by line ends, of words separated by blanks; code points
    static int distance(Word word, int[] text) {
        int length = word.letters().length;
        int[] before = new int[length + 1];
        int[] last = new int[length + 1];
        int[] row = new int[length + 1];
        int best = TOO_FAR;
        int none = TOO_FAR;
        // Row j: the least distance of the word's first j letters to what ends at the letter looked at.
        java.util.Arrays.fill(last, none);
        java.util.Arrays.fill(before, none);
        for (int at = 0; at <= text.length; at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text[at - 1]) || Character.isIdeographic(text[at - 1]);
            if (at == 0) {
                for (int j = 0; j <= length; j++) {
                    last[j] = j;
                }
                continue;
            }
            int letter = text[at - 1];
            if (letter == '\n') {
                java.util.Arrays.fill(before, none);
                for (int j = 0; j <= length; j++) {
                    last[j] = j;
                }
                continue;
            }
            row[0] = begins ? 0 : last[0] == none ? none : last[0] + 1;
            for (int j = 1; j <= length; j++) {
                int change = word.letters()[j - 1] == letter ? 0 : 1;
                int least = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (j > 1 && at > 1 && word.letters()[j - 1] == text[at - 2] && word.letters()[j - 2] == letter) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                row[j] = Math.min(least, none);
            }
            best = Math.min(best, row[length]);
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return best <= word.errors() ? best : TOO_FAR;
    }
}
