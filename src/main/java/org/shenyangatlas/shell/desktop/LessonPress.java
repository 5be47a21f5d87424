package org.shenyangatlas.shell.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.exchange.Handout;
import org.shenyangatlas.exchange.Pictures;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Language;
import org.shenyangatlas.view.Work;
import org.shenyangatlas.view.illustration.PicturePrint;

/// Prints handouts in the background, in the language spoken when printing began.
final class LessonPress {

    /// Width of the picture and side of a drawing, pixels: about 300 to the inch on A4.
    private static final int PICTURE = 2400;
    private static final int DRAWING = 800;

    private final AtlasState state;

    LessonPress(AtlasState state) {
        this.state = state;
    }

    /// @param done receives why it could not be written; "" when it has been
    void print(Lesson lesson, Path file, Consumer<String> done) {
        // A language of its own: the atlas may be switched to the other while the pages are being set.
        Language language = new AtlasState(state.catalogue(), state.assets(), state.language().getCurrent()).language();
        Handout handout = new Handout(state.catalogue(), lesson, language, pictures());
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

    private Pictures pictures() {
        PicturePrint print = new PicturePrint(state.catalogue().illustration(), state.catalogue().sites(), state.assets());
        return new Pictures() {
            @Override
            public BufferedImage whole() {
                return print.whole(PICTURE);
            }

            @Override
            public @Nullable BufferedImage vignette(Site site) {
                return print.vignette(site, DRAWING);
            }
        };
    }
}
