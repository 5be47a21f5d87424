package org.shenyangatlas.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// The schema of catalogues, or of another kind of file: whether a part of a file fits it, and if not, why.
final class CatalogueSchema {

    private final JsonNode document;
    private final Map<String, Shape> shapes = new HashMap<>();
    private @Nullable SchemaRegistry registry;

    private CatalogueSchema(JsonNode document) {
        this.document = document;
    }

    static CatalogueSchema bundled() {
        return of("catalogue.schema.json");
    }

    static CatalogueSchema ofLessons() {
        return of("lesson.schema.json");
    }

    /// @param file name of the schema among the assets
    static CatalogueSchema of(String file) {
        try (InputStream in = Assets.bundled().open(file);
             JsonParser parser = StrictJson.parser(in.readAllBytes())) {
            return new CatalogueSchema(parser.readValueAsTree());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the atlas itself is broken, not the file
        }
    }

    /// @param definition name of a definition in the schema, such as "site"; "" for the whole file
    boolean fits(String definition, JsonNode value) {
        return shapes.computeIfAbsent(definition, name -> Shape.of(document.at(pointer(name)), document)).fits(value);
    }

    /// Why a value does not fit.
    ///
    /// @param at where the value stands in the file
    List<Finding> faults(String definition, JsonNode value, Pointer at) {
        SchemaFaults faults = new SchemaFaults(document, at.toString());
        List<Finding> findings = new ArrayList<>();
        for (Error error : errors(definition, value)) {
            findings.add(faults.finding(error));
        }
        if (findings.isEmpty()) { // the library gave up; the value is still not to be used
            String found = "something else, perhaps an enormous number";
            findings.add(Finding.error(at, "what the schema describes", found, ""));
        }
        return findings;
    }

    /// The names a definition gives its fields.
    Names fields(String definition) {
        return new Names(document.at(pointer(definition)).path("properties").propertyNames());
    }

    private List<Error> errors(String definition, JsonNode value) {
        if (registry == null) {
            registry = registry();
        }
        String id = document.path("$id").asString();
        try {
            return registry.getSchema(SchemaLocation.of(id + "#" + pointer(definition))).validate(value);
        } catch (ArithmeticException | NumberFormatException | JacksonException e) { // 1e99 is too much for it
            return List.of();
        }
    }

    /// Knows this schema and draft 2020-12, and fetches nothing from anywhere.
    private SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
            .pathType(PathType.JSON_POINTER).locale(Locale.ENGLISH).build();
        Map<String, String> known = Map.of(document.path("$id").asString(), document.toString());
        return SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder
            .schemas(known).schemaRegistryConfig(config));
    }

    private static String pointer(String definition) {
        return definition.isEmpty() ? "" : "/$defs/" + definition;
    }
}
