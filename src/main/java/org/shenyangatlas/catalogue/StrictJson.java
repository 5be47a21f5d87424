package org.shenyangatlas.catalogue;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as the atlas reads it: nothing lenient, every field once, and limits no honest catalogue meets.
final class StrictJson {

    /// The largest file that is read, in bytes.
    static final int LARGEST = 64 << 20;

    /// A catalogue nests nine deep and 100,000 sites have some eight million tokens.
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
        .maxNestingDepth(32).maxTokenCount(16_000_000).maxStringLength(100_000).maxNameLength(256).maxNumberLength(64)
        .build();

    /// Points carry every column, used or not: a hundred thousand have three times as many.
    private static final int TOKENS_OF_POINTS = 64_000_000;

    /// Fields that stand twice are noticed in trees; the parser's own way to notice them costs a fifth of the time.
    private static final JsonMapper MAPPER = JsonMapper.builder(
            JsonFactory.builder().streamReadConstraints(LIMITS).build())
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private static final JsonMapper POINTS = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(LIMITS.rebuild().maxTokenCount(TOKENS_OF_POINTS).build()).build())
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private static final Separators SEPARATORS =
        PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private StrictJson() {
    }

    /// Reads tokens and trees. Takes bytes, not characters, so that the encoding is checked too.
    static JsonParser parser(byte[] content) {
        return MAPPER.createParser(content);
    }

    /// [#parser] for files beyond the largest catalogue, and for what has been read before.
    static JsonParser longParser(byte[] content) {
        return POINTS.createParser(content);
    }

    /// A tree that keeps every digit: fit to be written again, but not to be calculated with.
    static JsonNode exactTree(byte[] content) {
        return MAPPER.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(content);
    }

    /// For people: one field a line.
    static byte[] written(JsonNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return (MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines)
            .withSeparators(SEPARATORS)).writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
