/// What we know: the catalogue as immutable records, its reader and its validator.
///
/// After reading, a [Catalogue] promises: ids are unique, every reference names something that exists,
/// every position lies on the globe, every drawing and picture file can be opened, none of an operator's is too large or
/// asks for other files, every tour has a stop.
///
/// A file's way: [CatalogueReader] checks size and encoding, [CatalogueBuilder] takes it apart into header and records,
/// [RecordList] holds each record against the schema (quickly by [Shape]; for reasons by [CatalogueSchema]) and lets a
/// reader of that kind, such as [SiteReader], make the record and check what a schema cannot say. What is wrong becomes a
/// [Finding], and at the end, with line and column from [Places], a [Problem].
///
/// What is not written in a file but follows from it: [Georeference] concludes from the pictured sites which place in the
/// picture is which on the earth.
///
/// Points that another program wrote as CSV or GeoJSON become a catalogue too: [PointsReader] knows them, [PointColumn] tells
/// their columns, [PointSites] makes sites of them.
///
/// A [LessonFile] is a tour of a teacher's own, read by the same means and written so that nothing in it is lost.
///
/// Other small files that a schema describes are read by the same means: [SchemaFile] is the door for other stations.
///
/// Imports no JavaFX and nothing else of ours, so that a catalogue can be read and checked without a screen.
package org.shenyangatlas.catalogue;
