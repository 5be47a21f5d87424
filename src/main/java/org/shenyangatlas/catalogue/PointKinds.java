package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The categories or districts that points name: known ones are found by id or name, others are made.
///
/// @param <T> category or district
final class PointKinds<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, String> idByWord = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Function<T, LocalizedText> name;
    private final BiFunction<String, LocalizedText, T> maker;
    private final BiFunction<T, LocalizedText, T> renamer;
    private final int most;
    private int made;

    /// @param maker   of an id and a name
    /// @param renamer of a known one and the name it has in the file
    /// @param most    how many may be made
    PointKinds(List<T> known, Function<T, String> id, Function<T, LocalizedText> name, BiFunction<String, LocalizedText, T> maker,
               BiFunction<T, LocalizedText, T> renamer, int most) {
        this.name = name;
        this.maker = maker;
        this.renamer = renamer;
        this.most = most;
        known.forEach(each -> put(id.apply(each), each));
    }

    /// @param word  id or name
    /// @param title what it is called in the file; empty when the file does not say
    /// @return its id; null when there are too many already
    @Nullable String find(String word, LocalizedText title) {
        String id = idByWord.get(word.toLowerCase(Locale.ROOT));
        if (id == null) {
            if (made == most) {
                return null;
            }
            made++;
            id = freeId(word);
            idByWord.put(word.toLowerCase(Locale.ROOT), id);
            put(id, maker.apply(id, title.isEmpty() ? LocalizedText.ofAll(word) : title));
        }
        if (used.add(id) && !title.isEmpty() && byId.get(id) instanceof T known) {
            byId.put(id, renamer.apply(known, title));
        }
        return id;
    }

    /// One that is made beyond all limits.
    String other(String id, LocalizedText title) {
        if (!byId.containsKey(id)) {
            put(id, maker.apply(id, title));
        }
        used.add(id);
        return id;
    }

    /// Those that were found, the known ones first.
    List<T> used() {
        List<T> found = new ArrayList<>();
        byId.forEach((id, each) -> {
            if (used.contains(id)) {
                found.add(each);
            }
        });
        return found;
    }

    private void put(String id, T each) {
        byId.put(id, each);
        idByWord.putIfAbsent(id, id);
        name.apply(each).texts().values().forEach(title -> idByWord.putIfAbsent(title.toLowerCase(Locale.ROOT), id));
    }

    private String freeId(String word) {
        String begin = Slug.of(word).isEmpty() ? "kind-" + made : Slug.of(word);
        String id = begin;
        for (int i = 2; byId.containsKey(id); i++) {
            id = begin + "-" + i;
        }
        return id;
    }
}
