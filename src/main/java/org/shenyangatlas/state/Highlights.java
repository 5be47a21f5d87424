package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which letters of a shown text a query has found.
public final class Highlights {

    /// Letters of the text, from the first to before the last, counted in chars.
    public record Range(int from, int to) {
    }

    private Highlights() {
    }

    /// The ranges that words of a query match, in order, apart from one another. Where no word stands as such, the first
    /// letters of the syllables are taken for it: "hn" is found in "Hunnan".
    public static List<Range> of(String shown, String query) {
        Folded folded = Folded.of(shown);
        BitSet marked = new BitSet();
        for (String word : SearchText.words(query)) {
            int at = folded.text.indexOf(word);
            if (at >= 0) {
                while (at >= 0) {
                    mark(marked, folded, at, word.length());
                    at = folded.text.indexOf(word, at + word.length());
                }
            } else {
                markInitials(marked, folded, word);
            }
        }
        return ranges(marked);
    }

    private static void markInitials(BitSet marked, Folded folded, String word) {
        List<String> pieces = PinyinSyllables.split(folded.text);
        String initials = String.join("", pieces.stream().map(piece -> piece.substring(0, 1)).toList());
        int first = initials.indexOf(word);
        if (first < 0) {
            return;
        }
        int at = 0;
        for (int i = 0; i < first + word.length(); i++) {
            at = folded.text.indexOf(pieces.get(i), at);
            if (at < 0) {
                return;
            }
            if (i >= first) {
                mark(marked, folded, at, 1);
            }
            at += pieces.get(i).length();
        }
    }

    private static void mark(BitSet marked, Folded folded, int at, int length) {
        marked.set(folded.origins[at], folded.ends[at + length - 1]);
    }

    private static List<Range> ranges(BitSet marked) {
        List<Range> ranges = new ArrayList<>();
        for (int from = marked.nextSetBit(0); from >= 0; from = marked.nextSetBit(marked.nextClearBit(from))) {
            ranges.add(new Range(from, marked.nextClearBit(from)));
        }
        return ranges;
    }

    /// A folded text whose letters know where they come from.
    private record Folded(String text, int[] origins, int[] ends) {

        static Folded of(String shown) {
            StringBuilder text = new StringBuilder();
            List<int[]> from = new ArrayList<>();
            for (int at = 0; at < shown.length();) {
                int end = at + Character.charCount(shown.codePointAt(at));
                while (end < shown.length() && Character.getType(shown.codePointAt(end)) == Character.NON_SPACING_MARK) {
                    end += Character.charCount(shown.codePointAt(end));
                }
                String letter = SearchText.fold(shown.substring(at, end));
                if (!(letter.equals(" ") && (text.isEmpty() || text.charAt(text.length() - 1) == ' '))) {
                    for (int i = 0; i < letter.length(); i++) {
                        from.add(new int[] {at, end});
                    }
                    text.append(letter);
                }
                at = end;
            }
            return new Folded(text.toString(), from.stream().mapToInt(pair -> pair[0]).toArray(),
                from.stream().mapToInt(pair -> pair[1]).toArray());
        }
    }
}
