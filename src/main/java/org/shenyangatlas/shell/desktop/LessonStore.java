package org.shenyangatlas.shell.desktop;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.OpenLesson;
import org.shenyangatlas.view.Work;

/// Reads and writes the files of lessons in the background.
final class LessonStore {

    private static final int LONGEST_NAME = 80;

    private final AtlasState state;
    private boolean writing;

    LessonStore(AtlasState state) {
        this.state = state;
    }

    void read(Path path, Consumer<LessonFile> done) {
        Work.request(() -> LessonFile.read(path, state.catalogue()), done);
    }

    /// One after the other: while a lesson is being written, nothing happens.
    ///
    /// @param file where to
    /// @param done receives why it could not be written; "" when it has been
    void write(OpenLesson lesson, LessonFile file, Consumer<String> done) {
        if (writing) {
            return;
        }
        writing = true;
        Lesson now = lesson.draft().toLesson();
        Work.request(() -> written(file, now), outcome -> {
            writing = false;
            if (outcome.file() != null) {
                state.lessonDesk().saved(lesson, now, outcome.file());
            }
            done.accept(outcome.fault());
        });
    }

    /// Another file for a lesson, which takes along what its own holds.
    LessonFile place(OpenLesson lesson, Path path) {
        LessonFile kept = lesson.getFile();
        return kept == null ? LessonFile.at(path, state.catalogue()) : kept.as(path);
    }

    /// The name of a file that a lesson may be proposed to have, without its ending.
    static String name(String title) {
        String name = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
    }

    /// Why a file cannot be written.
    static String reason(Exception fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "no such folder";
            case AccessDeniedException denied -> denied.getReason() == null ? "access denied" : denied.getReason();
            default -> fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        };
    }

    /// @param file null when it could not be written
    private record Outcome(@Nullable LessonFile file, String fault) {
    }

    private static Outcome written(LessonFile file, Lesson lesson) {
        try {
            return new Outcome(file.write(lesson), "");
        } catch (IOException | RuntimeException e) {
            return new Outcome(null, reason(e));
        }
    }
}
