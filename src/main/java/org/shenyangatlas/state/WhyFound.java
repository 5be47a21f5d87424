package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;

/// Why a query finds a site: its names with the letters marked that were asked for, and whatever else was.
///
/// @param name      short name in the current language
/// @param otherName short name in the other language
/// @param because   its district; or, when words of the query are in neither name, where most of them are: its pinyin, another
///                  name of it, its full name
public record WhyFound(Marked name, Marked otherName, Marked because) {

    public static WhyFound of(Site site, AtlasState state) {
        Language language = state.language();
        return of(site, state.catalogue(), state.filter().getQuery(), language.getCurrent(), language.other().getValue());
    }

    static WhyFound of(Site site, Catalogue catalogue, String query, String tag, String otherTag) {
        Map<String, String> readings = SearchText.readings(site);
        Words words = new Words(SearchText.words(query), readings);
        Marked name = words.mark(site.shortName().in(tag), false);
        Marked otherName = words.mark(site.shortName().in(otherTag), false);
        return new WhyFound(name, otherName, words.reason(reasons(site, catalogue, tag, otherTag)));
    }

    /// What else of a site is searched, the most telling first.
    private static List<Reason> reasons(Site site, Catalogue catalogue, String tag, String otherTag) {
        LocalizedText district = catalogue.district(site.district()).map(District::name).orElse(LocalizedText.EMPTY);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(district.in(tag), true));
        reasons.add(new Reason(site.pinyin(), true));
        site.aliases().forEach(alias -> reasons.add(new Reason(alias, false)));
        reasons.add(new Reason(district.in(otherTag), true));
        reasons.add(new Reason(site.name().in(tag), false));
        reasons.add(new Reason(site.name().in(otherTag), false));
        return reasons;
    }

    /// @param spelt whether it is pinyin, of which initials are searched too
    private record Reason(String text, boolean spelt) {
    }

    /// The words of a query, and which of them have been explained.
    private static final class Words {
        private final List<String> words;
        private final Map<String, String> readings;
        private final Set<String> explained = new HashSet<>();

        Words(List<String> words, Map<String, String> readings) {
            this.words = words;
            this.readings = readings;
        }

        Marked mark(String text, boolean spelt) {
            return mark(text, spelt, explained);
        }

        private Marked mark(String text, boolean spelt, Set<String> found) {
            BitSet marks = new BitSet();
            Letters letters = new Letters(text);
            for (String word : words) {
                if (letters.mark(word, marks) || spelt && letters.markInitials(word, marks)
                    || letters.markReading(word, readings, marks)) {
                    found.add(word);
                }
            }
            return Marked.of(text, marks);
        }

        /// The first of those that explain most of what the names have not; where there is nothing to explain, the first.
        Marked reason(List<Reason> reasons) {
            Marked best = mark(reasons.getFirst().text(), reasons.getFirst().spelt(), new HashSet<>());
            if (explained.containsAll(words)) {
                return best;
            }
            int most = -1;
            for (Reason reason : reasons) {
                Set<String> found = new HashSet<>();
                Marked marked = mark(reason.text(), reason.spelt(), found);
                found.removeAll(explained);
                if (found.size() > most) {
                    most = found.size();
                    best = marked;
                }
            }
            return best;
        }
    }
}
