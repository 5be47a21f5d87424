package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Lesson.Screen;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;

/// A lesson that is being made: every change can be undone and redone. What is typed into one field counts as one change
/// until something else is changed, undone or saved.
public final class LessonDraft {

    private final ReadOnlyObjectWrapper<Lesson> lesson;
    private final ObservableList<Stop> stops = FXCollections.observableArrayList();
    private final ObservableList<Stop> readOnlyStops = FXCollections.unmodifiableObservableList(stops);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final History<Lesson> history = new History<>();
    private Lesson saved;

    /// @param lesson to begin with, as it was saved
    public LessonDraft(Lesson lesson) {
        this.lesson = new ReadOnlyObjectWrapper<>(this, "lesson", lesson);
        saved = lesson;
        stops.setAll(lesson.tour().stops());
    }

    // Properties

    /// All of it, as it is now.
    public ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /// Follows every change with as few changes of its own as it takes, so that a list keeps its selection.
    public ObservableList<Stop> stops() {
        return readOnlyStops;
    }

    /// Whether it differs from what was saved last.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return history.undoableProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return history.redoableProperty();
    }

    public Lesson toLesson() {
        return lesson.get();
    }

    // Commands; one with a place that does not exist does nothing

    /// @param language tag of the language the words are in
    public void entitle(String language, String words) {
        Lesson now = toLesson();
        Tour tour = now.tour();
        change(with(new Tour(tour.id(), tour.title().with(language, words), tour.summary(), tour.stops())), "title " + language);
    }

    /// Adds a site at the end.
    public void add(String site) {
        insert(stops.size(), Stop.at(site));
    }

    /// @param place of the new stop, from 0
    public void insert(int place, Stop stop) {
        if (place >= 0 && place <= stops.size()) {
            changeStops(list -> list.add(place, stop));
        }
    }

    public void remove(int place) {
        if (exists(place)) {
            changeStops(list -> list.remove(place));
        }
    }

    public void move(int from, int to) {
        if (exists(from) && exists(to)) {
            changeStops(list -> list.add(to, list.remove(from)));
        }
    }

    public void moveUp(int place) {
        move(place, place - 1);
    }

    public void moveDown(int place) {
        move(place, place + 1);
    }

    /// @param language tag of the language the words are in
    public void note(int place, String language, String words) {
        edit(place, "notes " + language, stop ->
            new Stop(stop.site(), stop.seconds(), stop.notes().with(language, words), stop.view(), stop.times()));
    }

    /// @param seconds from 1 to [Stop#MOST_SECONDS]; what lies outside is brought in
    public void stay(int place, int seconds) {
        edit(place, "seconds", stop -> new Stop(stop.site(), Math.clamp(seconds, 1, Stop.MOST_SECONDS), stop.notes(),
            stop.view(), stop.times()));
    }

    /// @param view  null for what suits the site
    /// @param times null for what suits the site
    public void show(int place, Stop.@Nullable View view, @Nullable Double times) {
        edit(place, null, stop -> new Stop(stop.site(), stop.seconds(), stop.notes(), view, times));
    }

    public void hideNames(boolean hidden) {
        Lesson now = toLesson();
        change(new Lesson(now.tour(), hidden, now.start(), now.end()), null);
    }

    public void startWith(Screen start) {
        Lesson now = toLesson();
        change(new Lesson(now.tour(), now.namesHidden(), start, now.end()), null);
    }

    public void endWith(Screen end) {
        Lesson now = toLesson();
        change(new Lesson(now.tour(), now.namesHidden(), now.start(), end), null);
    }

    public void undo() {
        become(history.undo(toLesson()));
    }

    public void redo() {
        become(history.redo(toLesson()));
    }

    /// What it is now has been saved.
    public void saved() {
        saved(toLesson());
    }

    /// It has been saved as it was when saving began; what was changed meanwhile has not.
    public void saved(Lesson written) {
        saved = written;
        history.pause();
        changed.set(!saved.equals(toLesson()));
    }

    /// Makes it what was saved last.
    public void revert() {
        change(saved, null);
    }

    private boolean exists(int place) {
        return place >= 0 && place < stops.size();
    }

    private void edit(int place, @Nullable String field, UnaryOperator<Stop> edit) {
        if (exists(place)) {
            change(with(list -> list.set(place, edit.apply(list.get(place)))), field == null ? null : field + " " + place);
        }
    }

    private void changeStops(Consumer<List<Stop>> edit) {
        change(with(edit), null);
    }

    private Lesson with(Consumer<List<Stop>> edit) {
        Tour tour = toLesson().tour();
        List<Stop> list = new ArrayList<>(tour.stops());
        edit.accept(list);
        return with(new Tour(tour.id(), tour.title(), tour.summary(), list));
    }

    private Lesson with(Tour tour) {
        Lesson now = toLesson();
        return new Lesson(tour, now.namesHidden(), now.start(), now.end());
    }

    /// @param field what is typed into; null for a change that stands for itself
    private void change(Lesson next, @Nullable String field) {
        if (next.equals(toLesson())) {
            return;
        }
        history.add(toLesson(), field);
        become(next);
    }

    private void become(Lesson next) {
        lesson.set(next);
        follow(next.tour().stops());
        changed.set(!next.equals(saved));
    }

    /// Leaves alone what is the same at both ends.
    private void follow(List<Stop> next) {
        int shorter = Math.min(stops.size(), next.size());
        int head = 0;
        while (head < shorter && stops.get(head).equals(next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && stops.get(stops.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        if (stops.size() == next.size()) {
            for (int i = head; i < next.size() - tail; i++) {
                stops.set(i, next.get(i));
            }
        } else {
            stops.remove(head, stops.size() - tail);
            stops.addAll(head, next.subList(head, next.size() - tail));
        }
    }
}
