package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the tours: only possible when all sites have been read.
final class TourReader implements RecordList.Maker<Tour> {

    private final TextReader texts;
    private final References references;
    private final KnownIds sites;
    private final Findings findings;
    private final StopReader reader;
    private final Set<String> pictured = new HashSet<>();

    TourReader(TextReader texts, References references, KnownIds sites, Findings findings) {
        this.texts = texts;
        this.references = references;
        this.sites = sites;
        this.findings = findings;
        reader = new StopReader(findings);
    }

    /// To be called before the first tour is made.
    ///
    /// @param known the sites there are
    void know(List<Site> known) {
        known.stream().filter(site -> site.vignette() != null).forEach(site -> pictured.add(site.id()));
    }

    @Override
    public @Nullable Tour make(JsonNode node, Pointer at, int number) {
        LocalizedText title = texts.read(node.path("title"), at.at("title"));
        LocalizedText summary = texts.read(node.path("summary"), at.at("summary"));
        List<Stop> stops = stops(node.path("stops"), at.at("stops"));
        if (stops.isEmpty()) {
            findings.error(at.at("stops"), "at least one stop that can be used", "none",
                "Without it the tour is left out");
            return null;
        }
        return new Tour(node.path("id").asString(), title, summary, stops);
    }

    private List<Stop> stops(JsonNode list, Pointer at) {
        List<Stop> stops = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isNull()) { // one with a fault has been left out
                Stop stop = stop(list.get(i), at.at(i));
                if (stop != null) {
                    stops.add(stop);
                }
            }
        }
        return stops;
    }

    private @Nullable Stop stop(JsonNode node, Pointer at) {
        LocalizedText notes = texts.read(node.path("notes"), at.at("notes"));
        String site = references.one(node.path("site").asString(), at.at("site"), sites);
        return site == null ? null : reader.read(node, at, site, pictured.contains(site), notes);
    }
}
