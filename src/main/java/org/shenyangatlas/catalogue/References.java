package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Follows ids to the records they name. An id that names none is reported and left out.
final class References {

    private final Findings findings;

    References(Findings findings) {
        this.findings = findings;
    }

    /// The ids that name something, each once. An empty answer is an error: one is needed everywhere.
    ///
    /// @param lost what falls away when none is left, such as "the fact"
    List<String> atLeastOne(JsonNode list, Pointer at, KnownIds ids, String lost) {
        List<String> found = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            String id = list.get(i).asString("");
            if (!found.contains(id) && isKnown(id, at, i, ids)) {
                found.add(id);
            }
        }
        if (found.isEmpty()) {
            findings.error(at, "at least one id of " + ids.kind() + " that can be used", "none",
                "Without it " + lost + " is left out");
        }
        return found;
    }

    private boolean isKnown(String id, Pointer list, int index, KnownIds ids) {
        return ids.contains(id) || isKnown(id, list.at(index), ids); // no pointer is made for a good id
    }

    /// Whether an id names something; if not, the reason is reported.
    boolean isKnown(String id, Pointer at, KnownIds ids) {
        if (ids.contains(id)) {
            return true;
        }
        String expected = "the id of " + ids.kind();
        if (ids.isLeftOut(id)) {
            findings.warning(at, expected, Words.quoted(id) + ", which has an error itself", "");
        } else {
            findings.error(at, expected, Words.quoted(id), ids.suggestion(id));
        }
        return false;
    }
}
