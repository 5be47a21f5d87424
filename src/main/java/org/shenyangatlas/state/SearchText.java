package org.shenyangatlas.state;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;

/// What of a site can be searched: names and aliases, their pinyin and its initials, district and categories; and what its
/// texts tell.
///
/// A query matches when each of its words occurs somewhere; case, accents, tone marks and width do not matter. All that
/// is costly is done once, here: a key typed only looks for its words in texts that are ready.
final class SearchText {

    /// How well a query fits, the best first.
    enum Rank { NAME, START_OF_NAME, START_OF_WORD, ANYWHERE }

    /// The score of what does not fit.
    static final int NOTHING = 100;
    /// Letters of a word before a category is found by it.
    static final int SHORTEST_OF_A_KIND = 3;
    private static final int LONGEST_SAID = 20_000;

    /// A Chinese character, which one syllable stands for, or a whole word of other letters and digits.
    private static final Pattern CHARACTERS =
        Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+");

    /// Names, then the district; one a line.
    private final String text;
    private final int endOfNames;
    private final String kinds;
    private final String told;
    private final long letters;

    SearchText(Site site, Catalogue catalogue) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> written = new LinkedHashSet<>(site.name().texts().values());
        written.addAll(site.shortName().texts().values());
        written.addAll(site.aliases());
        add(written, names);
        addPinyin(site.pinyin(), names);
        Map<String, String> readings = readings(site);
        written.forEach(name -> addPinyin(pinyin(name, readings), names));
        names.remove("");
        endOfNames = names.stream().mapToInt(name -> name.length() + 1).sum();
        Set<String> parts = new LinkedHashSet<>(names);
        catalogue.district(site.district()).ifPresent(district -> {
            add(district.name().texts().values(), parts);
            // Districts come without pinyin; the English name is the Chinese one spelt, "Hunnan District".
            district.name().texts().values().forEach(name -> parts.add(PinyinSyllables.initials(name)));
        });
        parts.remove("");
        text = String.join("\n", parts);
        Set<String> categories = new LinkedHashSet<>();
        site.categories().forEach(id -> catalogue.category(id).ifPresent(category -> {
            add(category.name().texts().values(), categories);
            add(category.aliases(), categories);
        }));
        kinds = String.join("\n", categories);
        letters = Misspelling.letterBits(text);
        told = told(site);
    }

    private static String told(Site site) {
        StringBuilder said = new StringBuilder();
        Consumer<LocalizedText> say = words -> words.texts().values().forEach(each -> said.append(each).append('\n'));
        say.accept(site.summary());
        say.accept(site.description());
        if (site.year() != null) {
            said.append(site.year()).append('\n');
        }
        site.facts().forEach(fact -> {
            say.accept(fact.label());
            say.accept(fact.value());
            fact.otherwise().forEach(other -> say.accept(other.value()));
        });
        said.setLength(Math.min(said.length(), LONGEST_SAID));
        return fold(said.toString());
    }

    /// @param words the query, folded and split
    boolean matches(List<String> words) {
        return words.stream().allMatch(this::names);
    }

    /// Categories only by the beginning of their words: each has many sites, and their letters occur everywhere.
    private boolean names(String word) {
        return text.contains(word) || isOfAKind(word);
    }

    private boolean isOfAKind(String word) {
        return word.length() >= (isChinese(word) ? 1 : SHORTEST_OF_A_KIND) && startsAWord(word, kinds);
    }

    /// How well names, pinyin, district and categories fit a query; the smaller the better, or [#NOTHING].
    int named(List<String> words) {
        if (matches(words)) {
            return rank(words).ordinal();
        }
        String joined = words.size() > 1 ? String.join("", words) : "";
        return joined.length() > 2 && text.contains(joined) ? rank(List.of(joined)).ordinal() : NOTHING;
    }

    /// [#named] with words that only the texts have.
    int told(List<String> words) {
        int score = 0;
        for (String word : words) {
            if (!names(word)) {
                if (!told.contains(word)) {
                    return NOTHING;
                }
                score += startsAWord(word, told) ? 1 : 2;
            }
        }
        return score;
    }

    /// [#named] with words that may be mistyped.
    int nearly(Misspelling query) {
        int score = 0;
        int[] points = null;
        for (Misspelling.Word word : query.words()) {
            if (names(word.text())) {
                continue;
            }
            if (word.errors() == 0 || word.lacks(letters)) {
                return NOTHING;
            }
            points = points == null ? text.codePoints().toArray() : points;
            int distance = Misspelling.distance(word, points);
            if (distance == Misspelling.TOO_FAR) {
                return NOTHING;
            }
            score += distance;
        }
        return score;
    }

    /// How well a query fits that matches. The pinyin of a name and its initials are names too.
    ///
    /// @param words the query, folded and split
    Rank rank(List<String> words) {
        if (words.isEmpty()) {
            return Rank.NAME;
        }
        Rank best = words.size() == 1 ? Rank.ANYWHERE : words.stream().allMatch(word -> startsAWord(word, text) || isOfAKind(word))
            ? Rank.START_OF_WORD : Rank.ANYWHERE;
        String query = words.size() == 1 ? words.getFirst() : String.join(" ", words);
        for (int at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
            char before = at == 0 ? '\n' : text.charAt(at - 1);
            if (before == '\n' && at < endOfNames) {
                int end = at + query.length();
                if (end == text.length() || text.charAt(end) == '\n') {
                    return Rank.NAME;
                }
                best = Rank.START_OF_NAME;
            } else if (best == Rank.ANYWHERE && !Character.isLetterOrDigit(before) && !Character.isLowSurrogate(before)) {
                best = Rank.START_OF_WORD;
            }
        }
        return best == Rank.ANYWHERE && words.size() == 1 && isOfAKind(query) ? Rank.START_OF_WORD : best;
    }

    private static boolean startsAWord(String word, String text) {
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
    private static void addPinyin(String pinyin, Set<String> parts) {
        if (pinyin.isEmpty()) {
            return;
        }
        String joined = String.join("", PinyinSyllables.split(pinyin));
        add(List.of(pinyin, joined, joined.replace('ü', 'v')), parts);
        parts.add(PinyinSyllables.initials(pinyin));
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
