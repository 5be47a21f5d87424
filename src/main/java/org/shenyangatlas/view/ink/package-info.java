/// Pointing at picture and map and drawing on them: an easel that holds a view, and the bar to choose tools from.
///
/// Imports `catalogue`, `state` and the shared bits of `view`; of the view on the easel it knows only that it is a
/// [org.shenyangatlas.view.Surface].
package org.shenyangatlas.view.ink;
