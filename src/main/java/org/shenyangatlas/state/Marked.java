package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// A text cut into parts, of which some are marked: those letters of it that a query asks for.
///
/// @param parts in their order, none empty, no two alike beside each other
public record Marked(List<Part> parts) {

    /// Letters beside each other that are all marked, or all not.
    public record Part(String text, boolean marked) {
    }

    public Marked {
        parts = List.copyOf(parts);
    }

    /// @param marks indices of the text's UTF-16 units
    static Marked of(String text, BitSet marks) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean marked = marks.get(start);
            int end = marked ? marks.nextClearBit(start) : marks.nextSetBit(start);
            end = end < 0 ? text.length() : Math.min(end, text.length());
            parts.add(new Part(text.substring(start, end), marked));
            start = end;
        }
        return new Marked(parts);
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    public boolean isMarked() {
        return parts.stream().anyMatch(Part::marked);
    }
}
