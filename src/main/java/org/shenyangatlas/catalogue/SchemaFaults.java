package org.shenyangatlas.catalogue;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Says what the schema library found in words for the author of a catalogue.
final class SchemaFaults {

    private final JsonNode schema;
    private final String base;

    /// @param base JSON pointer to the value that was checked
    SchemaFaults(JsonNode schema, String base) {
        this.schema = schema;
        this.base = base;
    }

    Finding finding(Error error) {
        String pointer = base + error.getInstanceLocation();
        String location = error.getSchemaLocation().getFragment().toString();
        JsonNode rule = schema.at(location.substring(0, Math.max(0, location.lastIndexOf('/'))));
        JsonNode value = error.getInstanceNode();
        String found = Words.of(value);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> Finding.unknownField(pointer + "/" + Pointer.escape(error.getProperty()),
                error.getProperty(), new Names(rule.path("properties").propertyNames()));
            case "dependentRequired" ->
                Finding.error(pointer, "a field " + Words.quoted(String.valueOf(error.getArguments()[0])), "none", "");
            case "required" -> Finding.error(pointer, "a field " + Words.quoted(error.getProperty()), "none", "");
            case "uniqueItems" -> Finding.warning(pointer, "every entry once", "one of them twice", "");
            case "type" -> Finding.error(pointer, type(rule), found, unquoting(rule, value));
            case "const" -> Finding.error(pointer, rule.path("const").toString(), found, "");
            case "enum" -> Finding.error(pointer, "one of " + choice(rule), found,
                value.isString() ? new Names(texts(rule.path("enum"))).suggestion(value.asString()) : "");
            case "minimum", "maximum", "exclusiveMinimum" -> Finding.error(pointer, range(rule), found, "");
            case "minItems", "maxItems" -> Finding.error(pointer, count(rule), found, "");
            case "minProperties" -> Finding.error(pointer, "at least one field", found, "");
            case "minLength" -> Finding.error(pointer, "a text that is not empty", found, "");
            case "pattern" -> Finding.error(pointer, rule.path("description").asString("another text"), found, "");
            default -> Finding.error(pointer, error.getMessage(), found, "");
        };
    }

    private static String type(JsonNode rule) {
        JsonNode type = rule.path("type");
        if (rule.has("maximum")) {
            return range(rule);
        }
        String expected = (type.isArray() ? texts(type) : List.of(type.asString(""))).stream()
            .map(SchemaFaults::kind).collect(Collectors.joining(" or "));
        JsonNode example = rule.path("examples").path(0);
        return example.isMissingNode() ? expected : expected + " such as " + example;
    }

    private static String kind(String type) {
        return switch (type) {
            case "object" -> "an object";
            case "array" -> "a list";
            case "string" -> "a text in quotes";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> "a " + type;
        };
    }

    /// A number in quotes is the commonest of wrong types.
    private static String unquoting(JsonNode rule, JsonNode value) {
        boolean number = List.of("number", "integer").contains(rule.path("type").asString(""));
        return number && value.isString() && value.asString().matches("-?[0-9.]+") ? "Leave out the quotes" : "";
    }

    private static String choice(JsonNode rule) {
        return rule.path("enum").valueStream().map(Words::of).collect(Collectors.joining(", "));
    }

    private static String range(JsonNode rule) {
        String from = rule.has("minimum") ? "from " + rule.get("minimum") : "above " + rule.path("exclusiveMinimum");
        return (rule.path("type").asString("").equals("integer") ? "a whole number " : "a number ")
            + from + " to " + rule.path("maximum");
    }

    private static String count(JsonNode rule) {
        int fewest = rule.path("minItems").asInt(0);
        int most = rule.path("maxItems").asInt(Integer.MAX_VALUE);
        if (fewest == most) {
            return "a list of " + fewest;
        }
        return most == Integer.MAX_VALUE ? "a list of at least " + fewest : "a list of " + fewest + " to " + most;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
