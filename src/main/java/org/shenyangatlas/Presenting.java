package org.shenyangatlas;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Tour;
import org.shenyangatlas.state.Presentation;

/// The lesson that the command line wants presented.
///
/// @param lesson   null when there is none that can be presented
/// @param problems what is wrong with its file
/// @param fault    why there is none; "" when there is one
record Presenting(@Nullable Lesson lesson, List<Problem> problems, String fault) {

    /// @param wanted a tour's id or a lesson's file; "" for the first tour
    static Presenting of(String wanted, Catalogue catalogue) {
        List<Tour> tours = catalogue.tours();
        if (wanted.isEmpty()) {
            return tours.isEmpty() ? fault("This catalogue has no tours; --present takes the file of a lesson, too.")
                : new Presenting(Lesson.of(tours.getFirst()), List.of(), "");
        }
        return catalogue.tour(wanted).map(tour -> new Presenting(Lesson.of(tour), List.of(), ""))
            .orElseGet(() -> file(wanted, catalogue));
    }

    private static Presenting file(String wanted, Catalogue catalogue) {
        if (!isFile(wanted)) {
            return fault("There is no tour '" + wanted + "', and no file of that name. Tours: "
                + String.join(", ", catalogue.tours().stream().map(Tour::id).toList()));
        }
        LessonFile file = LessonFile.read(Path.of(wanted), catalogue);
        Lesson lesson = file.lesson().orElse(null);
        if (lesson == null || lesson.tour().stops().isEmpty()) {
            return new Presenting(null, file.problems(), "The lesson '" + wanted + "' has no stop that can be presented.");
        }
        return new Presenting(lesson, file.problems(), "");
    }

    private static boolean isFile(String wanted) {
        try {
            return Files.exists(Path.of(wanted)) || wanted.endsWith(LessonFile.EXTENSION);
        } catch (InvalidPathException e) { // letters no file name has on this system
            return false;
        }
    }

    private static Presenting fault(String why) {
        return new Presenting(null, List.of(), why);
    }

    /// Begins, at the stop that shows a site if there is one.
    ///
    /// @param site id of a site; null to begin at the start
    /// @return why it did not begin; "" when it did
    String begin(Presentation presentation, @Nullable String site) {
        if (lesson == null) {
            return fault;
        }
        int stop = lesson.tour().stops().stream().map(shown -> shown.site()).toList().indexOf(site);
        presentation.beginAt(lesson, stop < 0 ? Presentation.START : stop);
        return "";
    }
}
