package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A lesson file as it was read, with all that the atlas does not know or cannot use, so that writing loses none of it.
///
/// @param root   the whole file, exactly
/// @param lesson what could be used of it
/// @param stops  for each stop in the file what was made of it; null for one that is left out
record LessonTree(ObjectNode root, Lesson lesson, List<@Nullable Stop> stops) {
    LessonTree {
        stops = Collections.unmodifiableList(new ArrayList<>(stops));
    }

    JsonNode stop(int place) {
        return root.path("stops").path(place);
    }
}
