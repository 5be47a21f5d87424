/// What we know: the catalogue as immutable records, its reader and its validator.
///
/// After reading, a [Catalogue] promises: ids are unique, every reference names something that exists,
/// every position lies on the globe, every vignette file can be opened.
///
/// Imports no JavaFX and nothing else of ours, so that a catalogue can be read and checked without a screen.
package org.shenyangatlas.catalogue;
