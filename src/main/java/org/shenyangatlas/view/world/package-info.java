/// The city's connections with the world in words: what kinds there are, and what is known of the chosen one. The map draws them.
///
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.world;
