package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes the tree of a lesson file. Only what has changed since the file was read is written anew: the rest, known or
/// not, is taken over as it stands.
final class LessonWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LessonWriter() {
    }

    /// @param before    the file as it is; null for a new one
    /// @param catalogue id of the catalogue the lesson is made for
    static LessonTree write(Lesson lesson, @Nullable LessonTree before, String catalogue) {
        ObjectNode root = before == null ? NODES.objectNode() : before.root().deepCopy();
        if (before == null) {
            root.put("format", LessonReader.FORMAT);
            root.put("catalogue", catalogue);
        }
        Lesson was = before == null ? null : before.lesson();
        Tour tour = lesson.tour();
        set(root, "title", was == null ? null : was.tour().title(), tour.title(), text(tour.title()));
        set(root, "summary", was == null ? null : was.tour().summary(), tour.summary(), text(tour.summary()));
        set(root, "namesHidden", was == null ? null : was.namesHidden(), lesson.namesHidden(),
            NODES.booleanNode(lesson.namesHidden()));
        set(root, "start", was == null ? null : was.start(), lesson.start(), word(lesson.start()));
        set(root, "end", was == null ? null : was.end(), lesson.end(), word(lesson.end()));
        return stops(root, lesson, before);
    }

    private static LessonTree stops(ObjectNode root, Lesson lesson, @Nullable LessonTree before) {
        List<Stop> stops = lesson.tour().stops();
        List<@Nullable Stop> old = before == null ? List.of() : before.stops();
        int[] origins = origins(stops, old);
        ArrayNode list = NODES.arrayNode();
        List<@Nullable Stop> made = new ArrayList<>();
        for (int i = -1; i < stops.size(); i++) {
            int origin = i < 0 ? -1 : origins[i];
            if (i >= 0) {
                list.add(stop(stops.get(i), origin < 0 || before == null ? null : before.stop(origin), origin < 0 ? null : old.get(origin)));
                made.add(stops.get(i));
            }
            if (before != null && (i < 0 || origin >= 0)) {
                for (int left : leftOutAfter(origin, old, origins)) {
                    list.add(before.stop(left).deepCopy());
                    made.add(null);
                }
            }
        }
        root.set("stops", list);
        return new LessonTree(root, lesson, made);
    }

    /// For each stop its place in the file, -1 for a new one: the same stop first, else one at the same site.
    private static int[] origins(List<Stop> stops, List<@Nullable Stop> old) {
        int[] origins = new int[stops.size()];
        boolean[] taken = new boolean[old.size()];
        Arrays.fill(origins, -1);
        for (BiPredicate<Stop, Stop> alike : List.<BiPredicate<Stop, Stop>>of(Stop::equals, (a, b) -> a.site().equals(b.site()))) {
            for (int i = 0; i < origins.length; i++) {
                for (int j = 0; origins[i] < 0 && j < taken.length; j++) {
                    Stop candidate = old.get(j);
                    if (!taken[j] && candidate != null && alike.test(stops.get(i), candidate)) {
                        taken[j] = true;
                        origins[i] = j;
                    }
                }
            }
        }
        return origins;
    }

    /// The stops left out that keep their place behind one: behind the nearest before them that is still there.
    ///
    /// @param place in the file; -1 for the beginning
    private static List<Integer> leftOutAfter(int place, List<@Nullable Stop> old, int[] origins) {
        List<Integer> found = new ArrayList<>();
        for (int j = place + 1; j < old.size(); j++) {
            int here = j;
            if (old.get(j) == null) {
                found.add(j);
            } else if (Arrays.stream(origins).anyMatch(origin -> origin == here)) {
                break;
            }
        }
        return found;
    }

    private static ObjectNode stop(Stop stop, @Nullable JsonNode before, @Nullable Stop was) {
        ObjectNode node = before instanceof ObjectNode object ? object.deepCopy() : NODES.objectNode();
        set(node, "site", was == null ? null : was.site(), stop.site(), NODES.stringNode(stop.site()));
        set(node, "seconds", was == null ? null : was.seconds(), stop.seconds(), NODES.numberNode(stop.seconds()));
        set(node, "notes", was == null ? null : was.notes(), stop.notes(), text(stop.notes()));
        set(node, "view", was == null ? null : was.view(), stop.view(), word(stop.view()));
        set(node, "times", was == null ? null : was.times(), stop.times(),
            stop.times() == null ? null : NODES.numberNode(stop.times()));
        return node;
    }

    private static void set(ObjectNode node, String field, @Nullable Object was, @Nullable Object now, @Nullable JsonNode value) {
        if (!Objects.equals(was, now)) {
            if (value == null) {
                node.remove(field);
            } else {
                node.set(field, value);
            }
        }
    }

    private static @Nullable JsonNode word(@Nullable Enum<?> constant) {
        return constant == null ? null : NODES.stringNode(constant.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable JsonNode text(LocalizedText text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.texts().containsKey("")) {
            return NODES.stringNode(text.in(""));
        }
        ObjectNode node = NODES.objectNode();
        text.texts().forEach(node::put);
        return node;
    }
}
