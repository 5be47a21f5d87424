package org.shenyangatlas.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The strokes of one page, as they are and as they were.
final class InkHistory {

    private static final int LONGEST = 200;

    private final ReadOnlyObjectWrapper<List<Stroke>> strokes = new ReadOnlyObjectWrapper<>(this, "strokes", List.of());
    private final Deque<List<Stroke>> undone = new ArrayDeque<>();
    private final Deque<List<Stroke>> before = new ArrayDeque<>();
    private boolean wiping;

    ReadOnlyObjectProperty<List<Stroke>> strokes() {
        return strokes.getReadOnlyProperty();
    }

    void add(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes.get());
        more.add(stroke);
        change(more);
    }

    void erase(double x, double y, double radius, boolean goesOn) {
        wiping &= goesOn;
        List<Stroke> left = strokes.get().stream().flatMap(stroke -> stroke.without(x, y, radius).stream()).toList();
        if (left.equals(strokes.get())) {
            return;
        }
        if (wiping) {
            strokes.set(left);
        } else {
            change(left);
            wiping = true;
        }
    }

    void clear() {
        if (!strokes.get().isEmpty()) {
            change(List.of());
        }
    }

    void undo() {
        step(before, undone);
    }

    void redo() {
        step(undone, before);
    }

    void forget() {
        wiping = false;
        before.clear();
        undone.clear();
        strokes.set(List.of());
    }

    private void change(List<Stroke> changed) {
        wiping = false;
        undone.clear();
        before.push(strokes.get());
        if (before.size() > LONGEST) {
            before.removeLast();
        }
        strokes.set(List.copyOf(changed));
    }

    private void step(Deque<List<Stroke>> from, Deque<List<Stroke>> back) {
        wiping = false;
        if (!from.isEmpty()) {
            back.push(strokes.get());
            strokes.set(from.pop());
        }
    }
}
