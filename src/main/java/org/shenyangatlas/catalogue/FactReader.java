package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads what is known about a site. A fact without a source is no fact: it is left out, the site stays.
final class FactReader {

    private final TextReader texts;
    private final References references;
    private final KnownIds sources;

    FactReader(TextReader texts, References references, KnownIds sources) {
        this.texts = texts;
        this.references = references;
        this.sources = sources;
    }

    List<Fact> read(JsonNode list, Pointer at) {
        List<Fact> facts = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isNull()) {
                addFact(list.get(i), at.at(i), facts);
            }
        }
        return facts;
    }

    private void addFact(JsonNode node, Pointer at, List<Fact> facts) {
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, "the fact");
        LocalizedText label = texts.read(node.path("label"), at.at("label"));
        LocalizedText value = texts.read(node.path("value"), at.at("value"));
        LocalizedText unit = texts.read(node.path("unit"), at.at("unit"));
        List<Fact.Otherwise> otherwise = otherwise(node.path("otherwise"), at.at("otherwise"));
        if (!from.isEmpty()) {
            facts.add(new Fact(label, value, unit, node.path("asOf").asString(""), from, otherwise));
        }
    }

    private List<Fact.Otherwise> otherwise(JsonNode list, Pointer at) {
        List<Fact.Otherwise> all = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isNull()) {
                addOtherwise(list.get(i), at.at(i), all);
            }
        }
        return all;
    }

    private void addOtherwise(JsonNode node, Pointer at, List<Fact.Otherwise> all) {
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, "the other value");
        LocalizedText value = texts.read(node.path("value"), at.at("value"));
        LocalizedText note = texts.read(node.path("note"), at.at("note"));
        if (!from.isEmpty()) {
            all.add(new Fact.Otherwise(value, from, note));
        }
    }
}
