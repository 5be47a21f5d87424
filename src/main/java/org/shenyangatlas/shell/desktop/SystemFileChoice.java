package org.shenyangatlas.shell.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.state.Language;

/// The system's own dialogs; each begins in the folder the one before ended in.
final class SystemFileChoice implements FileChoice {

    private final Language language;
    private final Supplier<Window> window;
    private @Nullable File folder;

    /// @param window what the dialogs belong to
    SystemFileChoice(Language language, Supplier<Window> window) {
        this.language = language;
        this.window = window;
    }

    @Override
    public Optional<Path> open() {
        FileChooser chooser = chooser("tours.open", Kind.LESSON);
        return ask(chooser, chooser::showOpenDialog);
    }

    @Override
    public Optional<Path> write(Kind kind, String name) {
        FileChooser chooser = chooser(switch (kind) {
            case LESSON -> "lesson.save-as";
            case HANDOUT -> "lesson.handout";
            case PICTURE -> "figures.png";
            case TABLE -> "figures.csv";
        }, kind);
        chooser.setInitialFileName(name);
        return ask(chooser, chooser::showSaveDialog);
    }

    private FileChooser chooser(String titleKey, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.textNow(titleKey));
        chooser.getExtensionFilters().add(switch (kind) {
            case LESSON -> new ExtensionFilter(language.textNow("lesson.files"), "*" + LessonFile.EXTENSION);
            case HANDOUT -> new ExtensionFilter("PDF", "*.pdf");
            case PICTURE -> new ExtensionFilter("PNG", "*.png");
            case TABLE -> new ExtensionFilter("CSV", "*.csv");
        });
        return chooser;
    }

    private Optional<Path> ask(FileChooser chooser, Function<Window, @Nullable File> dialog) {
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        File chosen = dialog.apply(window.get());
        if (chosen != null) {
            folder = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
