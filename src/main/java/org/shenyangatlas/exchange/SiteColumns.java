package org.shenyangatlas.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.PointColumn;
import org.shenyangatlas.catalogue.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// What a site has to say in each column. Null where it has nothing to say.
record SiteColumns(Catalogue catalogue) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Takes header and value of every column but those of the place.
    interface Row {
        void put(String header, JsonNode value);
    }

    List<String> headers() {
        return PointColumn.headers(catalogue.languages());
    }

    /// In the order of [#headers].
    void fill(Site site, Row row) {
        for (PointColumn column : PointColumn.values()) {
            if (column.isInLanguages()) {
                catalogue.languages().forEach(language -> row.put(column.header(language), value(site, column, language)));
            } else {
                row.put(column.header(), value(site, column));
            }
        }
    }

    private JsonNode value(Site site, PointColumn column) {
        return switch (column) {
            case ID -> text(site.id());
            case NUMBER -> IntNode.valueOf(site.number());
            case PINYIN -> text(site.pinyin());
            case ALIASES -> list(site.aliases());
            case CATEGORIES -> list(site.categories());
            case DISTRICT -> text(site.district());
            case YEAR -> site.year() == null ? NullNode.getInstance() : IntNode.valueOf(site.year());
            case LAT -> DoubleNode.valueOf(site.position().point().latitude());
            case LON -> DoubleNode.valueOf(site.position().point().longitude());
            case ACCURACY_M -> IntNode.valueOf(site.position().accuracyM());
            case POSITION_STATUS -> text(site.position().status().name().toLowerCase(Locale.ROOT));
            case FACTS -> facts(site.facts());
            case SOURCES -> list(site.textSources());
            case RELATED -> list(site.related());
            case PARTNERS -> list(site.partners());
            case NAME, SHORT_NAME, CATEGORY_NAMES, DISTRICT_NAME, SUMMARY, DESCRIPTION, FACTS_TEXT ->
                throw new IllegalArgumentException(column + " is asked for in a language");
        };
    }

    private JsonNode value(Site site, PointColumn column, String language) {
        return switch (column) {
            case NAME -> text(site.name(), language);
            case SHORT_NAME -> text(site.shortName(), language);
            case CATEGORY_NAMES -> list(site.categories().stream()
                .map(id -> catalogue.category(id).map(Category::name).map(name -> name.in(language)).orElse(id)).toList());
            case DISTRICT_NAME -> catalogue.district(site.district()).map(District::name).map(name -> text(name, language))
                .orElse(NullNode.getInstance());
            case SUMMARY -> text(site.summary(), language);
            case DESCRIPTION -> text(site.description(), language);
            case FACTS_TEXT -> text(site.facts().stream().map(fact -> line(fact, language)).collect(Collectors.joining("\n")));
            default -> throw new IllegalArgumentException(column + " is in no language");
        };
    }

    /// "Height: 305.5 m (1989)".
    private static String line(Fact fact, String language) {
        String value = (fact.value().in(language) + " " + fact.unit().in(language)).strip();
        return fact.label().in(language) + ": " + value + (fact.asOf().isEmpty() ? "" : " (" + fact.asOf() + ")");
    }

    private static JsonNode text(LocalizedText text, String language) {
        return text.has(language) || text.has("") ? text(text.in(language)) : NullNode.getInstance();
    }

    private static JsonNode text(String text) {
        return text.isEmpty() ? NullNode.getInstance() : StringNode.valueOf(text);
    }

    private static ArrayNode list(List<String> entries) {
        ArrayNode list = NODES.arrayNode(entries.size());
        entries.forEach(list::add);
        return list;
    }

    /// As a catalogue writes them.
    private static ArrayNode facts(List<Fact> facts) {
        ArrayNode list = NODES.arrayNode(facts.size());
        for (Fact fact : facts) {
            ObjectNode node = list.addObject();
            node.set("label", tree(fact.label()));
            node.set("value", tree(fact.value()));
            putIfAny(node, "unit", fact.unit());
            Optional.of(fact.asOf()).filter(asOf -> !asOf.isEmpty()).ifPresent(asOf -> node.put("asOf", asOf));
            node.set("sources", list(fact.sources()));
            if (!fact.otherwise().isEmpty()) {
                ArrayNode others = node.putArray("otherwise");
                fact.otherwise().forEach(other -> {
                    ObjectNode said = others.addObject();
                    said.set("value", tree(other.value()));
                    said.set("sources", list(other.sources()));
                    putIfAny(said, "note", other.note());
                });
            }
        }
        return list;
    }

    private static void putIfAny(ObjectNode node, String field, LocalizedText text) {
        if (!text.isEmpty()) {
            node.set(field, tree(text));
        }
    }

    private static JsonNode tree(LocalizedText text) {
        if (text.has("") || text.isEmpty()) {
            return StringNode.valueOf(text.in(""));
        }
        ObjectNode node = NODES.objectNode();
        text.texts().forEach(node::put);
        return node;
    }

    /// A list or text as one text: the texts of a list made by a function.
    static String flat(JsonNode value, Function<List<String>, String> joined) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isArray()) {
            return value.asString();
        }
        return value.isEmpty() ? "" : value.path(0).isString() ? joined.apply(value.valueStream().map(JsonNode::asString).toList())
            : value.toString();
    }
}
