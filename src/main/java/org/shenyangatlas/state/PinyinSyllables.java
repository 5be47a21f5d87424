package org.shenyangatlas.state;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The syllables of a text in pinyin: one for each Chinese character, although pinyin joins the syllables of a word.
///
/// Needed because people abbreviate by characters: 沈阳站 is "Shěnyáng Zhàn", and they type "syz".
final class PinyinSyllables {

    /// All syllables of standard Mandarin: an initial, or - for none, and the finals that may follow it.
    private static final Set<String> SYLLABLES = """
        -  a ai an ang ao e ei en eng er ng o ou
        b  a ai an ang ao ei en eng i ian iao ie in ing o u
        p  a ai an ang ao ei en eng i ian iao ie in ing o ou u
        m  a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
        f  a an ang ei en eng o ou u
        d  a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
        t  a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo
        n  a ai an ang ao e ei en eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo ü üe
        l  a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo ü üe
        g  a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
        k  a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
        h  a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
        j  i ia ian iang iao ie in ing iong iu u uan ue un
        q  i ia ian iang iao ie in ing iong iu u uan ue un
        x  i ia ian iang iao ie in ing iong iu u uan ue un
        zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
        ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
        sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
        r  an ang ao e en eng i ong ou u ua uan ui un uo
        z  a ai an ang ao e ei en eng i ong ou u uan ui un uo
        c  a ai an ang ao e en eng i ong ou u uan ui un uo
        s  a ai an ang ao e en eng i ong ou u uan ui un uo
        y  a an ang ao e i in ing o ong ou u uan ue un
        w  a ai an ang ei en eng o u
        """.lines().flatMap(PinyinSyllables::row).collect(Collectors.toUnmodifiableSet());

    /// The longest, "zhuang", and its tone mark.
    private static final int LONGEST = 7;
    /// Stands for any of the four tone marks, behind its vowel.
    private static final char TONE = '\u0301';
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0304\u0306\u030C]");
    private static final Pattern OTHER_MARKS = Pattern.compile("[\\p{M}&&[^\u0301]]");
    /// Everything but letters, digits and tones; the last is the apostrophe that counts as a letter.
    private static final Pattern BETWEEN = Pattern.compile("(?:[^\\p{L}\\p{N}\u0301]|\u02BC)+");

    private PinyinSyllables() {
    }

    /// The syllables in lower case without tone marks, with ü; a word that is no pinyin, such as "K11", is one piece.
    static List<String> split(String pinyin) {
        String plain = Normalizer.normalize(pinyin, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String marked = TONES.matcher(plain.replace("u\u0308", "ü")).replaceAll(String.valueOf(TONE));
        List<String> pieces = new ArrayList<>();
        BETWEEN.splitAsStream(OTHER_MARKS.matcher(marked).replaceAll(""))
            .filter(word -> !withoutTone(word).isEmpty()).forEach(word -> addPieces(word, pieces));
        return pieces;
    }

    /// The first letters of the syllables; a word that is no pinyin stays whole: "syk11gwyszx".
    static String initials(String pinyin) {
        return split(pinyin).stream().map(piece -> SYLLABLES.contains(piece) ? piece.substring(0, 1) : piece)
            .collect(Collectors.joining());
    }

    /// Pinyin writes an apostrophe before a syllable that begins with a vowel, so "fangan" is "fan gan". Who leaves it
    /// out is understood where nothing else fits; then the fewest syllables win.
    private static void addPieces(String word, List<String> pieces) {
        int length = word.length();
        int impossible = Integer.MAX_VALUE;
        int[] costs = new int[length + 1];
        int[] ends = new int[length];
        for (int start = length - 1; start >= 0; start--) {
            costs[start] = impossible;
            int cost = start > 0 && "aoe".indexOf(word.charAt(start)) >= 0 ? 1 + length : 1;
            for (int end = Math.min(length, start + LONGEST); end > start; end--) {
                if (costs[end] != impossible && cost + costs[end] < costs[start] && isSyllable(word, start, end)) {
                    costs[start] = cost + costs[end];
                    ends[start] = end;
                }
            }
        }
        if (costs[0] == impossible) {
            pieces.add(withoutTone(word));
            return;
        }
        for (int start = 0; start < length; start = ends[start]) {
            pieces.add(syllable(word, start, ends[start]));
        }
    }

    /// A syllable has at most one tone mark, behind one of its letters: this tells "Xīān" from "xiān".
    private static boolean isSyllable(String word, int start, int end) {
        int tone = word.indexOf(TONE, start, end);
        return tone != start && (tone < 0 || word.indexOf(TONE, tone + 1, end) < 0)
            && (end == word.length() || word.charAt(end) != TONE) && SYLLABLES.contains(syllable(word, start, end));
    }

    /// Keyboards without ü have v in its place.
    private static String syllable(String word, int start, int end) {
        return withoutTone(word.substring(start, end)).replace('v', 'ü');
    }

    private static String withoutTone(String text) {
        return text.replace(String.valueOf(TONE), "");
    }

    private static Stream<String> row(String row) {
        String[] cells = row.split(" +");
        return Stream.of(cells).skip(1).map(last -> cells[0].equals("-") ? last : cells[0] + last);
    }
}
