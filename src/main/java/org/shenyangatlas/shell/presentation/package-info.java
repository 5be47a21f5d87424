/// Presenting to a class: what the audience sees, what the presenter sees, and the keys of clickers.
///
/// [org.shenyangatlas.shell.presentation.Talk] exchanges the root of the window for as long as `state.presentation()` has a
/// lesson, and puts everything back afterwards. Imports anything below `shell`, and `shell` itself.
package org.shenyangatlas.shell.presentation;
