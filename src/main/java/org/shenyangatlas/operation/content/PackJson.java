package org.shenyangatlas.operation.content;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON of packs and stores: nothing lenient, every field once, within limits.
final class PackJson {

    /// The largest file that is read, in bytes; 20,000 files with long names take 10 MB.
    static final int LARGEST = 16 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(8).maxTokenCount(400_000).maxStringLength(4_000).maxNameLength(64)
                .maxNumberLength(20).build()).build())
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private PackJson() {
    }

    /// @param file its name, for the refusal
    static JsonNode read(byte[] content, String file) throws PackRefused {
        try {
            JsonNode tree = MAPPER.readTree(content);
            if (!tree.isObject()) {
                throw new PackRefused(file, "an object, {...}", tree.isMissingNode() ? "an empty file" : "something else", "");
            }
            return tree;
        } catch (JacksonException e) {
            String place = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr() + ", column "
                + e.getLocation().getColumnNr();
            throw new PackRefused(file, "JSON", e.getOriginalMessage().lines().findFirst().orElse("none") + place, "");
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// For people: one field a line, the same bytes on every machine.
    static byte[] written(JsonNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return (MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
