package org.shenyangatlas.tiles.vector;

import java.awt.geom.Path2D;
import org.shenyangatlas.catalogue.LocalizedText;

/// Something to be painted.
///
/// @param kind what it is
/// @param path in tile units, 0 to 1 across the tile from its north-west corner and a little beyond its edges: an area
///             (closed, even-odd), a line, or for a PLACE one move to its point
/// @param name "zh" and "en" as far as known; may be empty
public record Figure(Kind kind, Path2D path, LocalizedText name) {

    /// What the atlas tells apart; in the order in which they are painted, from the ground up.
    public enum Kind {
        LAND, BUILT_UP, PARK, WOOD, WATER, WATERWAY, RUNWAY, BUILDING, PATH, STREET, MINOR_ROAD, MAJOR_ROAD, MOTORWAY, RAIL, PLACE;

        /// Whether its path is an area, not a line or a point.
        public boolean isArea() {
            return this == LAND || this == BUILT_UP || this == PARK || this == WOOD || this == WATER || this == BUILDING;
        }
    }
}
