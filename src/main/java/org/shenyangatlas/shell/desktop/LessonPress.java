package org.shenyangatlas.shell.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.exchange.Handout;
import org.shenyangatlas.shell.PaperPictures;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Work;

/// Prints handouts in the background, in the language spoken when printing began.
final class LessonPress {

    private final AtlasState state;

    LessonPress(AtlasState state) {
        this.state = state;
    }

    /// @param done receives why it could not be written; "" when it has been
    void print(Lesson lesson, Path file, Consumer<String> done) {
        Handout handout = new Handout(state.catalogue(), lesson, state.language().kept(), new PaperPictures(state));
        Work.requestLong(() -> written(handout, file), done);
    }

    private static String written(Handout handout, Path file) {
        try {
            handout.write(file);
            return "";
        } catch (IOException | RuntimeException e) { // of a picture or a typeface, too: the message must come
            return LessonStore.reason(e);
        }
    }
}
