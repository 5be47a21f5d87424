package org.shenyangatlas.state;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;

/// What of a site can be searched: names, pinyin with and without spaces and tones, its initials, aliases, district.
///
/// A query matches when each of its words occurs somewhere; case, accents, tone marks and width do not matter.
final class SearchText {

    private final String text;

    SearchText(Site site, Catalogue catalogue) {
        List<String> parts = new ArrayList<>();
        add(parts, site.name());
        add(parts, site.shortName());
        String pinyin = fold(site.pinyin());
        parts.add(pinyin);
        parts.add(pinyin.replace(" ", ""));
        parts.add(initials(pinyin));
        site.aliases().forEach(alias -> {
            parts.add(fold(alias));
            parts.add(fold(alias).replace(" ", ""));
        });
        catalogue.district(site.district()).ifPresent(district -> add(parts, district.name()));
        text = String.join("\n", parts);
    }

    /// @param words the query, folded and split
    boolean matches(List<String> words) {
        return words.stream().allMatch(text::contains);
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

    private static void add(List<String> parts, LocalizedText text) {
        text.texts().values().forEach(value -> {
            parts.add(fold(value));
            parts.add(fold(value).replace(" ", ""));
        });
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!word.isEmpty()) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
