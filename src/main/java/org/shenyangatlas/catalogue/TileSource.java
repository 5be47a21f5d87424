package org.shenyangatlas.catalogue;

/// Where the map's pictures come from and what must be said about them.
///
/// @param id           unique
/// @param kind         how the pictures are made
/// @param location     for BUNDLED the folder below the assets
/// @param datum        datum of its pictures
/// @param attribution  credit line shown on the map
/// @param licence      licence of the figures
/// @param reviewNumber map review number; empty when there is none
/// @param minZoom      smallest zoom
/// @param maxZoom      largest zoom
public record TileSource(String id, Kind kind, String location, Datum datum, LocalizedText attribution, String licence,
                         String reviewNumber, int minZoom, int maxZoom) {
    /// BUNDLED: painted from the figures that come with the atlas.
    public enum Kind { BUNDLED }

    /// WGS84, or the shifted datum of Chinese providers.
    public enum Datum { WGS84, GCJ02 }
}
