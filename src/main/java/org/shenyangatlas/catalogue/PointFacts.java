package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads what is known about a point: facts as a catalogue writes them, or lines such as "Height: 305.5 m".
///
/// @param own     id of the source that stands for the file itself
/// @param sources ids of all known sources
record PointFacts(PointTexts texts, String own, Set<String> sources) {

    private static final String FACTS = PointColumn.FACTS.header();

    List<Fact> read(PointRow row) {
        JsonNode list = row.tree(FACTS);
        if (list.isArray()) {
            List<Fact> facts = new ArrayList<>(list.size());
            for (JsonNode node : list) {
                add(node, row, facts);
            }
            return facts;
        }
        LocalizedText lines = texts.translated(row, PointColumn.FACTS_TEXT);
        return ofLines(lines.isEmpty() ? plain(row) : lines);
    }

    private static LocalizedText plain(PointRow row) {
        String plain = row.text(FACTS);
        return plain.isBlank() || plain.startsWith("[") ? LocalizedText.EMPTY : LocalizedText.ofAll(plain);
    }

    private void add(JsonNode node, PointRow row, List<Fact> facts) {
        LocalizedText label = text(node.path("label"));
        LocalizedText value = text(node.path("value"));
        if (label.isEmpty() || value.isEmpty()) {
            row.tell(Problem.Severity.WARNING, FACTS, "facts with a label and a value", Words.of(node), "It is not shown");
            return;
        }
        List<Fact.Otherwise> otherwise = new ArrayList<>();
        for (JsonNode other : node.path("otherwise")) {
            LocalizedText said = text(other.path("value"));
            if (!said.isEmpty()) {
                otherwise.add(new Fact.Otherwise(said, known(SiteReader.strings(other.path("sources"))), text(other.path("note"))));
            }
        }
        facts.add(new Fact(label, value, text(node.path("unit")), node.path("asOf").asString(""),
            known(SiteReader.strings(node.path("sources"))), otherwise));
    }

    /// Those that are known; else the file itself.
    List<String> known(List<String> ids) {
        List<String> known = ids.stream().filter(sources::contains).toList();
        return known.isEmpty() ? List.of(own) : known;
    }

    private static LocalizedText text(JsonNode node) {
        if (!node.isObject()) {
            return node.isValueNode() && !node.isNull() && !node.asString().isBlank() ? LocalizedText.ofAll(node.asString()) : LocalizedText.EMPTY;
        }
        Translations texts = Translations.NONE;
        for (var each : node.properties()) {
            texts = each.getValue().isString() ? texts.and(each.getKey(), each.getValue().asString()) : texts;
        }
        return new LocalizedText(texts);
    }

    /// Lines of several languages belong together when there are as many in each; else those of the first language are taken.
    private List<Fact> ofLines(LocalizedText text) {
        List<Fact> facts = new ArrayList<>();
        List<String> tags = List.copyOf(text.texts().keySet());
        if (tags.isEmpty()) {
            return facts;
        }
        List<List<String>> lines = tags.stream().map(tag -> text.in(tag).lines().filter(line -> !line.isBlank()).toList()).toList();
        for (int i = 0; i < lines.getFirst().size(); i++) {
            Translations labels = Translations.NONE;
            Translations values = Translations.NONE;
            for (int t = 0; t < tags.size(); t++) {
                if (lines.get(t).size() == lines.getFirst().size()) {
                    String[] parts = lines.get(t).get(i).split("[:：]", 2);
                    labels = labels.and(tags.get(t), parts.length > 1 ? parts[0].strip() : "");
                    values = values.and(tags.get(t), parts[parts.length - 1].strip());
                }
            }
            facts.add(new Fact(new LocalizedText(labels), new LocalizedText(values), LocalizedText.EMPTY, "", List.of(own), List.of()));
        }
        return facts;
    }
}
