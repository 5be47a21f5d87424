package org.shenyangatlas.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A catalogue on the way: everything but the sites has been read.
final class CatalogueParts {

    private final List<String> languages;
    private final Header header;
    private final List<Source> sources;
    private final List<Category> categories;
    private final List<District> districts;
    private final RecordList<Site> sites;
    private final RelatedSites related;
    private final LateList late;
    private final TourReader tours;
    private final HubReader hub;
    private final FigureReader figures;
    private final EventReader events;

    private CatalogueParts(List<String> languages, Header header, List<Source> sources, List<Category> categories,
                           List<District> districts, RecordList<Site> sites, RelatedSites related, LateList late, TourReader tours,
                           HubReader hub, FigureReader figures, EventReader events) {
        this.languages = languages;
        this.header = header;
        this.sources = sources;
        this.categories = categories;
        this.districts = districts;
        this.sites = sites;
        this.related = related;
        this.late = late;
        this.tours = tours;
        this.hub = hub;
        this.figures = figures;
        this.events = events;
    }

    /// @param root a catalogue whose header fits the schema; of its lists only that they are lists is known
    /// @return null when the catalogue cannot be used
    static @Nullable CatalogueParts of(JsonNode root, CatalogueSchema schema, Assets assets, Findings findings) {
        LinkedHashSet<String> tags = new LinkedHashSet<>();
        root.path("languages").forEach(tag -> tags.add(tag.asString()));
        List<String> languages = List.copyOf(tags);
        TextReader texts = new TextReader(languages, findings);
        PictureFiles files = new PictureFiles(assets, findings);
        Header header = new HeaderReader(texts, files, findings).read(root);

        KnownIds sourceIds = new KnownIds("sources", "a source");
        KnownIds categoryIds = new KnownIds("categories", "a category");
        KnownIds districtIds = new KnownIds("districts", "a district");
        KnownIds siteIds = new KnownIds("sites", "a site");
        List<Source> sources = all(root, new RecordList<>("source", sourceIds, schema, findings, (node, at, number) ->
            new Source(node.path("id").asString(), mark(number), texts.read(node.path("title"), at.at("title")),
                texts.read(node.path("publisher"), at.at("publisher")), node.path("date").asString(""),
                texts.read(node.path("note"), at.at("note")))), sourceIds);
        List<Category> categories = all(root, new RecordList<>("category", categoryIds, schema, findings,
            (node, at, _) -> new Category(node.path("id").asString(), texts.read(node.path("name"), at.at("name")),
                node.path("colour").asString(), node.path("icon").asString(), SiteReader.strings(node.path("aliases")))), categoryIds);
        List<District> districts = all(root, new RecordList<>("district", districtIds, schema, findings,
            (node, at, _) -> new District(node.path("id").asString(), texts.read(node.path("name"), at.at("name")))),
            districtIds);
        if (header == null) {
            return null;
        }
        References references = new References(findings);
        SiteReader reader = new SiteReader(texts, references, categoryIds, districtIds, sourceIds,
            new VignetteReader(header.illustration(), files, findings));
        return new CatalogueParts(languages, header, sources, categories, districts,
            new RecordList<>("site", siteIds, schema, findings, reader),
            new RelatedSites(siteIds, references, findings),
            new LateList(schema, findings),
            new TourReader(texts, references, siteIds, findings),
            new HubReader(texts, references, sourceIds, schema, findings),
            new FigureReader(texts, references, sourceIds, findings),
            new EventReader(texts, references, sourceIds, siteIds));
    }

    private static <T> List<T> all(JsonNode root, RecordList<T> list, KnownIds ids) {
        root.path(ids.list()).forEach(list::read);
        return list.good();
    }

    /// A, B, C ... Z, AA, AB ...
    ///
    /// @param number from 1
    static String mark(int number) {
        String last = String.valueOf((char) ('A' + (number - 1) % 26));
        return number <= 26 ? last : mark((number - 1) / 26) + last;
    }

    RecordList<Site> sites() {
        return sites;
    }

    /// To be called when all sites have been read.
    ///
    /// @param root where the lists read last stand as they do in the file; missing when there are none
    Catalogue finish(JsonNode root) {
        tours.know(sites.good());
        return new Catalogue(header.id(), header.title(), languages, header.illustration(), header.map(), sources,
            categories, districts, related.checked(sites.good()),
            late.read(root.path("tours"), new KnownIds("tours", "a tour"), "tour", tours),
            hub.read(root.path("hub"), root.path("connections")),
            late.read(root.path("figures"), new KnownIds("figures", "a figure"), "figure", figures),
            late.read(root.path("events"), new KnownIds("events", "an event"), "event", events));
    }
}
