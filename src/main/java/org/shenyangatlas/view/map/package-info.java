/// The geographic map: large with pins, names, scale and credits, or small as an inset.
///
/// The ground is painted offline by `tiles`; Gluon's map pans and zooms its tiles. All else lies on top and is placed
/// from one extent, in the same layout pass as the tiles, so nothing ever lags behind the ground.
package org.shenyangatlas.view.map;
