package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The schema")
class CatalogueSchemaTest {

    private static final String[] WRONG = {"null", "true", "\"\"", "\"Ab c\"", "-1", "1.5", "1000001", "[]", "[[]]",
        "{}", "{\"en\": 1}", "{\"Not a tag\": \"x\"}", "[\"a\", \"a\"]"};

    private final JsonMapper mapper = JsonMapper.shared();

    private static String text() throws IOException {
        return text("catalogue.schema.json");
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Assets.bundled().open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"catalogue.schema.json", "lesson.schema.json", "configuration.schema.json"})
    @DisplayName("is itself a good schema of draft 2020-12")
    void isGood(String file) throws IOException {
        Schema draft = SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), draft.validate(mapper.readTree(text(file))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"catalogue.schema.json", "lesson.schema.json", "configuration.schema.json"})
    @DisplayName("describes every field for authors")
    void describesEveryField(String file) throws IOException {
        JsonNode schema = mapper.readTree(text(file));
        List<String> nameless = new ArrayList<>();
        findNameless("", schema, schema, nameless);
        assertEquals(List.of(), nameless);
    }

    private static void findNameless(String at, JsonNode node, JsonNode schema, List<String> nameless) {
        for (Map.Entry<String, JsonNode> field : node.path("properties").properties()) {
            JsonNode rule = field.getValue();
            JsonNode meant = rule.has("$ref") ? schema.at(rule.get("$ref").asString().substring(1)) : rule;
            if (!rule.has("title") && !meant.has("title")) {
                nameless.add(at + "/" + field.getKey());
            }
        }
        node.properties().forEach(part -> findNameless(at + "/" + part.getKey(), part.getValue(), schema, nameless));
    }

    @Test
    @DisplayName("has no keyword that the quick look would pass over")
    void knowsEveryKeyword() {
        JsonNode odd = mapper.readTree("{\"multipleOf\": 2}");
        assertThrows(IllegalArgumentException.class, () -> Shape.of(odd, odd));
    }

    @Test
    @DisplayName("says the same in the quick look as in the library, for each value left out, added or made wrong")
    void quickLookAgrees() throws IOException {
        Schema library = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(text());
        CatalogueSchema quick = CatalogueSchema.bundled();
        JsonNode good = mapper.readTree(Faulty.threeSites());
        assertTrue(quick.fits("", good));
        List<String> disagreements = new ArrayList<>();
        int faults = 0;
        for (String pointer : pointers("", good, new ArrayList<>())) {
            for (JsonNode faulty : faulty(good, pointer)) {
                boolean fits = quick.fits("", faulty);
                faults += fits ? 0 : 1;
                if (fits != library.validate(faulty).isEmpty()) {
                    disagreements.add(pointer + ": " + faulty.at(pointer));
                }
            }
        }
        assertEquals(List.of(), disagreements);
        assertTrue(faults > 1000, faults + " faults");
    }

    @Test
    @DisplayName("is not asked for reasons when all is well")
    void fits() {
        assertFalse(CatalogueSchema.bundled().fits("site", mapper.readTree("{}")));
        assertTrue(CatalogueSchema.bundled().fits("district",
            mapper.readTree("{\"id\": \"a\", \"name\": {\"en\": \"A\"}}")));
    }

    /// Pointers to all values, of each list only the first entry.
    private static List<String> pointers(String at, JsonNode node, List<String> all) {
        if (!at.isEmpty()) {
            all.add(at);
        }
        node.properties().forEach(field -> pointers(at + "/" + field.getKey(), field.getValue(), all));
        if (node.isArray() && !node.isEmpty()) {
            pointers(at + "/0", node.get(0), all);
        }
        return all;
    }

    private List<JsonNode> faulty(JsonNode good, String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String step = pointer.substring(parent.length() + 1);
        List<JsonNode> faulty = new ArrayList<>();
        for (String wrong : WRONG) {
            JsonNode copy = good.deepCopy();
            if (copy.at(parent) instanceof ObjectNode object) {
                object.set(step, mapper.readTree(wrong));
            } else if (copy.at(parent) instanceof ArrayNode list) {
                list.set(Integer.parseInt(step), mapper.readTree(wrong));
            }
            faulty.add(copy);
        }
        JsonNode without = good.deepCopy();
        JsonNode with = good.deepCopy();
        if (without.at(parent) instanceof ObjectNode object && with.at(parent) instanceof ObjectNode other) {
            object.remove(step);
            other.put("unknown", 1);
        } else if (without.at(parent) instanceof ArrayNode list && with.at(parent) instanceof ArrayNode other) {
            list.remove(0);
            other.add(other.get(0));
        }
        faulty.add(without);
        faulty.add(with);
        return faulty;
    }
}
