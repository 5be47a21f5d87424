package org.shenyangatlas.state;

import java.lang.Character.UnicodeScript;

/// How long it takes to read what is open: a visitor who reads touches nothing.
final class ReadingTime {

    /// No text keeps the next visitor waiting longer than this, seconds.
    static final int LONGEST = 180;
    /// Read in a second; slow, because it is read standing, and perhaps in a foreign language.
    private static final double HAN_PER_SECOND = 4;
    private static final double OTHERS_PER_SECOND = 12;

    private ReadingTime() {
    }

    /// Seconds, at most [#LONGEST].
    static double seconds(String text) {
        long han = text.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN).count();
        long others = text.codePoints().filter(Character::isLetterOrDigit).count() - han;
        return Math.min(LONGEST, han / HAN_PER_SECOND + others / OTHERS_PER_SECOND);
    }
}
