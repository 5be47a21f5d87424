package org.shenyangatlas.catalogue;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// How problems speak of what stands in a file.
final class Words {

    private static final int LONGEST = 40;

    private Words() {
    }

    static String quoted(String text) {
        return '"' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...") + '"';
    }

    /// A number with its thousands set apart, whatever the machine's habits.
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// A value in a few words: small ones as they are, large ones by their kind.
    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> value.asString().isEmpty() ? "an empty text" : quoted(value.asString());
            case OBJECT -> value.isEmpty() ? "an empty object" : "an object";
            case ARRAY -> value.isEmpty() ? "an empty list" : "a list of " + value.size();
            case NUMBER -> Double.isFinite(value.doubleValue()) ? value.toString() : "a number beyond all bounds";
            case MISSING -> "nothing";
            default -> value.toString();
        };
    }
}
