package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            String known = ids.find(id);
            if (known == null) {
                report(id, at.at(i), ids);
            } else if (!found.contains(known)) {
                found.add(known);
            }
        }
        if (found.isEmpty()) {
            findings.error(at, "at least one id of " + ids.kind() + " that can be used", "none",
                "Without it " + lost + " is left out");
        }
        return found;
    }

    /// The id when it names something; else null, and the reason is reported.
    @Nullable String one(String id, Pointer at, KnownIds ids) {
        String known = ids.find(id);
        if (known == null) {
            report(id, at, ids);
        }
        return known;
    }

    private void report(String id, Pointer at, KnownIds ids) {
        String expected = "the id of " + ids.kind();
        if (ids.isLeftOut(id)) {
            findings.warning(at, expected, Words.quoted(id) + ", which has an error itself", "");
        } else {
            findings.error(at, expected, Words.quoted(id), ids.suggestion(id));
        }
    }
}
