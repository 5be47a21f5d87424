/// Finding a site by touch: a keypad of its own, so that no keyboard of the system is needed, and what it finds.
///
/// [org.shenyangatlas.view.keypad.FindView] is all of it; what is typed is `state.filter()`'s query. Imports `catalogue`,
/// `state` and the shared bits of `view`.
package org.shenyangatlas.view.keypad;
