package org.shenyangatlas.catalogue;

/// The rules for English texts: straight quotes, no middle dots, no ellipsis character.
final class Typography {

    private Typography() {
    }

    /// Index of the first character that breaks the rules; -1 for none.
    static int fault(String english) {
        for (int i = 0; i < english.length(); i++) {
            char next = english.charAt(i);
            if (next > '~' && !instead(next).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /// What to write instead of a character; "" when it may stay.
    static String instead(char character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> "a straight quote (')";
            case '\u201C', '\u201D', '\u201E', '\u201F' -> "straight double quotes";
            case '\u00B7', '\u2022', '\u2027', '\u30FB' -> "a comma or another word";
            case '\u2026' -> "three dots or a whole sentence";
            default -> "";
        };
    }
}
