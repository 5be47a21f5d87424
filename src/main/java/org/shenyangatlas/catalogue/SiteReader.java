package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes a site of a tree that fits the schema.
final class SiteReader implements RecordList.Maker<Site> {

    private final TextReader texts;
    private final References references;
    private final KnownIds categories;
    private final KnownIds districts;
    private final KnownIds sources;
    private final PositionReader positions;
    private final VignetteReader vignettes;
    private final FactReader facts;

    SiteReader(TextReader texts, References references, KnownIds categories, KnownIds districts, KnownIds sources,
               VignetteReader vignettes) {
        this.texts = texts;
        this.references = references;
        this.categories = categories;
        this.districts = districts;
        this.sources = sources;
        this.vignettes = vignettes;
        positions = new PositionReader(texts, references, sources);
        facts = new FactReader(texts, references, sources);
    }

    /// Reads every part even when one before it is bad, so that an author learns of everything at once.
    @Override
    public @Nullable Site make(JsonNode node, Pointer at, int number) {
        LocalizedText name = texts.readName(node.path("name"), at.at("name"));
        LocalizedText shortName = texts.read(node.path("shortName"), at.at("shortName"));
        List<String> kinds =
            references.atLeastOne(node.path("categories"), at.at("categories"), categories, "the site");
        String district = references.one(node.path("district").asString(), at.at("district"), districts);
        LocalizedText summary = texts.read(node.path("summary"), at.at("summary"));
        LocalizedText description = texts.read(node.path("description"), at.at("description"));
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, "the site");
        Position position = positions.read(node.path("position"), at.at("position"), "the site");
        List<Position> further = positions.readAll(node.path("positions"), at.at("positions"));
        Vignette vignette = vignettes.read(node.path("picture"), at.at("picture"));
        List<Fact> known = facts.read(node.path("facts"), at.at("facts"));
        if (name == null || kinds.isEmpty() || district == null || from.isEmpty() || position == null) {
            return null;
        }
        return new Site(node.path("id").asString(), number, name, shortName.isEmpty() ? name : shortName,
            node.path("pinyin").asString(), strings(node.path("aliases")), kinds, district, year(node.path("year")),
            summary, description, from, position, further, vignette, known, strings(node.path("related")),
            strings(node.path("partners")));
    }

    private static @Nullable Integer year(JsonNode node) {
        return node.isNumber() ? Integer.valueOf(node.asInt()) : null;
    }

    static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>(list.size());
        list.forEach(string -> strings.add(string.asString()));
        return strings;
    }
}
