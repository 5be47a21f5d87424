package org.shenyangatlas.catalogue;

import java.util.List;

/// How the map starts.
///
/// @param centre      middle of the start view
/// @param zoom        zoom of the start view, 0 (the world) to 20
/// @param tileSources at least one; the first is the default
public record MapSettings(GeoPoint centre, double zoom, List<TileSource> tileSources) {
    public MapSettings {
        tileSources = List.copyOf(tileSources);
    }
}
