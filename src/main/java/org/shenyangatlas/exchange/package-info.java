/// What leaves the atlas as a file: a talk's handout as PDF, what was seen as PNG, sites as GeoJSON, KML, CSV or a booklet; and
/// codes a telephone reads.
///
/// Imports `catalogue` and `state`, and of JavaFX no more than images; never views or stages, so that a file can be written
/// without a window. Pictures are handed in by whoever can draw them.
package org.shenyangatlas.exchange;
