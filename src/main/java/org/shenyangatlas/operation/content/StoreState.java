package org.shenyangatlas.operation.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which version is shown, and what is known of the others; all by their names. Every step makes a new one.
///
/// @param active    what is shown; null for what comes with the atlas
/// @param ready     complete and waiting to be shown; null when none is
/// @param previous  what was shown before, the latest first; at most two are kept
/// @param proven    those that have shown a complete frame
/// @param withdrawn rolled back, and not to come again by themselves
/// @param starts    how often the atlas has started with an active one that is not proven
record StoreState(@Nullable String active, @Nullable String ready, List<String> previous, List<String> proven,
                  List<String> withdrawn, int starts) {

    static final StoreState EMPTY = new StoreState(null, null, List.of(), List.of(), List.of(), 0);

    private static final int KEPT = 2;
    private static final int REMEMBERED = 50;

    StoreState {
        previous = List.copyOf(previous);
        proven = List.copyOf(proven);
        withdrawn = List.copyOf(withdrawn);
    }

    boolean isOnTrial() {
        return active != null && !proven.contains(active);
    }

    /// Versions whose folders are needed.
    Set<String> kept() {
        Set<String> kept = new LinkedHashSet<>();
        Stream.of(active, ready).filter(Objects::nonNull).forEach(kept::add);
        kept.addAll(previous);
        return kept;
    }

    /// Versions that are here, or have been and failed.
    Set<String> known() {
        Set<String> known = kept();
        known.addAll(withdrawn);
        return known;
    }

    StoreState withReady(String name) {
        return new StoreState(active, name, previous, proven, withdrawn, starts);
    }

    /// Whoever is switched to on purpose is forgiven.
    StoreState switchedTo(String name) {
        if (name.equals(active)) {
            return this;
        }
        List<String> before = new ArrayList<>(active == null ? List.of() : List.of(active));
        before.addAll(without(previous, name));
        return new StoreState(name, name.equals(ready) ? null : ready, first(before), proven, without(withdrawn, name), 0).tidied();
    }

    /// Back to the one before that has not failed; where there is none, to what comes with the atlas.
    StoreState rolledBack() {
        if (active == null) {
            return this;
        }
        List<String> failed = new ArrayList<>(without(withdrawn, active));
        failed.add(active);
        String next = previous.stream().filter(Predicate.not(failed::contains)).findFirst().orElse(null);
        List<String> before = new ArrayList<>(next == null ? previous : without(previous, next));
        before.add(active); // kept, so that a tap too many can be undone
        return new StoreState(next, ready, last(before, KEPT), proven, last(failed, REMEMBERED), 0).tidied();
    }

    /// Without a version whose folder is gone or damaged; the same may come again.
    StoreState lost(String name) {
        List<String> before = without(previous, name);
        String next = active;
        if (name.equals(active)) {
            next = before.stream().filter(Predicate.not(withdrawn::contains)).findFirst().orElse(null);
            before = next == null ? before : without(before, next);
        }
        return new StoreState(next, name.equals(ready) ? null : ready, before, without(proven, name), withdrawn,
            name.equals(active) ? 0 : starts);
    }

    StoreState started() {
        return isOnTrial() ? new StoreState(active, ready, previous, proven, withdrawn, starts + 1) : this;
    }

    StoreState confirmed() {
        if (active == null || !isOnTrial()) {
            return this;
        }
        List<String> all = new ArrayList<>(proven);
        all.add(active);
        return new StoreState(active, ready, previous, all, withdrawn, 0).tidied();
    }

    private StoreState tidied() {
        return new StoreState(active, ready, previous, proven.stream().filter(kept()::contains).toList(), withdrawn, starts);
    }

    private static List<String> without(List<String> names, String name) {
        return names.stream().filter(Predicate.not(name::equals)).toList();
    }

    private static List<String> first(List<String> names) {
        return names.subList(0, Math.min(KEPT, names.size()));
    }

    private static List<String> last(List<String> names, int count) {
        return names.subList(Math.max(0, names.size() - count), names.size());
    }
}
