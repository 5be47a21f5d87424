package org.shenyangatlas.state;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.catalogue.LocalizedText;

/// The lessons made and opened since the atlas was started, and the one that is being made.
public final class LessonDesk {

    private final ObservableList<OpenLesson> lessons = FXCollections.observableArrayList();
    private final ObservableList<OpenLesson> readOnlyLessons = FXCollections.unmodifiableObservableList(lessons);
    private final ReadOnlyObjectWrapper<@Nullable OpenLesson> current = new ReadOnlyObjectWrapper<>(this, "current");

    // Properties

    /// Those that have a file, the latest first.
    public ObservableList<OpenLesson> lessons() {
        return readOnlyLessons;
    }

    /// The one that is being made; null for none.
    public ReadOnlyObjectProperty<@Nullable OpenLesson> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public @Nullable OpenLesson getCurrent() {
        return current.get();
    }

    /// Whether something would be lost if the one that is being made were put away.
    public boolean isChanged() {
        OpenLesson lesson = current.get();
        return lesson != null && lesson.draft().changedProperty().get();
    }

    // Commands; what was being made before is put away as it is

    /// Begins with something that has no file.
    public void begin(Lesson with) {
        current.set(new OpenLesson(with, null));
    }

    /// Goes on with what a file holds; with nothing if that cannot be read.
    public void open(LessonFile file) {
        OpenLesson lesson = new OpenLesson(file.lesson().orElseGet(() -> Lesson.of(LocalizedText.EMPTY, List.of())), file);
        current.set(lesson);
        if (!file.isGuarded()) {
            remember(lesson);
        }
    }

    /// Goes on with one of the list.
    public void resume(OpenLesson lesson) {
        remember(lesson);
        current.set(lesson);
    }

    /// @param written what has been written of a lesson
    /// @param to      its file as it is now
    public void saved(OpenLesson lesson, Lesson written, LessonFile to) {
        lesson.saved(written, to);
        remember(lesson);
    }

    /// Puts away what is being made; changes that have not been saved are gone.
    public void putAway() {
        OpenLesson lesson = current.get();
        current.set(null);
        if (lesson != null) {
            lesson.draft().revert();
        }
    }

    /// Forgets them all; their files stay.
    void clear() {
        current.set(null);
        lessons.clear();
    }

    private void remember(OpenLesson lesson) {
        lessons.removeIf(other -> other == lesson || Objects.equals(path(other), path(lesson)));
        lessons.addFirst(lesson);
    }

    private static @Nullable Object path(OpenLesson lesson) {
        LessonFile file = lesson.getFile();
        return file == null ? null : file.path().toAbsolutePath().normalize();
    }
}
