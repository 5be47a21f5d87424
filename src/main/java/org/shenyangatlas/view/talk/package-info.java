/// Parts of a talk: the large type beside the picture, all stops at once, the dots, the ring of time.
///
/// What the audience reads stands on a [org.shenyangatlas.view.talk.Slide], which makes it as large as the window asks for.
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.talk;
