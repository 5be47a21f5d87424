package org.shenyangatlas.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ids of one list of records, as far as it has been read.
final class KnownIds {

    private final String list;
    private final String kind;
    private final Map<String, Known> known = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Names names = new Names(known.keySet());

    /// @param list name of the list in the catalogue
    /// @param kind what an entry is, with its article, such as "a site"
    KnownIds(String list, String kind) {
        this.list = list;
        this.kind = kind;
    }

    String list() {
        return list;
    }

    String kind() {
        return kind;
    }

    /// The same id as one string for all who refer to it, which saves memory; null when it is not known.
    @Nullable String find(String id) {
        Known found = known.get(id);
        return found == null ? null : found.id;
    }

    /// @return JSON pointer of the record that has this id already; null when it was free
    @Nullable String claim(String id, int place) {
        Known earlier = known.putIfAbsent(id, new Known(id, place));
        return earlier == null ? null : "/" + list + "/" + earlier.place + "/id";
    }

    /// A record with this id stands in the file, but is not used.
    void leaveOut(String id) {
        known.remove(id);
        leftOut.add(id);
    }

    boolean isLeftOut(String id) {
        return leftOut.contains(id) && !known.containsKey(id);
    }

    String suggestion(String wrong) {
        return names.suggestion(wrong);
    }

    private record Known(String id, int place) {
    }
}
