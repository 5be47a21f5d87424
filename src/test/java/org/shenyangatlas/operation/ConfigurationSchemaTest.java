package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.testing.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Schema, reader, defaults and example say the same.
@DisplayName("The schema of configurations")
class ConfigurationSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String HASH = "pbkdf2-sha256$600000$c2FsdHNhbHRzYWx0$" + "A".repeat(43);
    /// Fields that change nothing.
    private static final Set<String> FORMAL = Set.of("/$schema", "/format");

    private static JsonNode asset(String name) {
        try (InputStream in = Assets.bundled().open(name)) {
            return MAPPER.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The schema's fields by their JSON pointers in a configuration; objects only by their own fields.
    private static Map<String, JsonNode> fields() {
        Map<String, JsonNode> fields = new TreeMap<>();
        collect("", asset("configuration.schema.json"), fields);
        return fields;
    }

    private static void collect(String at, JsonNode rule, Map<String, JsonNode> fields) {
        rule.path("properties").properties().forEach(field -> {
            String pointer = at + "/" + field.getKey();
            if (field.getValue().has("properties")) {
                collect(pointer, field.getValue(), fields);
            } else {
                fields.put(pointer, field.getValue());
            }
        });
    }

    private static void put(ObjectNode root, String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        ObjectNode around = root;
        for (int i = 0; i < steps.length - 1; i++) {
            around = around.withObjectProperty(steps[i]);
        }
        around.set(steps[steps.length - 1], value);
    }

    private static ConfigurationReading read(JsonNode root) {
        return ConfigurationReader.read(MAPPER.writeValueAsBytes(root), "kiosk.json", Path.of("/etc/atlas"));
    }

    @Test
    @DisplayName("names the defaults the reader has")
    void defaults() {
        ObjectNode root = MAPPER.createObjectNode();
        fields().forEach((pointer, rule) -> {
            if (rule.has("default")) {
                put(root, pointer, rule.get("default"));
            }
        });
        ConfigurationReading reading = read(root);
        assertEquals(List.of(), reading.problems());
        assertEquals(Configuration.DEFAULT, reading.configuration());
    }

    @Test
    @DisplayName("has no field the reader passes over")
    void everyFieldIsRead() {
        fields().forEach((pointer, rule) -> {
            ObjectNode root = MAPPER.createObjectNode();
            if (pointer.equals("/content/address")) {
                put(root, "/content/publicKey", MAPPER.valueToTree("K"));
            }
            Configuration without = read(root).configuration();
            put(root, pointer, another(pointer, rule));
            ConfigurationReading reading = read(root);
            assertEquals(List.of(), reading.problems(), pointer);
            if (!FORMAL.contains(pointer)) {
                assertNotEquals(without, reading.configuration(), () -> pointer + " changes nothing");
            }
        });
    }

    /// A good value that is not the default.
    private static JsonNode another(String pointer, JsonNode rule) {
        if (pointer.equals("/pin/hash")) {
            return MAPPER.valueToTree(HASH);
        }
        if (rule.has("const")) {
            return rule.get("const");
        }
        if (rule.has("enum")) {
            return rule.get("enum").valueStream().filter(word -> !word.equals(rule.get("default"))).findFirst().orElseThrow();
        }
        return switch (rule.path("$ref").asString(rule.path("type").asString(""))) {
            case "integer" -> rule.get("maximum").equals(rule.get("default")) ? rule.get("minimum") : rule.get("maximum");
            case "boolean" -> MAPPER.valueToTree(!rule.get("default").asBoolean());
            case "array" -> MAPPER.readTree("[{\"id\": \"x\"}]");
            case "#/$defs/timeOfDay" -> MAPPER.valueToTree("23:59");
            case "#/$defs/address" -> MAPPER.valueToTree("https://example.org/x");
            case "#/$defs/path", "#/$defs/line", "string" -> MAPPER.valueToTree("x");
            default -> throw new AssertionError("a kind of field this test does not know: " + pointer);
        };
    }

    @Test
    @DisplayName("fits the example, which shows every field but the PIN: there is none to copy")
    void example() {
        ObjectNode example = (ObjectNode) MAPPER.readTree(Project.read(Path.of("assets/kiosk/example.json")));
        assertEquals(List.of(), read(example).problems());
        Set<String> unshown = new TreeSet<>(fields().keySet());
        unshown.removeIf(pointer -> !example.at(pointer).isMissingNode());
        assertEquals(Set.of("/pin/hash"), unshown);
    }

    @RepeatedTest(value = 3, name = "holds against whatever stands in a file, seed {currentRepetition}")
    void neverThrows(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] good = MAPPER.writeValueAsBytes(MAPPER.readTree(Project.read(Path.of("assets/kiosk/example.json"))));
        byte[] marks = "{}[]\",:0-e".getBytes();
        for (int i = 0; i < 400; i++) {
            byte[] mutated = good.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] = random.nextBoolean() ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
            }
            Configuration.Visit visit = ConfigurationReader.read(mutated, "kiosk.json", Path.of("/etc/atlas")).configuration().visit();
            assertTrue(visit.idleSeconds() == 0 || visit.idleSeconds() >= 10 && visit.idleSeconds() <= 600, visit::toString);
        }
    }
}
