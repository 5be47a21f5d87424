package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.ClassList.Found;

/// Picks names at random, each once before anyone has a second turn. Every list keeps its own turns, in memory only.
public final class NamePicker {

    private final RandomGenerator chance;
    private final Map<ClassList, Turns> turns = new HashMap<>();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", new Found(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable ClassList> list = new ReadOnlyObjectWrapper<>(this, "list");
    private final ReadOnlyStringWrapper picked = new ReadOnlyStringWrapper(this, "picked", "");
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(this, "left");

    NamePicker(RandomGenerator chance) {
        this.chance = chance;
    }

    // Properties

    /// The lists there are, and the files that are none.
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The list that is picked from; null while there is none.
    public ReadOnlyObjectProperty<@Nullable ClassList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// The name just picked; empty before the first.
    public ReadOnlyStringProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    public String getPicked() {
        return picked.get();
    }

    /// How many have not had their turn in this round; when it is 0, the next pick begins another round.
    public ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    // Commands

    /// Takes these lists in place of those before; when none of them is one, those before stay.
    public void take(Found what) {
        if (what.lists().isEmpty()) {
            found.set(new Found(found.get().lists(), what.refusals()));
            return;
        }
        found.set(what);
        turns.keySet().retainAll(what.lists());
        use(what.lists().getFirst());
    }

    /// To another list; going back to this one goes on with its turns.
    public void use(ClassList which) {
        if (found.get().lists().contains(which)) {
            list.set(which);
            show();
        }
    }

    /// To the list so many places on, going round at the ends.
    public void step(int places) {
        List<ClassList> lists = found.get().lists();
        if (!lists.isEmpty()) {
            use(lists.get(Math.floorMod(lists.indexOf(list.get()) + places, lists.size())));
        }
    }

    public void pick() {
        if (list.get() != null) {
            turns().pick(chance);
            show();
        }
    }

    /// Puts the name back that was picked last: it can come up again at any time.
    public void undo() {
        if (list.get() != null) {
            turns().undo(chance);
            show();
        }
    }

    /// All names of this list are to come again.
    public void reset() {
        if (list.get() != null) {
            turns.remove(list.get());
            show();
        }
    }

    /// Forgets lists and turns.
    public void forget() {
        turns.clear();
        list.set(null);
        found.set(new Found(List.of(), List.of()));
        show();
    }

    private Turns turns() {
        return turns.computeIfAbsent(list.get(), Turns::new);
    }

    private void show() {
        picked.set(list.get() == null ? "" : turns().last());
        left.set(list.get() == null ? 0 : turns().left());
    }

    /// Rounds of all names one after the other, made as they are needed, and how far one is.
    private static final class Turns {
        private final List<String> names;
        private final List<String> order = new ArrayList<>();
        private int position;

        Turns(ClassList list) {
            names = list.names();
        }

        String last() {
            return position == 0 ? "" : order.get(position - 1);
        }

        int left() {
            return position == 0 ? names.size() : Math.floorMod(-position, names.size());
        }

        void pick(RandomGenerator chance) {
            if (position == order.size()) {
                List<String> round = new ArrayList<>(names);
                Collections.shuffle(round, chance);
                if (round.getFirst().equals(last())) {
                    Collections.rotate(round, 1); // nobody twice in a row
                }
                order.addAll(round);
            }
            position++;
        }

        void undo(RandomGenerator chance) {
            if (position > 0) {
                position--;
                int end = (position / names.size() + 1) * names.size();
                order.subList(end, order.size()).clear();
                Collections.shuffle(order.subList(position, end), chance);
            }
        }
    }
}
