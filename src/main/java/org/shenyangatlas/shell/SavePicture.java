package org.shenyangatlas.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.shenyangatlas.exchange.PictureFile;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Language;
import org.shenyangatlas.view.Work;
import org.shenyangatlas.view.ink.Easel;

/// Saves a view and its ink as a picture where the user wants it.
public final class SavePicture {

    private static final String ENDING = ".png";

    private SavePicture() {
    }

    /// Asks for a file and writes it in the background: what is seen now, at the screen's own pixels.
    ///
    /// @param told gets one sentence in the current language, of success or failure; nothing when the user thinks better of it
    public static void ask(AtlasState state, Easel easel, Consumer<String> told) {
        Window window = easel.getScene().getWindow();
        ask(state, window, easel.photograph(window.getRenderScaleX() * state.appearance().getResolution()), told);
    }

    /// The same of what somebody else has photographed.
    ///
    /// @param window the one it was seen in
    public static void ask(AtlasState state, Window window, Image photograph, Consumer<String> told) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(state.language().textNow("ink.save"));
        chooser.setInitialFileName(proposedName(state.language().now(state.catalogue().title()), LocalDate.now()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*" + ENDING));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            write(photograph, chosen.toPath(), state.language(), told);
        }
    }

    /// The title and the day, without what file systems refuse: "Shenyang Atlas 2026-09-01.png".
    static String proposedName(String title, LocalDate day) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip().replaceAll(" +", " ");
        return (plain.isEmpty() ? "" : plain + " ") + day + ENDING;
    }

    static void write(Image photograph, Path chosen, Language language, Consumer<String> told) {
        String name = chosen.getFileName().toString();
        Path file = name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
        Work.request(() -> fault(photograph, file), fault -> told.accept(fault.isEmpty()
            ? language.textNow("ink.saved", file) : language.textNow("ink.not-saved", file, fault)));
    }

    /// @return "" when the file is there, else why it is not
    private static String fault(Image photograph, Path file) {
        try {
            PictureFile.write(photograph, file);
            return "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
