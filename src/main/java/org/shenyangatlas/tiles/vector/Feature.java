package org.shenyangatlas.tiles.vector;

import java.awt.geom.Path2D;
import java.util.Map;

/// A figure of a vector tile as it stands there.
///
/// @param layer of the tile
/// @param type  what its path means
/// @param tags  String, Double, Long or Boolean by name
/// @param path  in tile units: 0 to 1 across the tile from its north-west corner, and a little beyond its edges; a POINT is
///              one or more moves, areas are closed and lie even-odd
record Feature(String layer, Type type, Map<String, Object> tags, Path2D path) {

    enum Type { UNKNOWN, POINT, LINE, AREA }

    /// A tag as text; empty when there is none.
    String text(String name) {
        return tags.getOrDefault(name, "").toString();
    }
}
