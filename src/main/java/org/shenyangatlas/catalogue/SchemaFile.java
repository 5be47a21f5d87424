package org.shenyangatlas.catalogue;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// A kind of small JSON file that a schema of the atlas describes, for whoever reads files beside the catalogue.
///
/// Read as strictly as a catalogue; what is wrong is named with line and column and left out, and the rest goes on.
public final class SchemaFile {

    private final JsonFile file;
    private final String schema;

    /// @param kind    what it is, such as "configuration"
    /// @param example name of such a file
    /// @param largest the largest one that is read, in bytes
    /// @param schema  name of its schema among the assets
    public SchemaFile(String kind, String example, int largest, String schema) {
        file = new JsonFile(kind, example, largest);
        this.schema = schema;
    }

    /// Never throws for a bad file.
    public CheckedJson read(Path path) {
        try {
            return check(file.read(path), path.toString());
        } catch (Refusal e) {
            return new CheckedJson(e.problem());
        }
    }

    /// @param name name of the file, for problems
    public CheckedJson check(byte[] content, String name) {
        try {
            if (content.length > file.largest()) {
                throw new Refusal(name, "a file of up to " + (file.largest() >> 20) + " MB", "a larger one", "");
            }
            JsonNode tree = file.parse(content, name, in -> in.<JsonNode>readValueAsTree());
            return new CheckedJson(name, content, tree, CatalogueSchema.of(schema));
        } catch (Refusal e) {
            return new CheckedJson(e.problem());
        }
    }

    /// A tree as a file for people: one field a line.
    public static byte[] written(JsonNode tree) {
        return StrictJson.written(tree);
    }
}
