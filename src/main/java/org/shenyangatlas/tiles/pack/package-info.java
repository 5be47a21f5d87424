/// Files of tiles an operator brings, MBTiles and PMTiles, read as if they came from an enemy: whatever is in them, a tile is
/// read, or a [org.shenyangatlas.tiles.pack.PackFault] says why not, in bounded time and memory.
///
/// Imports SQLite and nothing of ours but `catalogue`; no JavaFX.
package org.shenyangatlas.tiles.pack;
