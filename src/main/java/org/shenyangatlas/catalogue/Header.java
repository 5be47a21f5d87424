package org.shenyangatlas.catalogue;

/// What stands in a catalogue before its records.
record Header(String id, LocalizedText title, Illustration illustration, MapSettings map) {
}
