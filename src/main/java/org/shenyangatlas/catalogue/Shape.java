package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/// A part of the schema made ready to answer one question fast: does a value fit?
///
/// The schema library explains faults well, but takes four times as long as reading the file. It is asked only about
/// values that do not fit here, which in a good file are none.
final class Shape {

    private final Set<JsonNodeType> types = EnumSet.noneOf(JsonNodeType.class);
    private boolean wholeNumbers;
    private final List<JsonNode> allowed = new ArrayList<>();
    private double least = Double.NEGATIVE_INFINITY;
    private double above = Double.NEGATIVE_INFINITY;
    private double most = Double.POSITIVE_INFINITY;
    private int shortest;
    private @Nullable Pattern pattern;
    private final Map<String, Field> fields = new HashMap<>();
    private int required;
    private final Map<String, List<String>> requiredWith = new HashMap<>();
    private boolean closed;
    private @Nullable Shape otherFields;
    private @Nullable Shape names;
    private @Nullable Shape entries;
    private int fewest;
    private int mostEntries = Integer.MAX_VALUE;
    private boolean distinct;

    private Shape() {
    }

    /// @param rule   a schema
    /// @param schema the whole schema, for references into it
    /// @throws IllegalArgumentException for a keyword that would go unchecked
    static Shape of(JsonNode rule, JsonNode schema) {
        if (rule.has("$ref")) {
            return of(schema.at(rule.get("$ref").asString().substring(1)), schema);
        }
        Shape shape = new Shape();
        rule.properties().forEach(keyword -> shape.add(keyword.getKey(), keyword.getValue(), schema));
        Set<String> required = new HashSet<>();
        rule.path("required").forEach(name -> required.add(name.asString()));
        rule.path("properties").properties().forEach(field ->
            shape.fields.put(field.getKey(),
                new Field(of(field.getValue(), schema), required.contains(field.getKey()))));
        return shape;
    }

    private void add(String keyword, JsonNode value, JsonNode schema) {
        switch (keyword) {
            case "type" -> {
                for (JsonNode type : value.isArray() ? value : List.of(value)) {
                    wholeNumbers |= type.asString().equals("integer");
                    types.add(wholeNumbers ? JsonNodeType.NUMBER
                        : JsonNodeType.valueOf(type.asString().toUpperCase(Locale.ROOT)));
                }
            }
            case "const" -> allowed.add(value);
            case "enum" -> value.forEach(allowed::add);
            case "minimum" -> least = value.asDouble();
            case "exclusiveMinimum" -> above = value.asDouble();
            case "maximum" -> most = value.asDouble();
            case "minLength" -> shortest = value.asInt();
            case "pattern" -> pattern = Pattern.compile(value.asString());
            case "properties" -> { // with "required", which is nothing without them
            }
            case "required" -> required = value.size();
            case "dependentRequired" -> value.properties().forEach(field -> {
                List<String> names = new ArrayList<>();
                field.getValue().forEach(name -> names.add(name.asString()));
                requiredWith.put(field.getKey(), names);
            });
            case "additionalProperties" -> {
                closed = value.isBoolean();
                otherFields = closed ? null : of(value, schema);
            }
            case "propertyNames" -> names = of(value, schema);
            case "items" -> entries = of(value, schema);
            case "minItems", "minProperties" -> fewest = value.asInt();
            case "maxItems" -> mostEntries = value.asInt();
            case "uniqueItems" -> distinct = value.asBoolean();
            case "title", "description", "default", "examples", "$schema", "$id", "$defs" -> {
            }
            default -> throw new IllegalArgumentException("the keyword " + keyword + " is not checked");
        }
    }

    boolean fits(JsonNode value) {
        if (!types.isEmpty() && !types.contains(value.getNodeType())
            || !allowed.isEmpty() && !allowed.contains(value)) {
            return false;
        }
        return switch (value.getNodeType()) {
            case OBJECT -> fitsObject(value);
            case ARRAY -> fitsList(value);
            case STRING -> fitsText(value.stringValue());
            case NUMBER -> fitsNumber(value);
            default -> true;
        };
    }

    private boolean fitsObject(JsonNode object) {
        int missing = required;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey();
            Field known = fields.get(name);
            Shape shape = known == null ? otherFields : known.shape;
            if (known == null) { // the names the schema itself gives are not asked for their pattern each time
                if (closed || names != null && !names.fitsText(name)) {
                    return false;
                }
            } else if (known.required) {
                missing--;
            }
            if (shape != null && !shape.fits(field.getValue())) {
                return false;
            }
        }
        return missing == 0 && object.size() >= fewest && isWhole(object);
    }

    private boolean isWhole(JsonNode object) {
        for (Map.Entry<String, List<String>> rule : requiredWith.entrySet()) {
            if (object.has(rule.getKey()) && !rule.getValue().stream().allMatch(object::has)) {
                return false;
            }
        }
        return true;
    }

    private boolean fitsList(JsonNode list) {
        if (list.size() < fewest || list.size() > mostEntries) {
            return false;
        }
        if (entries != null) {
            for (JsonNode entry : list) {
                if (!entries.fits(entry)) {
                    return false;
                }
            }
        }
        return !distinct || list.size() < 2 || new HashSet<>(list.values()).size() == list.size();
    }

    private record Field(Shape shape, boolean required) {
    }

    private boolean fitsText(String text) {
        return text.length() >= shortest && (pattern == null || pattern.matcher(text).find());
    }

    private boolean fitsNumber(JsonNode value) {
        double number = value.doubleValue();
        return number >= least && number > above && number <= most && (!wholeNumbers || number == Math.rint(number));
    }
}
