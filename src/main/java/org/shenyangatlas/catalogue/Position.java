package org.shenyangatlas.catalogue;

import java.util.List;

/// Where something stands and how well that is known.
///
/// @param label     what stands there, when a site has several positions; empty for the main one
/// @param point     WGS 84
/// @param accuracyM radius in metres within which the true place lies
/// @param status    how the position was found
/// @param note      why it is known no better; may be empty
/// @param sources   ids of the sources
public record Position(LocalizedText label, GeoPoint point, int accuracyM, Status status, LocalizedText note,
                       List<String> sources) {

    /// How a position was found: two sources agree, concluded from texts and land cover, or a guess at an area.
    public enum Status { VERIFIED, INFERRED, ESTIMATE }

    public Position {
        sources = List.copyOf(sources);
    }
}
