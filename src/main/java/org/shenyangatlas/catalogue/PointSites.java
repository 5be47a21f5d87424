package org.shenyangatlas.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes sites of points, and of these a catalogue with the picture, map, colours and sources of another. What a point leaves out
/// is left open; only without place or name it is no site.
final class PointSites {

    private static final int MOST_CATEGORIES = 40;
    private static final int MOST_DISTRICTS = 400;
    private static final int LONGEST_NAME = 500;
    private static final int UNKNOWN_ACCURACY_M = 100;
    private static final int WORST_ACCURACY_M = 1_000_000;
    private static final int LAST_YEAR = 9999;
    /// The icon of a category nobody has drawn one for.
    private static final String ICON = "mdomz-place";
    private static final LocalizedText OTHER = bilingual("Other", "其他");
    private static final LocalizedText NO_DISTRICT = bilingual("No district", "未分区");

    private final Catalogue like;
    private final String title;
    private final Source own;
    private final PointTexts texts;
    private final PointFacts facts;
    private final PointKinds<Category> categories;
    private final PointKinds<District> districts;
    private final PointIds ids = new PointIds();
    private final Set<String> overfull = new HashSet<>();
    private final List<Site> sites = new ArrayList<>();

    /// @param like its picture, map, categories, districts and sources are used
    /// @param file name of the file, which is the title of the catalogue
    PointSites(Catalogue like, String file, List<String> languages) {
        this.like = like;
        Path name = Path.of(file).getFileName();
        title = (name == null ? file : name.toString()).replaceFirst("\\.[A-Za-z]+$", "");
        texts = new PointTexts(languages);
        own = new Source("points", CatalogueParts.mark(like.sources().size() + 1), LocalizedText.ofAll(title), LocalizedText.EMPTY, "",
            LocalizedText.EMPTY);
        facts = new PointFacts(texts, own.id(), like.sources().stream().map(Source::id).collect(Collectors.toSet()));
        List<String> colours = like.categories().stream().map(Category::colour).distinct().toList();
        categories = new PointKinds<>(like.categories(), Category::id, Category::name,
            (id, called) -> new Category(id, called, colours.get(Math.floorMod(id.hashCode(), colours.size())), ICON, List.of()),
            (known, called) -> new Category(known.id(), called, known.colour(), known.icon(), known.aliases()), MOST_CATEGORIES);
        districts = new PointKinds<>(like.districts(), District::id, District::name, District::new,
            (known, called) -> new District(known.id(), called), MOST_DISTRICTS);
    }

    private static LocalizedText bilingual(String english, String chinese) {
        return new LocalizedText(new LinkedHashMap<>(Map.of("en", english, "zh", chinese)));
    }

    List<String> languages() {
        return texts.languages();
    }

    /// A point that cannot be used tells why.
    void read(PointRow row) {
        GeoPoint point = row.point();
        LocalizedText name = texts.read(row, PointColumn.NAME);
        if (name.isEmpty() || name.texts().values().stream().anyMatch(each -> each.length() > LONGEST_NAME)) {
            row.tell(Problem.Severity.ERROR, PointColumn.NAME.header(), "a name of up to " + LONGEST_NAME + " letters",
                name.isEmpty() ? "none" : "a longer one", "The point is left out");
            return;
        }
        String written = row.text(PointColumn.ID.header()).strip();
        String earlier = written.isEmpty() || point == null ? null : ids.claim(written, row.where());
        if (earlier != null) {
            row.tell(Problem.Severity.ERROR, PointColumn.ID.header(), "an id of its own",
                Words.quoted(written) + " again, first at " + earlier, "The first one stays");
        } else if (point != null) {
            sites.add(site(row, ids.take(written, name.in("en"), row.text(PointColumn.PINYIN.header())), name, point));
        }
    }

    private Site site(PointRow row, String id, LocalizedText name, GeoPoint point) {
        LocalizedText shortName = texts.read(row, PointColumn.SHORT_NAME);
        List<String> sources = row.list(PointColumn.SOURCES.header());
        Position position = new Position(LocalizedText.EMPTY, point, accuracy(row), status(row), LocalizedText.EMPTY, List.of(own.id()));
        return new Site(id, sites.size() + 1, name, shortName.isEmpty() ? name : shortName, row.text(PointColumn.PINYIN.header()),
            row.list(PointColumn.ALIASES.header()), categories(row), district(row), year(row), texts.read(row, PointColumn.SUMMARY),
            texts.read(row, PointColumn.DESCRIPTION), facts.known(sources), position, List.of(), null, facts.read(row),
            row.list(PointColumn.RELATED.header()), row.list(PointColumn.PARTNERS.header()));
    }

