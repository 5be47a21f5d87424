/// Choosing which sites are shown: the search field and the category chips.
///
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.filter;
