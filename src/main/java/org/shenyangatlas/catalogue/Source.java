package org.shenyangatlas.catalogue;

/// Where facts come from.
///
/// @param id        unique
/// @param mark      one letter, the source's place in the catalogue: A, B, C ...
/// @param title     what it is called
/// @param publisher who published it
/// @param date      ISO date or part of one; empty when unknown
/// @param note      how far it can be trusted; may be empty
public record Source(String id, String mark, LocalizedText title, LocalizedText publisher, String date, LocalizedText note) {
}
