package org.shenyangatlas.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the connections and the city they begin at.
final class HubReader implements RecordList.Maker<Connection> {

    private static final String HUB = "hub";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final TextReader texts;
    private final References references;
    private final KnownIds sources;
    private final CatalogueSchema schema;
    private final Findings findings;

    HubReader(TextReader texts, References references, KnownIds sources, CatalogueSchema schema, Findings findings) {
        this.texts = texts;
        this.references = references;
        this.sources = sources;
        this.schema = schema;
        this.findings = findings;
    }

    /// @param node as it stands in the file; missing when there is none
    /// @param list the connections, the same
    /// @return null without connections
    @Nullable Hub read(JsonNode node, JsonNode list) {
        KnownIds ids = new KnownIds("connections", "a connection");
        RecordList<Connection> connections = new RecordList<>("connection", ids, schema, findings, this);
        if (list.isArray()) {
            list.forEach(connections::read);
        } else if (!list.isMissingNode()) {
            findings.error(Pointer.ROOT.at(ids.list()), "a list", Words.of(list), "Without it there are no connections");
        }
        Pointer at = Pointer.ROOT.at(HUB);
        if (node.isMissingNode()) {
            if (!connections.good().isEmpty()) {
                findings.error(at, "the city the connections begin at", "none", "Without it there are no connections");
            }
            return null;
        }
        return isUsable(node, at) ? hub(node, at, connections.good()) : null;
    }

    private boolean isUsable(JsonNode node, Pointer at) {
        if (schema.fits(HUB, node)) {
            return true;
        }
        List<Finding> faults = schema.faults(HUB, node, at);
        faults.forEach(findings::add);
        return faults.stream().noneMatch(Finding::isError);
    }

    private @Nullable Hub hub(JsonNode node, Pointer at, List<Connection> connections) {
        LocalizedText name = texts.readName(node.path("name"), at.at("name"));
        LocalizedText note = texts.read(node.path("note"), at.at("note"));
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, "the hub");
        if (name == null || from.isEmpty() || connections.isEmpty()) {
            return null;
        }
        return new Hub(name, point(node), node.path("friendshipCities").asInt(0), note, from, connections);
    }

    @Override
    public @Nullable Connection make(JsonNode node, Pointer at, int number) {
        LocalizedText name = texts.readName(node.path("name"), at.at("name"));
        LocalizedText note = texts.read(node.path("note"), at.at("note"));
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, "the connection");
        String country = node.path("country").asString();
        if (!COUNTRIES.contains(country)) {
            findings.error(at.at("country"), "the ISO 3166 code of a country", Words.quoted(country), "");
            return null;
        }
        if (name == null || from.isEmpty()) {
            return null;
        }
        return new Connection(node.path("id").asString(), Keywords.of(Connection.Kind.class, node.path("kind")), name, country,
            point(node), node.path("since").asString(""), node.path("counted").asBoolean(true), note, from);
    }

    private static GeoPoint point(JsonNode node) {
        return new GeoPoint(node.path("lat").asDouble(), node.path("lon").asDouble());
    }
}
