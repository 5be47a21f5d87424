/// The geographic map: large with pins, names, scale and credits, or small as an inset.
///
/// The ground is painted by `tiles`, without a network unless an online source is asked for; Gluon's map pans and zooms
/// its tiles. All else lies on top and is placed from one extent, in the same layout pass as the tiles, so nothing ever
/// lags behind the ground.
package org.shenyangatlas.view.map;
