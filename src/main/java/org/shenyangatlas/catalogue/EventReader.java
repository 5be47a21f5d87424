package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads events: only possible when all sites have been read.
final class EventReader implements RecordList.Maker<Event> {

    private final TextReader texts;
    private final References references;
    private final KnownIds sources;
    private final KnownIds sites;

    EventReader(TextReader texts, References references, KnownIds sources, KnownIds sites) {
        this.texts = texts;
        this.references = references;
        this.sources = sources;
        this.sites = sites;
    }

    /// An event at a site nobody knows stays, without the site.
    @Override
    public @Nullable Event make(JsonNode node, Pointer at, int number) {
        LocalizedText text = texts.read(node.path("text"), at.at("text"));
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, "the event");
        String site = node.has("site") ? references.one(node.path("site").asString(), at.at("site"), sites) : null;
        return from.isEmpty() ? null : new Event(node.path("id").asString(), node.path("date").asString(), text, site, from);
    }
}
