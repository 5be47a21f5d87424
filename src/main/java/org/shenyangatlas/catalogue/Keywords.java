package org.shenyangatlas.catalogue;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Words of the file that stand for constants: "verified" for VERIFIED.
final class Keywords {

    private Keywords() {
    }

    /// @param word one that the schema allows
    static <E extends Enum<E>> E of(Class<E> constants, JsonNode word) {
        return Enum.valueOf(constants, word.asString().toUpperCase(Locale.ROOT));
    }
}
