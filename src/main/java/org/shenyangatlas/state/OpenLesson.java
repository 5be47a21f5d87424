package org.shenyangatlas.state;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.catalogue.Problem;

/// A lesson together with the file it is kept in.
public final class OpenLesson {

    private final LessonDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable LessonFile> file = new ReadOnlyObjectWrapper<>(this, "file");

    /// @param lesson to begin with
    /// @param file   where it is kept; null for one that has not been written yet
    OpenLesson(Lesson lesson, @Nullable LessonFile file) {
        draft = new LessonDraft(lesson);
        this.file.set(file);
    }

    // Properties

    public LessonDraft draft() {
        return draft;
    }

    /// Null until it has been written.
    public ReadOnlyObjectProperty<@Nullable LessonFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public @Nullable LessonFile getFile() {
        return file.get();
    }

    /// Whether it has no file that may be written over: who saves it has to say where.
    public boolean needsPlace() {
        LessonFile kept = file.get();
        return kept == null || kept.isGuarded();
    }

    /// What is wrong with the file.
    public List<Problem> problems() {
        LessonFile kept = file.get();
        return kept == null ? List.of() : kept.problems();
    }

    // Commands

    /// @param written what has been written
    /// @param to      the file as it is now
    public void saved(Lesson written, LessonFile to) {
        file.set(to);
        draft.saved(written);
    }
}
