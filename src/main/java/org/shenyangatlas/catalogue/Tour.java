package org.shenyangatlas.catalogue;

import java.util.List;

/// Sites in an order that tells something.
///
/// @param id      unique, kebab-case
/// @param title   what it is called
/// @param summary one sentence
/// @param stops   at least one; a lesson that is being made may have none yet
public record Tour(String id, LocalizedText title, LocalizedText summary, List<Stop> stops) {
    public Tour {
        stops = List.copyOf(stops);
    }

    /// How long it plays by itself, seconds.
    public int seconds() {
        return stops.stream().mapToInt(Stop::seconds).sum();
    }
}