    private List<String> categories(PointRow row) {
        Set<String> found = new LinkedHashSet<>();
        List<String> named = row.list(PointColumn.CATEGORIES.header());
        for (int i = 0; i < named.size(); i++) {
            String id = categories.find(named.get(i), texts.entry(row, PointColumn.CATEGORY_NAMES, i));
            if (id == null) {
                tellOverfull(row, PointColumn.CATEGORIES.header(), MOST_CATEGORIES, named.get(i));
            } else {
                found.add(id);
            }
        }
        return found.isEmpty() ? List.of(categories.other("other", OTHER)) : List.copyOf(found);
    }

    private String district(PointRow row) {
        String word = row.text(PointColumn.DISTRICT.header()).strip();
        LocalizedText called = texts.translated(row, PointColumn.DISTRICT_NAME);
        String named = word.isEmpty() && !called.isEmpty() ? called.in("en").strip() : word;
        String id = named.isEmpty() ? null : districts.find(named, called);
        if (id == null && !named.isEmpty()) {
            tellOverfull(row, PointColumn.DISTRICT.header(), MOST_DISTRICTS, named);
        }
        return id == null ? districts.other("no-district", NO_DISTRICT) : id;
    }

    /// Once, not for each of a hundred thousand points.
    private void tellOverfull(PointRow row, String header, int most, String found) {
        if (overfull.add(header)) {
            row.tell(Problem.Severity.WARNING, header, "at most " + most + " of its own", Words.quoted(found) + " and more",
                "The further ones are not told apart");
        }
    }

    private @Nullable Integer year(PointRow row) {
        String text = row.text(PointColumn.YEAR.header()).strip();
        return text.isEmpty() ? null : whole(row, PointColumn.YEAR.header(), text, "a year, such as 1989", -LAST_YEAR, LAST_YEAR);
    }

    private int accuracy(PointRow row) {
        String text = row.text(PointColumn.ACCURACY_M.header()).strip();
        Integer metres = text.isEmpty() ? null
            : whole(row, PointColumn.ACCURACY_M.header(), text, "metres, such as 50", 1, WORST_ACCURACY_M);
        return metres == null ? UNKNOWN_ACCURACY_M : metres;
    }

    /// Spreadsheets may write 1989 as 1989.0.
    private static @Nullable Integer whole(PointRow row, String header, String text, String expected, int least, int most) {
        try {
            double number = Double.parseDouble(text);
            if (number == Math.rint(number) && number >= least && number <= most) {
                return (int) number;
            }
        } catch (NumberFormatException e) {
            // told below, together with what is out of bounds
        }
        row.tell(Problem.Severity.WARNING, header, expected, Words.quoted(text), "It is not shown");
        return null;
    }

    private static Position.Status status(PointRow row) {
        String text = row.text(PointColumn.POSITION_STATUS.header()).strip();
        for (Position.Status status : Position.Status.values()) {
            if (status.name().equalsIgnoreCase(text)) {
                return status;
            }
        }
        if (!text.isEmpty()) {
            row.tell(Problem.Severity.WARNING, PointColumn.POSITION_STATUS.header(), "verified, inferred or estimate", Words.quoted(text),
                "It is taken for an estimate");
        }
        return Position.Status.ESTIMATE;
    }

    /// To be called when all points have been read.
    Catalogue finish() {
        Set<String> used = new HashSet<>(List.of(own.id()));
        sites.forEach(site -> {
            used.addAll(site.textSources());
            site.facts().forEach(fact -> {
                used.addAll(fact.sources());
                fact.otherwise().forEach(other -> used.addAll(other.sources()));
            });
        });
        List<Source> sources = new ArrayList<>(like.sources());
        sources.add(own);
        sources.removeIf(source -> !used.contains(source.id()));
        return new Catalogue(Slug.isId(title.toLowerCase(Locale.ROOT)) ? title.toLowerCase(Locale.ROOT) : own.id(), LocalizedText.ofAll(title),
            texts.languages(), like.illustration(), like.map(), sources, categories.used(), districts.used(),
            sites.stream().map(this::onlyKnownRelated).toList());
    }

    private Site onlyKnownRelated(Site site) {
        List<String> known = site.related().stream().distinct().filter(id -> ids.has(id) && !id.equals(site.id())).toList();
        return known.equals(site.related()) ? site : RelatedSites.relatedTo(known, site);
    }
}
