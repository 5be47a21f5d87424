package org.shenyangatlas.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Arrangement.Large;

/// What is drawn onto the picture and the map during a talk. It lies on pages, one for each view at each stop, and comes back
/// with its stop.
public final class Ink {

    /// What is drawn on.
    ///
    /// @param stop place in the talk, see [Presentation#placeProperty()]
    public record Page(Large view, int stop) {
    }

    /// A stroke whose pen has not been lifted yet.
    public record Wet(Page page, Stroke stroke) {
    }

    private final Map<Page, InkHistory> pages = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Wet> wet = new ReadOnlyObjectWrapper<>(this, "wet");
    private final Presentation presentation;
    private final Arrangement arrangement;

    Ink(Presentation presentation, Arrangement arrangement) {
        this.presentation = presentation;
        this.arrangement = arrangement;
        presentation.placeProperty().subscribe(_ -> end()); // a stroke belongs to the stop it began at
    }

    // Properties

    /// The page of a view at the stop that is shown now.
    public Page page(Large view) {
        return new Page(view, presentation.getPlace());
    }

    /// The dry strokes of a page, the oldest first; the list is replaced, never changed.
    public ReadOnlyObjectProperty<List<Stroke>> strokes(Page page) {
        return history(page).strokes();
    }

    /// Null while no pen is down.
    public ReadOnlyObjectProperty<@Nullable Wet> wetProperty() {
        return wet.getReadOnlyProperty();
    }

    // Commands

    /// Puts a pen down.
    public void begin(Page page, Stroke stroke) {
        end();
        wet.set(new Wet(page, stroke));
    }

    /// Moves the pen that is down, if there is one.
    public void extend(double x, double y) {
        Wet down = wet.get();
        if (down != null) {
            wet.set(new Wet(down.page(), down.stroke().to(x, y)));
        }
    }

    /// Lifts the pen: what it has drawn is dry.
    public void end() {
        Wet down = wet.get();
        if (down != null) {
            history(down.page()).add(down.stroke());
            wet.set(null);
        }
    }

    /// Lifts the pen as if it had not been put down.
    public void cancel() {
        wet.set(null);
    }

    /// Puts a round eraser on a page; strokes that it only touches fall into pieces.
    ///
    /// @param goesOn whether it is the same wipe as before: one undo brings back all it took
    public void erase(Page page, double x, double y, double radius, boolean goesOn) {
        history(page).erase(x, y, radius, goesOn);
    }

    /// Takes back the last change of the page that is large.
    public void undo() {
        cancel();
        history(page(arrangement.getLarge())).undo();
    }

    /// Does again what was taken back.
    public void redo() {
        history(page(arrangement.getLarge())).redo();
    }

    /// Empties the page that is large; this too can be undone.
    public void clear() {
        cancel();
        history(page(arrangement.getLarge())).clear();
    }

    /// Empties all pages; this cannot be undone.
    void forget() {
        cancel();
        pages.values().forEach(InkHistory::forget); // the pages stay: a view may follow one
    }

    private InkHistory history(Page page) {
        return pages.computeIfAbsent(page, _ -> new InkHistory());
    }
}
