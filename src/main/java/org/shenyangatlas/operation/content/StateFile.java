package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.AtomicFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The file `current`: a [StoreState] in JSON. Replaced in one step, and forced to the disk before anything relies on it.
record StateFile(Path file) {

    /// @return null when there is none, or it is damaged
    @Nullable StoreState read() throws IOException {
        try {
            JsonNode root = PackJson.read(Files.readAllBytes(file), file.toString());
            return new StoreState(name(root, "active"), name(root, "ready"), names(root, "previous"), names(root, "proven"),
                names(root, "withdrawn"), root.path("starts").asInt(0));
        } catch (NoSuchFileException | PackRefused e) {
            return null;
        }
    }

    void write(StoreState state) throws IOException {
        ObjectNode root = PackJson.object().put("active", state.active()).put("ready", state.ready());
        put(root, "previous", state.previous());
        put(root, "proven", state.proven());
        put(root, "withdrawn", state.withdrawn());
        byte[] content = PackJson.written(root.put("starts", state.starts()));
        AtomicFile.write(file, out -> out.write(content));
        Disk.force(file.toAbsolutePath().getParent());
    }

    private static void put(ObjectNode root, String field, List<String> names) {
        names.forEach(root.putArray(field)::add);
    }

    private static @Nullable String name(JsonNode root, String field) {
        return root.path(field).isString() ? root.path(field).stringValue() : null;
    }

    private static List<String> names(JsonNode root, String field) {
        return root.path(field).valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
    }
}
