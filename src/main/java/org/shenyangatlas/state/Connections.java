package org.shenyangatlas.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.Connection.Kind;
import org.shenyangatlas.state.Arrangement.Large;

/// Whether the map shows the city's connections with the world instead of its sites; which kinds of them, and which one is
/// chosen.
public final class Connections {

    private final List<Connection> all;
    private final Arrangement arrangement;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final ReadOnlyObjectWrapper<Set<Kind>> kinds = new ReadOnlyObjectWrapper<>(this, "kinds", Set.of());
    private final ObservableValue<List<Connection>> found = kinds.map(this::found);
    private final ReadOnlyObjectWrapper<@Nullable Connection> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private @Nullable Large before;

    /// @param all in the order they are stepped through
    Connections(List<Connection> all, Arrangement arrangement) {
        this.all = all;
        this.arrangement = arrangement;
        arrangement.largeProperty().subscribe(large -> {
            if (large == Large.PICTURE) {
                close();
            }
        });
    }

    // Properties

    /// Whether they are shown on the large map.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public boolean isShown() {
        return shown.get();
    }

    /// The kinds that were chosen; none stands for all.
    public ReadOnlyObjectProperty<Set<Kind>> kindsProperty() {
        return kinds.getReadOnlyProperty();
    }

    /// Those of the chosen kinds.
    public ObservableValue<List<Connection>> found() {
        return found;
    }

    public ReadOnlyObjectProperty<@Nullable Connection> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public @Nullable Connection getSelected() {
        return selected.get();
    }

    /// How many there are of a kind.
    public int count(Kind kind) {
        return (int) all.stream().filter(each -> each.kind() == kind).count();
    }

    // Commands

    /// Makes the map large, and shows them on it. Does nothing when there are none.
    public void show() {
        if (!shown.get() && !all.isEmpty()) {
            Large large = arrangement.getLarge();
            arrangement.enlarge(Large.MAP);
            before = large;
            shown.set(true);
        }
    }

    /// Back to the city: what was large is large again.
    public void hide() {
        Large large = before;
        close();
        if (large != null) {
            arrangement.enlarge(large);
        }
    }

    public void switchShown() {
        if (shown.get()) {
            hide();
        } else {
            show();
        }
    }

    /// Chooses a kind beside the others that are chosen, or no longer. A selected connection of another kind is not kept.
    public void toggle(Kind kind) {
        EnumSet<Kind> chosen = EnumSet.noneOf(Kind.class);
        chosen.addAll(kinds.get());
        if (!chosen.remove(kind)) {
            chosen.add(kind);
        }
        kinds.set(Set.copyOf(chosen));
        Connection now = selected.get();
        if (now != null && !found.getValue().contains(now)) {
            clear();
        }
    }

    /// One of another kind than the chosen ones brings all kinds back.
    public void select(Connection connection) {
        if (!found.getValue().contains(connection)) {
            kinds.set(Set.of());
        }
        selected.set(connection);
    }

    public void clear() {
        selected.set(null);
    }

    /// The one after the selected one; after the last, and without a selected one, the first.
    public void next() {
        step(1, 0);
    }

    /// The one before; before the first, and without a selected one, the last.
    public void previous() {
        step(-1, found.getValue().size() - 1);
    }

    private void step(int by, int otherwise) {
        List<Connection> those = found.getValue();
        if (!those.isEmpty()) {
            Connection now = selected.get();
            int at = now == null ? -1 : those.indexOf(now);
            selected.set(those.get(at < 0 ? otherwise : Math.floorMod(at + by, those.size())));
        }
    }

    void reset() {
        close();
        kinds.set(Set.of());
    }

    private void close() {
        before = null;
        selected.set(null);
        shown.set(false);
    }

    private List<Connection> found(Set<Kind> chosen) {
        Predicate<Connection> wanted = each -> chosen.isEmpty() || chosen.contains(each.kind());
        return all.stream().filter(wanted).toList();
    }
}
