package org.shenyangatlas.operation.content;

import java.util.Arrays;
import java.util.regex.Pattern;

/// The version of a pack: one to four whole numbers with dots between, such as `2026.10.1`. `1.10` is newer than `1.9`, and
/// `1` is as new as `1.0`.
///
/// @param text as its author wrote it
public record VersionNumber(String text) implements Comparable<VersionNumber> {

    static final String RULE = "a version of one to four whole numbers with dots between, such as \"1.2\"";

    private static final Pattern SHAPE = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,3}");

    /// @throws IllegalArgumentException for anything else
    public VersionNumber {
        if (!isOne(text)) {
            throw new IllegalArgumentException("expected " + RULE + ", found \"" + text + '"');
        }
    }

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    boolean isNewerThan(VersionNumber other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(VersionNumber other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.copyOf(Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray(), 4);
    }

    @Override
    public String toString() {
        return text;
    }
}
