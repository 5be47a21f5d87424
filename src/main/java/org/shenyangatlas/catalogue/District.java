package org.shenyangatlas.catalogue;

/// A district of the city.
public record District(String id, LocalizedText name) {
}
