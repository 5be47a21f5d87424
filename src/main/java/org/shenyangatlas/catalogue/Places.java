package org.shenyangatlas.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Where fields and values stand in a file, by JSON pointer.
///
/// Reads the tokens once more, and only those on the way to the wanted places: a good file never pays for it.
final class Places {

    private final Wanted root = new Wanted();

    private Places() {
    }

    /// @param content a file that has been read before, so its syntax is good
    static Places of(byte[] content, Collection<String> pointers) {
        Places places = new Places();
        pointers.forEach(pointer -> {
            Wanted place = places.root;
            for (String step : steps(pointer)) {
                place = place.below.computeIfAbsent(step, _ -> new Wanted());
            }
        });
        try (JsonParser in = StrictJson.longParser(content)) {
            in.nextToken();
            find(in, places.root, new Place.Counter(content));
        }
        return places;
    }

    /// Where a value begins, or the nearest thing around it that exists.
    Place ofValue(String pointer) {
        return nearest(pointer, false);
    }

    /// Where the name of a field begins, or the nearest thing around it that exists.
    Place ofName(String pointer) {
        return nearest(pointer, true);
    }

    private Place nearest(String pointer, boolean ofName) {
        Wanted place = root;
        Place nearest = new Place(1, 1);
        for (String step : steps(pointer)) {
            place = place.below.getOrDefault(step, new Wanted());
            Place found = ofName && place.name != null ? place.name : place.value;
            nearest = found == null ? nearest : found;
        }
        return nearest;
    }

    private static String[] steps(String pointer) {
        if (pointer.isEmpty()) {
            return new String[0];
        }
        String[] steps = pointer.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Pointer.unescape(steps[i]);
        }
        return steps;
    }

    private static void find(JsonParser in, Wanted here, Place.Counter counter) {
        here.value = counter.at(in.currentTokenLocation().getByteOffset());
        if (here.below.isEmpty()) {
            in.skipChildren();
        } else if (in.currentToken() == JsonToken.START_OBJECT) {
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                Wanted next = here.below.get(in.currentName());
                if (next != null) {
                    next.name = counter.at(in.currentTokenLocation().getByteOffset());
                }
                in.nextToken();
                findOrSkip(in, next, counter);
            }
        } else if (in.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
                findOrSkip(in, here.below.get(Integer.toString(i)), counter);
            }
        }
    }

    private static void findOrSkip(JsonParser in, @Nullable Wanted here, Place.Counter counter) {
        if (here == null) {
            in.skipChildren();
        } else {
            find(in, here, counter);
        }
    }

    private static final class Wanted {
        final Map<String, Wanted> below = new HashMap<>();
        @Nullable Place name;
        @Nullable Place value;
    }
}
