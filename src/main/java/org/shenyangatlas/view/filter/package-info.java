/// Choosing which sites are shown: the search field, the category chips and the filters.
///
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.filter;
