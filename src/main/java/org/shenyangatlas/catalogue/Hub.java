package org.shenyangatlas.catalogue;

import java.util.List;

/// The city itself, and its connections with others.
///
/// @param name             of the city
/// @param point            where its connections begin
/// @param friendshipCities how many it has, whether or not they are among the connections; 0 when unknown
/// @param note             about all of them; may be empty
/// @param sources          ids of the sources of number and note, at least one
/// @param connections      in the order of the file, at least one
public record Hub(LocalizedText name, GeoPoint point, int friendshipCities, LocalizedText note, List<String> sources,
                  List<Connection> connections) {
    public Hub {
        sources = List.copyOf(sources);
        connections = List.copyOf(connections);
    }

    /// How many of [#friendshipCities] the connections name.
    public int attested() {
        return (int) connections.stream().filter(each -> each.kind() == Connection.Kind.FRIENDSHIP && each.counted()).count();
    }
}
