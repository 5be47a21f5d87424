/// The picture: a drawn ground with the vignettes standing on it, zoomed and panned by hand or by the camera.
///
/// [org.shenyangatlas.view.illustration.Viewport] is pure arithmetic; drawings are painted by Java2D on background threads
/// and reach the scene as images. Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.illustration;
