package org.shenyangatlas.catalogue;

import tools.jackson.databind.JsonNode;

/// Makes stops, the same for the tours of a catalogue and for lessons.
record StopReader(Findings findings) {

    /// @param node     a stop that fits the schema
    /// @param site     id of its site
    /// @param pictured whether that site is on the picture
    Stop read(JsonNode node, Pointer at, String site, boolean pictured, LocalizedText notes) {
        Stop.View view = node.has("view") ? Keywords.of(Stop.View.class, node.path("view")) : null;
        if (view == Stop.View.PICTURE && !pictured) {
            findings.warning(at.at("view"), "\"map\" for a site off the picture", "\"picture\"", "The map is shown");
            view = Stop.View.MAP;
        }
        return new Stop(site, node.path("seconds").asInt(Stop.USUAL_SECONDS), notes, view,
            node.has("times") ? Double.valueOf(node.path("times").asDouble()) : null);
    }
}
