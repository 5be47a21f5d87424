package org.shenyangatlas.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.Language;

/// A site in the words of documents.
record SiteWords(Catalogue catalogue, Language language) {

    private static final int KILOMETRE = 1000;

    /// Tags of the catalogue's languages, the spoken one first.
    List<String> languages() {
        return Stream.concat(Stream.of(language.getCurrent()), catalogue.languages().stream()).distinct().toList();
    }

    /// Its names in the other languages, and its pinyin.
    String otherNames(Site site) {
        return (others(site.name()).collect(Collectors.joining("  ")) + "  " + site.pinyin()).strip();
    }

    /// Words that differ from those of the language spoken.
    Stream<String> others(LocalizedText text) {
        String mine = language.now(text);
        return catalogue.languages().stream().filter(text::has).map(text::in).distinct().filter(other -> !other.equals(mine));
    }

    Stream<String> otherSummaries(Site site) {
        return others(site.summary());
    }

    /// "Landmarks, Culture".
    String kinds(Site site) {
        return site.categories().stream().flatMap(id -> catalogue.category(id).stream()).map(Category::name).map(language::now)
            .collect(Collectors.joining(language.getCurrent().startsWith("zh") ? "、" : ", "));
    }

    /// @param before stands before each of the two
    String districtAndYear(Site site, String before) {
        List<String> parts = new ArrayList<>();
        catalogue.district(site.district()).map(each -> language.now(each.name())).filter(name -> !name.isEmpty()).ifPresent(parts::add);
        if (site.year() != null) {
            parts.add(site.year().toString());
        }
        return parts.stream().map(before::concat).collect(Collectors.joining());
    }

    String value(Fact fact) {
        String text = (language.now(fact.value()) + " " + language.now(fact.unit())).strip();
        return fact.asOf().isEmpty() ? text : language.textNow("detail.as-of", text, fact.asOf());
    }

    /// What other sources say instead.
    Stream<String> otherwise(Fact fact) {
        return fact.otherwise().stream().map(other -> language.textNow("detail.differ.text", language.now(fact.label()),
            language.now(other.value()), language.now(other.note())).strip() + " (" + marks(other.sources()) + ")");
    }

    /// "A, C".
    String marks(List<String> ids) {
        return ids.stream().flatMap(id -> catalogue.source(id).stream()).map(Source::mark).distinct().collect(Collectors.joining(", "));
    }

    String accuracy(Position position) {
        String status = language.textNow("status." + position.status().name().toLowerCase(Locale.ROOT));
        int metres = position.accuracyM();
        return metres < KILOMETRE ? language.textNow("detail.accuracy.m", metres, status)
            : language.textNow("detail.accuracy.km", kilometres(metres), status);
    }

    private static String kilometres(int metres) {
        return metres % KILOMETRE == 0 ? Integer.toString(metres / KILOMETRE) : String.format(Locale.ROOT, "%.1f", metres / (double) KILOMETRE);
    }

    String sources(Collection<String> ids) {
        String described = catalogue.sources().stream().filter(source -> ids.contains(source.id())).map(this::described)
            .collect(Collectors.joining("; "));
        return described.isEmpty() ? "" : language.textNow("handout.sources", described);
    }

    private String described(Source source) {
        return Stream.of(language.now(source.publisher()), language.now(source.title()), source.date()).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ", source.mark() + " ", ""));
    }
}
