package org.shenyangatlas.tiles;

import java.util.List;

/// An area or a line of the base map, as its file has it.
///
/// @param lines  points on the map plane as {x, y}: the rings of an area, each ending where it begins, or one line
/// @param isArea whether they are rings
record Figure(List<double[][]> lines, boolean isArea) {
}
