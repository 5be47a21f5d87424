package org.shenyangatlas.state;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// What something immutable was before each change, to go back to and forth again.
final class History<T> {

    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> undone = new ArrayDeque<>();
    private @Nullable String typing;

    // Properties

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    // Commands

    /// Remembers what it was before a change; what was undone is forgotten.
    ///
    /// @param field what is typed into: one change after another to the same field counts as one; null for a change
    ///              that stands for itself
    void add(T was, @Nullable String field) {
        if (field == null || !field.equals(typing)) {
            before.push(was);
        }
        typing = field;
        undone.clear();
        tell();
    }

    /// What is typed next is a change of its own.
    void pause() {
        typing = null;
    }

    /// @return what it was before the last change; the same when there is none
    T undo(T now) {
        return step(before, undone, now);
    }

    /// @return what it was before the last undoing; the same when there is none
    T redo(T now) {
        return step(undone, before, now);
    }

    private T step(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return now;
        }
        T next = from.pop();
        to.push(now);
        pause();
        tell();
        return next;
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!undone.isEmpty());
    }
}
