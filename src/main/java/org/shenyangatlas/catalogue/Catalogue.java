package org.shenyangatlas.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything the atlas knows, in the order of the file.
public final class Catalogue {

    private final String id;
    private final LocalizedText title;
    private final List<String> languages;
    private final Illustration illustration;
    private final MapSettings map;
    private final List<Source> sources;
    private final List<Category> categories;
    private final List<District> districts;
    private final List<Site> sites;
    private final List<Tour> tours;
    private final @Nullable Hub hub;
    private final List<Figure> figures;
    private final List<Event> events;
    private final Map<String, Source> sourceById;
    private final Map<String, Category> categoryById;
    private final Map<String, District> districtById;
    private final Map<String, Site> siteById;

    public Catalogue(String id, LocalizedText title, List<String> languages, Illustration illustration, MapSettings map,
                     List<Source> sources, List<Category> categories, List<District> districts, List<Site> sites) {
        this(id, title, languages, illustration, map, sources, categories, districts, sites, List.of(), null);
    }

    public Catalogue(String id, LocalizedText title, List<String> languages, Illustration illustration, MapSettings map,
                     List<Source> sources, List<Category> categories, List<District> districts, List<Site> sites,
                     List<Tour> tours, @Nullable Hub hub) {
        this(id, title, languages, illustration, map, sources, categories, districts, sites, tours, hub, List.of(), List.of());
    }

    public Catalogue(String id, LocalizedText title, List<String> languages, Illustration illustration, MapSettings map,
                     List<Source> sources, List<Category> categories, List<District> districts, List<Site> sites,
                     List<Tour> tours, @Nullable Hub hub, List<Figure> figures, List<Event> events) {
        this.id = id;
        this.title = title;
        this.languages = List.copyOf(languages);
        this.illustration = illustration;
        this.map = map;
        this.sources = List.copyOf(sources);
        this.categories = List.copyOf(categories);
        this.districts = List.copyOf(districts);
        this.sites = List.copyOf(sites);
        this.tours = List.copyOf(tours);
        this.hub = hub;
        this.figures = List.copyOf(figures);
        this.events = List.copyOf(events);
        sourceById = byId(sources, Source::id);
        categoryById = byId(categories, Category::id);
        districtById = byId(districts, District::id);
        siteById = byId(sites, Site::id);
    }

    /// The same with other tile sources before its own, which are there when those fail. One that has the id of another is left out.
    public Catalogue with(List<TileSource> tileSources) {
        List<TileSource> all = Stream.concat(tileSources.stream(), map.tileSources().stream())
            .collect(Collectors.toMap(TileSource::id, source -> source, (first, _) -> first, LinkedHashMap::new)).values().stream().toList();
        return new Catalogue(id, title, languages, illustration, new MapSettings(map.centre(), map.zoom(), all), sources, categories,
            districts, sites, tours, hub, figures, events);
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> found = HashMap.newHashMap(entries.size());
        entries.forEach(entry -> found.putIfAbsent(id.apply(entry), entry));
        return found;
    }

    public String id() {
        return id;
    }

    public LocalizedText title() {
        return title;
    }

    /// Language tags, the default first.
    public List<String> languages() {
        return languages;
    }

    public Illustration illustration() {
        return illustration;
    }

    public MapSettings map() {
        return map;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Category> categories() {
        return categories;
    }

    public List<District> districts() {
        return districts;
    }

    public List<Site> sites() {
        return sites;
    }

    public List<Tour> tours() {
        return tours;
    }

    /// The city and its connections with others; empty when there are none.
    public Optional<Hub> hub() {
        return Optional.ofNullable(hub);
    }

    /// Those of the hub.
    public List<Connection> connections() {
        return hub == null ? List.of() : hub.connections();
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<Event> events() {
        return events;
    }

    public Optional<Site> site(String id) {
        return Optional.ofNullable(siteById.get(id));
    }

    /// The sites nearest to one, by their main positions, nearest first; without the site itself.
    ///
    /// @param count how many at most
    public List<Site> nearest(Site site, int count) {
        return sites.stream().filter(other -> !other.id().equals(site.id()))
            .sorted(Comparator.comparingDouble(other -> site.position().point().metresTo(other.position().point())))
            .limit(count).toList();
    }

    public Optional<Tour> tour(String id) {
        return tours.stream().filter(tour -> tour.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    public Optional<Category> category(String id) {
        return Optional.ofNullable(categoryById.get(id));
    }

    public Optional<District> district(String id) {
        return Optional.ofNullable(districtById.get(id));
    }
}
