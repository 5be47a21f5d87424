package org.shenyangatlas.catalogue;

import java.util.List;

/// A tie between the atlas's city, the [Hub], and another one.
///
/// @param id      unique, kebab-case
/// @param kind    what the tie is
/// @param name    of the other city
/// @param country ISO 3166 code, two capital letters
/// @param point   where the other city lies
/// @param since   ISO date or part of one; empty when unknown
/// @param counted whether a friendship city is surely one of [Hub#friendshipCities]
/// @param note    what is known; may be empty
/// @param sources ids, at least one
public record Connection(String id, Kind kind, LocalizedText name, String country, GeoPoint point, String since, boolean counted,
                         LocalizedText note, List<String> sources) {

    /// What goes to and fro.
    public enum Kind { FRIENDSHIP, RAIL, AIR, SEA }

    public Connection {
        sources = List.copyOf(sources);
    }
}
