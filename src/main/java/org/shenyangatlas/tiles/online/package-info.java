/// Tiles from a server: asked for politely, kept on disk, and never waited for.
///
/// The only place in the atlas's map that uses a network, and only for an online tile source somebody has set up. Imports
/// `catalogue` and what a tile is; no JavaFX.
package org.shenyangatlas.tiles.online;
