package org.shenyangatlas.catalogue;

import java.util.List;

/// One thing known about a site.
///
/// @param label     what it is about, such as "Height"
/// @param value     the value shown
/// @param unit      unit of the value, written behind it; may be empty
/// @param asOf      the time the value holds for, such as "2023" or "2021-06"; empty when it does not age
/// @param sources   ids of the sources that give this value, at least one
/// @param otherwise what other sources say instead
public record Fact(LocalizedText label, LocalizedText value, LocalizedText unit, String asOf, List<String> sources,
                   List<Otherwise> otherwise) {

    /// What another source says.
    ///
    /// @param value   the value not shown
    /// @param sources ids of the sources that give it
    /// @param note    one sentence: which value the atlas shows, and why
    public record Otherwise(LocalizedText value, List<String> sources, LocalizedText note) {
        public Otherwise {
            sources = List.copyOf(sources);
        }
    }

    public Fact {
        sources = List.copyOf(sources);
        otherwise = List.copyOf(otherwise);
    }
}
