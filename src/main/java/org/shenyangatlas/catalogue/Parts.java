package org.shenyangatlas.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The parts of a record that can be left out when they are bad, so that the rest of it is still shown.
///
/// What is left out becomes null in the tree: its neighbours keep their places, and with them their JSON pointers.
final class Parts {

    private static final Pattern PART = Pattern.compile(
        "(/facts/\\d+(/otherwise/\\d+)?|/positions/\\d+|/picture(/hotspot|/moving(/\\d+)?)?|/map/tileSources/\\d+|/stops/\\d+|/points/\\d+(/part)?)(?=/|$)");

    private Parts() {
    }

    /// @param record  a record, or the whole catalogue
    /// @param pointer where the fault is, from the record on
    /// @return false when the fault is in no such part, so that the whole record falls away
    static boolean leaveOut(JsonNode record, String pointer) {
        Matcher part = PART.matcher(pointer);
        if (!part.lookingAt()) {
            return false;
        }
        int last = part.group().lastIndexOf('/');
        JsonNode around = record.at(part.group().substring(0, last));
        String step = part.group().substring(last + 1);
        if (around instanceof ArrayNode list) {
            list.setNull(Integer.parseInt(step));
        } else if (around instanceof ObjectNode object) {
            object.putNull(step);
        }
        return true;
    }
}
