package org.shenyangatlas.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives every point an id of its own: the one it has, or one made of its name.
final class PointIds {

    private final Map<String, String> claimed = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    /// @param id as it is written
    /// @return where it was written before; null when it is new
    @Nullable String claim(String id, String where) {
        return claimed.putIfAbsent(id, where);
    }

    /// @param words tried one after the other until one has letters an id may have
    String take(String... words) {
        String begin = "point";
        for (String word : words) {
            String slug = Slug.of(word);
            if (!slug.isEmpty()) {
                begin = slug;
                break;
            }
        }
        String id = begin;
        while (!taken.add(id)) { // the count, for a hundred thousand points may all be called Park
            id = begin + "-" + repeated.merge(begin, 2, (last, _) -> last + 1);
        }
        return id;
    }

    boolean has(String id) {
        return taken.contains(id);
    }
}
