package org.shenyangatlas.catalogue;

/// A place in the picture, canvas units.
///
/// @param x from the canvas's left edge; on the bleed it is negative or beyond the width
/// @param y from its upper edge, likewise
public record CanvasPoint(double x, double y) {
}
