package org.shenyangatlas.shell.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.exchange.FigureCsv;
import org.shenyangatlas.exchange.PictureFile;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Work;
import org.shenyangatlas.view.figures.FigureCommands;

/// Saves figures where the user wants them, and tells how it went.
final class FigureDesk implements FigureCommands {

    private final AtlasState state;
    private final FileChoice choice;
    private final Toast toast;
    private final Runnable showTimeline;

    FigureDesk(AtlasState state, FileChoice choice, Toast toast, Runnable showTimeline) {
        this.state = state;
        this.choice = choice;
        this.toast = toast;
        this.showTimeline = showTimeline;
    }

    @Override
    public void savePicture(Figure figure, Image picture) {
        save(FileChoice.Kind.PICTURE, state.language().now(figure.title()), ".png", path -> PictureFile.write(picture, path));
    }

    @Override
    public void saveTable(String title, List<Figure> figures) {
        String language = state.language().getCurrent();
        FigureCsv table = new FigureCsv(state.catalogue(), language, key -> state.language().textIn(language, key));
        save(FileChoice.Kind.TABLE, title, ".csv", path -> table.write(figures, path));
    }

    @Override
    public void showTimeline() {
        showTimeline.run();
    }

    private interface Writing {
        void to(Path path) throws IOException;
    }

    private void save(FileChoice.Kind kind, String title, String ending, Writing writing) {
        choice.place(kind, LessonStore.name(title), ending,
            path -> Work.request(() -> fault(writing, path), fault -> tell(path, fault)),
            taken -> tell(taken, state.language().textNow("lesson.exists")));
    }

    /// @return "" when the file is there, else why it is not
    private static String fault(Writing writing, Path path) {
        try {
            writing.to(path);
            return "";
        } catch (IOException | RuntimeException e) {
            return LessonStore.reason(e);
        }
    }

    private void tell(Path path, String fault) {
        if (fault.isEmpty()) {
            toast.say(state.language().text("figures.saved", path.toString()), false);
        } else {
            toast.say(state.language().text("lesson.not-written", path.toString(), fault), true);
        }
    }
}
