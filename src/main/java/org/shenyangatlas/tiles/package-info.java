/// Pictures of the earth: where a tile comes from, how the base map is painted, and the arithmetic of the map plane; and
/// the squares a large picture of an operator's own is shown from.
///
/// Imports `catalogue`, Java2D, Jackson to read the figures, JTS to simplify them, and of JavaFX only `Image`. Nothing here is shown by
/// itself and nothing here uses the network: what is not among the files that come with the atlas is painted as bare
/// land.
package org.shenyangatlas.tiles;
