package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// The letters and digits of a text the way they are searched, each with its place in the text: what tells where a word
/// that [SearchText] found is written.
///
/// Each method marks one occurrence of a folded word, and says whether there is one.
final class Letters {

    private final String text;
    /// Without anything between the words.
    private final StringBuilder folded = new StringBuilder();
    /// For each unit of the folded letters, where in the text it is written, and where that letter ends.
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private final BitSet wordStarts = new BitSet();

    Letters(String text) {
        this.text = text;
        boolean between = true;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                continue;
            }
            String plain = fold(letter);
            if (between && !plain.isEmpty()) {
                wordStarts.set(folded.length());
            }
            between = plain.isEmpty();
            for (int i = 0; i < plain.length(); i++) {
                add(plain.charAt(i), at, at + Character.charCount(letter));
            }
        }
    }

    /// As it is written; at the beginning of a word if it is there.
    boolean mark(String word, BitSet marks) {
        int found = folded.indexOf(word);
        for (int at = found; at >= 0; at = folded.indexOf(word, at + 1)) {
            if (wordStarts.get(at)) {
                found = at;
                break;
            }
        }
        if (found >= 0) {
            mark(found, found + word.length(), marks);
        }
        return found >= 0;
    }

    /// By the first letters of its syllables: "hn" in "Hunnan".
    boolean markInitials(String word, BitSet marks) {
        StringBuilder initials = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (String piece : PinyinSyllables.split(text)) {
            String initial = PinyinSyllables.initials(piece);
            for (int i = 0; i < initial.length(); i++) {
                initials.append(initial.charAt(i));
                places.add(at + i);
            }
            at += piece.length();
        }
        int found = at == folded.length() ? initials.indexOf(word) : -1;
        for (int i = 0; found >= 0 && i < word.length(); i++) {
            mark(places.get(found + i), places.get(found + i) + 1, marks);
        }
        return found >= 0;
    }

    /// By how its characters are read, in full or by initials: "gb" and "guangbo" in 广播.
    ///
    /// @param readings syllables by character; nothing is marked when one is missing
    boolean markReading(String word, Map<String, String> readings, BitSet marks) {
        List<int[]> units = units();
        StringBuilder spelt = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        List<int[]> ofSpelt = new ArrayList<>();
        List<int[]> ofInitials = new ArrayList<>();
        boolean chinese = false;
        for (int[] unit : units) {
            String letters = folded.substring(unit[0], unit[1]);
            boolean character = Character.isIdeographic(letters.codePointAt(0));
            String reading = character ? readings.get(letters) : letters;
            if (reading == null) {
                return false;
            }
            chinese |= character;
            append(spelt, reading.replace('ü', 'v'), unit, ofSpelt);
            append(initials, PinyinSyllables.initials(reading), unit, ofInitials);
        }
        return chinese && (markUnits(spelt.toString(), word, ofSpelt, marks)
            || markUnits(spelt.toString().replace('v', 'u'), word, ofSpelt, marks) || markUnits(initials.toString(), word, ofInitials, marks));
    }

    private boolean markUnits(String spelt, String word, List<int[]> units, BitSet marks) {
        int found = spelt.indexOf(word);
        for (int i = found; found >= 0 && i < found + word.length(); i++) {
            mark(units.get(i)[0], units.get(i)[1], marks);
        }
        return found >= 0;
    }

    private static void append(StringBuilder to, String letters, int[] unit, List<int[]> units) {
        to.append(letters);
        for (int i = 0; i < letters.length(); i++) {
            units.add(unit);
        }
    }

    /// Characters, and words of other letters: from where to where in the folded letters.
    private List<int[]> units() {
        List<int[]> units = new ArrayList<>();
        boolean afterCharacter = true;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int letter = folded.codePointAt(at);
            boolean character = Character.isIdeographic(letter);
            if (character || afterCharacter || wordStarts.get(at)) {
                units.add(new int[] {at, at});
            }
            units.getLast()[1] = at + Character.charCount(letter);
            afterCharacter = character;
        }
        return units;
    }

    private void mark(int from, int to, BitSet marks) {
        for (int i = from; i < to; i++) {
            marks.set(begins[i], ends[i]);
        }
    }

    private void add(char letter, int begin, int end) {
        int at = folded.length();
        if (at == begins.length) {
            begins = Arrays.copyOf(begins, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        begins[at] = begin;
        ends[at] = end;
        folded.append(letter);
    }

    /// Most letters are plain already, and folding takes time.
    private static String fold(int letter) {
        if (letter < 128) {
            return Character.isLetterOrDigit(letter) ? Character.toString(Character.toLowerCase(letter)) : "";
        }
        String written = Character.toString(letter);
        return Character.isIdeographic(letter) && letter < 0xF900 ? written : SearchText.fold(written).strip();
    }
}
