/// What a visitor at a fair sees besides picture and map: the choice of a language, a site in a few words, the question whether
/// anybody is there.
///
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.visit;
