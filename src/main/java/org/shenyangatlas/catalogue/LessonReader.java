package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a lesson of a tree. What is bad in it is named and left out; a bad field counts as not given.
final class LessonReader {

    static final int FORMAT = 1;
    private static final int MOST_STOPS = 1000;

    private final Catalogue catalogue;
    private final Findings findings;
    private final References references;
    private final StopReader reader;
    private final Set<String> pictured = new HashSet<>();
    private final KnownIds sites = new KnownIds("sites", "a site");
    private final CatalogueSchema schema = CatalogueSchema.ofLessons();

    LessonReader(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
        references = new References(findings);
        reader = new StopReader(findings);
        for (Site site : catalogue.sites()) {
            sites.claim(site.id(), site.number());
            if (site.vignette() != null) {
                pictured.add(site.id());
            }
        }
    }

    /// @return null, with an error, when it is no lesson or one for another atlas
    @Nullable LessonTree read(JsonNode root, JsonNode exact) {
        if (!(root instanceof ObjectNode object && exact instanceof ObjectNode whole)) {
            findings.error("", "an object, {...}", Words.of(root), "");
            return null;
        }
        ObjectNode header = header(object);
        if (header == null) {
            return null;
        }
        List<@Nullable Stop> stops = new ArrayList<>();
        for (JsonNode stop : root.path("stops")) {
            stops.add(stop(stop, Pointer.ROOT.at("stops").at(stops.size())));
        }
        Tour tour = new Tour(Lesson.ID, text(header.path("title")), text(header.path("summary")),
            stops.stream().filter(Objects::nonNull).toList());
        Lesson lesson = new Lesson(tour, header.path("namesHidden").asBoolean(false),
            screen(header.path("start"), Lesson.Screen.TITLE), screen(header.path("end"), Lesson.Screen.WHOLE));
        return new LessonTree(whole, lesson, stops);
    }

    /// The good fields before the stops; null when the lesson cannot be used.
    private @Nullable ObjectNode header(ObjectNode root) {
        JsonNode format = root.path("format");
        if (!format.isInt() || format.asInt() != FORMAT) {
            findings.error("/format", "format " + FORMAT, Words.of(format), format.isIntegralNumber() && format.doubleValue() > FORMAT
                ? "This lesson was made with a newer atlas: open it there" : "");
            return null;
        }
        JsonNode stops = root.path("stops");
        if (!stops.isArray() || stops.size() > MOST_STOPS) {
            findings.error("/stops", "a list of up to " + MOST_STOPS + " stops", Words.of(stops), "");
            return null;
        }
        ObjectNode header = root.deepCopy();
        header.putArray("stops"); // they are checked one by one
        for (Finding fault : schema.fits("", header) ? List.<Finding>of() : schema.faults("", header, Pointer.ROOT)) {
            findings.add(fault);
            if (fault.isError() && fault.pointer().isEmpty()) {
                return null;
            }
            if (fault.isError()) { // a bad field counts as not given
                header.remove(Pointer.unescape(fault.pointer().split("/", 3)[1]));
            }
        }
        String made = header.path("catalogue").asString(catalogue.id());
        if (!made.equals(catalogue.id())) {
            findings.warning("/catalogue", Words.quoted(catalogue.id()), Words.quoted(made),
                "The lesson was made for another catalogue");
        }
        return header;
    }

    private @Nullable Stop stop(JsonNode node, Pointer at) {
        boolean usable = true;
        if (!schema.fits("stop", node)) {
            for (Finding fault : schema.faults("stop", node, at)) {
                findings.add(fault);
                usable &= !fault.isError();
            }
        }
        String site = usable ? references.one(node.path("site").asString(), at.at("site"), sites) : null;
        return site == null ? null : reader.read(node, at, site, pictured.contains(site), text(node.path("notes")));
    }

    private static Lesson.Screen screen(JsonNode word, Lesson.Screen otherwise) {
        return word.isString() ? Keywords.of(Lesson.Screen.class, word) : otherwise;
    }

    /// A teacher need not write in every language; blank words are none.
    private LocalizedText text(JsonNode node) {
        if (node.isString()) {
            return node.asString().isBlank() ? LocalizedText.EMPTY : LocalizedText.ofAll(node.asString());
        }
        LinkedHashMap<String, String> texts = new LinkedHashMap<>();
        catalogue.languages().forEach(language -> texts.put(language, node.path(language).asString("")));
        node.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asString("")));
        texts.values().removeIf(String::isBlank);
        return new LocalizedText(texts);
    }
}
