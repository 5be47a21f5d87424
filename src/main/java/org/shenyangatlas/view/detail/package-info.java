/// What is known about the selected site: texts, facts with their sources, disagreements, position, neighbours.
///
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.detail;
