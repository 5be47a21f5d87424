/// The sites as a list: the keyboard's and the screen reader's way in.
///
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.list;
