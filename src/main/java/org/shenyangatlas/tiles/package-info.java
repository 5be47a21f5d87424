/// Pictures of the earth: where a tile comes from, how the base map is painted, and the arithmetic of the map plane; and
/// the squares a large picture of an operator's own is shown from.
///
/// In packages of their own: `pack` reads files of tiles, `vector` decodes tiles made of figures, `online` asks a server.
/// [TileSources] lays their tiles into pictures, on a plane that is WGS 84 whatever a source's datum.
///
/// Imports `catalogue`, Java2D, Jackson to read the figures, JTS to simplify them, and of JavaFX only `Image`. Nothing here is shown by
/// itself, and but for `online` nothing here uses the network: what no source has is painted from the files that come with
/// the atlas, and what is not among them as bare land.
package org.shenyangatlas.tiles;
