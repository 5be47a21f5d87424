package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads where a site stands.
final class PositionReader {

    private final TextReader texts;
    private final References references;
    private final KnownIds sources;

    PositionReader(TextReader texts, References references, KnownIds sources) {
        this.texts = texts;
        this.references = references;
        this.sources = sources;
    }

    /// @param lost what falls away with a position that cannot be used
    /// @return null, with an error, when no source is left
    @Nullable Position read(JsonNode node, Pointer at, String lost) {
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, lost);
        LocalizedText label = texts.read(node.path("label"), at.at("label"));
        LocalizedText note = texts.read(node.path("note"), at.at("note"));
        if (from.isEmpty()) {
            return null;
        }
        GeoPoint point = new GeoPoint(node.path("lat").asDouble(), node.path("lon").asDouble());
        return new Position(label, point, node.path("accuracyM").asInt(),
            Keywords.of(Position.Status.class, node.path("status")), note, from);
    }

    /// Further positions; bad ones are left out.
    List<Position> readAll(JsonNode list, Pointer at) {
        List<Position> positions = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Position position = list.get(i).isNull() ? null : read(list.get(i), at.at(i), "the position");
            if (position != null) {
                positions.add(position);
            }
        }
        return positions;
    }
}
