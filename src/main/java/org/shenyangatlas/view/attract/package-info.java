/// What a screen shows while nobody uses it: one site after the other, and how to begin.
///
/// Imports `catalogue`, `state` and the shared bits of `view`; the picture is painted by whoever the shell brings along, see
/// [org.shenyangatlas.view.Scenery].
package org.shenyangatlas.view.attract;
