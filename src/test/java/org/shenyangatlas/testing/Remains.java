package org.shenyangatlas.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.binding.Binding;
import javafx.beans.value.ObservableValue;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Ink;

/// Everything a state holds, field by field, whether it has a name outside or not: what one visitor leaves to the next.
public final class Remains {

    private static final String STATE = AtlasState.class.getPackageName();

    private final SortedMap<String, String> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Remains() {
    }

    /// Values by the path of their field: two states are the same to a visitor when these are.
    public static SortedMap<String, String> of(AtlasState state) {
        Remains remains = new Remains();
        remains.look("state", state);
        return remains.found;
    }

    /// What is different from then.
    public static SortedMap<String, String> since(SortedMap<String, String> then, AtlasState state) {
        SortedMap<String, String> now = of(state);
        now.entrySet().removeAll(then.entrySet());
        return now;
    }

    private void look(String path, Object at) {
        if (!seen.add(at)) {
            return;
        }
        for (Field field : at.getClass().getDeclaredFields()) {
            boolean known = Set.of("isGeoreferenced", "questions", "predicate", "counts").contains(field.getName()); // follow from the rest
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && !known) {
                note(path + "." + field.getName(), value(field, at));
            }
        }
    }

    private void note(String path, Object value) {
        switch (value) {
            case Catalogue _, Assets _, Binding<?> _ -> { } // what is known, or follows from what is noted
            case ObservableValue<?> observable -> note(path, observable.getValue());
            case Map<?, ?> map when path.endsWith("ink.pages") -> map.forEach((page, history) -> wet(path, (Ink.Page) page, history));
            case Map<?, ?> map -> found.put(path, map.keySet().stream().map(Remains::words).sorted().collect(Collectors.joining(" ")));
            case Collection<?> many -> found.put(path, many.stream().map(Remains::words).collect(Collectors.joining(" ")));
            case null -> found.put(path, "null");
            default -> {
                if (isPlain(value)) {
                    found.put(path, words(value));
                } else if (value.getClass().getPackageName().equals(STATE)) {
                    look(path, value);
                }
            }
        }
    }

    /// A page that nothing is drawn on is as good as none.
    private void wet(String path, Ink.Page page, Object history) {
        Remains inside = new Remains();
        inside.look("", history);
        inside.found.values().removeIf(each -> each.isEmpty() || each.equals("false"));
        inside.found.forEach((name, drawn) -> found.put(path + page + name, drawn));
    }

    private static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Enum<?>
            || value instanceof Record;
    }

    private static String words(Object value) {
        return value instanceof Site site ? site.id() : Objects.toString(value);
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
