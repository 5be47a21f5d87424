package org.shenyangatlas.state;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;

/// What of a site can be searched: names and aliases, their pinyin and its initials, and the district.
///
/// A query matches when each of its words occurs somewhere; case, accents, tone marks and width do not matter. All that
/// is costly is done once, here: a key typed only looks for its words in texts that are ready.
final class SearchText {

    /// How well a query fits, the best first.
    enum Rank { NAME, START_OF_NAME, START_OF_WORD, ANYWHERE }

    /// A Chinese character, which one syllable stands for, or a whole word of other letters and digits.
    private static final Pattern CHARACTERS =
        Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+");

    private final Set<String> names = new LinkedHashSet<>();
    private final String text;

    SearchText(Site site, Catalogue catalogue) {
        Set<String> written = new LinkedHashSet<>(site.name().texts().values());
        written.addAll(site.shortName().texts().values());
        written.addAll(site.aliases());
        add(written, names);
        addPinyin(site.pinyin());
        Map<String, String> readings = readings(site);
        written.forEach(name -> addPinyin(pinyin(name, readings)));
        Set<String> parts = new LinkedHashSet<>(names);
        catalogue.district(site.district()).ifPresent(district -> {
            add(district.name().texts().values(), parts);
            // Districts come without pinyin; the English name is the Chinese one spelt, "Hunnan District".
            district.name().texts().values().forEach(name -> parts.add(PinyinSyllables.initials(name)));
        });
        text = String.join("\n", parts);
    }

    /// @param words the query, folded and split
    boolean matches(List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    /// How well a query fits that matches. The pinyin of a name and its initials are names too.
    ///
    /// @param words the query, folded and split
    Rank rank(List<String> words) {
        String query = String.join(" ", words);
        if (words.isEmpty() || names.contains(query)) {
            return Rank.NAME;
        }
        if (names.stream().anyMatch(name -> name.startsWith(query))) {
            return Rank.START_OF_NAME;
        }
        return words.stream().allMatch(this::startsAWord) ? Rank.START_OF_WORD : Rank.ANYWHERE;
    }

    private boolean startsAWord(String word) {
        int at = text.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    /// A query cut into folded words; empty for a blank query.
    static List<String> words(String query) {
        String folded = fold(query).strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split("\\s+"));
    }

    /// Lower case without accents, tone marks and full-width forms: "Shěnyáng" and "ＳＨＥＮＹＡＮＧ" become "shenyang".
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
            .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT).replaceAll(" +", " ");
    }

    private static void add(Collection<String> texts, Set<String> parts) {
        texts.forEach(value -> {
            String folded = fold(value).strip();
            parts.add(folded);
            parts.add(folded.replace(" ", ""));
        });
    }

    /// Adds the pinyin in words and in one, with v for ü as keyboards have it and with u as folding leaves it; and the
    /// initials of its syllables.
    private void addPinyin(String pinyin) {
        String joined = String.join("", PinyinSyllables.split(pinyin));
        add(List.of(pinyin, joined, joined.replace('ü', 'v')), names);
        names.add(PinyinSyllables.initials(pinyin));
    }

    /// How the characters of the Chinese name are read here. Nobody has to write down pinyin for other names made of
    /// the same characters: from 沈阳桃仙国际机场 follows how to read 桃仙机场, "txjc". Empty if the two differ in length.
    static Map<String, String> readings(Site site) {
        List<String> characters = characters(site.name().in("zh"));
        List<String> syllables = PinyinSyllables.split(site.pinyin());
        Map<String, String> readings = new HashMap<>();
        for (int i = 0; i < characters.size() && characters.size() == syllables.size(); i++) {
            readings.putIfAbsent(characters.get(i), syllables.get(i));
        }
        return readings;
    }

    /// The pinyin of a name, or "" if it is not Chinese or has a character of unknown reading.
    private static String pinyin(String name, Map<String, String> readings) {
        List<String> characters = characters(name);
        boolean chinese = characters.stream().anyMatch(SearchText::isChinese);
        boolean readable = characters.stream().allMatch(part -> readings.containsKey(part) || !isChinese(part));
        return chinese && readable
            ? String.join(" ", characters.stream().map(part -> readings.getOrDefault(part, part)).toList()) : "";
    }

    private static List<String> characters(String text) {
        return CHARACTERS.matcher(fold(text)).results().map(MatchResult::group).toList();
    }

    private static boolean isChinese(String part) {
        return Character.isIdeographic(part.codePointAt(0));
    }
}
