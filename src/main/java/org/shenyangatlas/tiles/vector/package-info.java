/// Vector tiles (Mapbox Vector Tile 2), decoded into the few kinds of figures the atlas paints.
///
/// Nothing here paints: what a figure looks like is the business of whoever draws the map.
package org.shenyangatlas.tiles.vector;
