package org.shenyangatlas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.shenyangatlas.exchange.PictureFile;
import org.shenyangatlas.shell.Stand;
import org.shenyangatlas.state.AtlasState;

/// A picture of the window as it would stand on a screen, without a screen.
///
/// The toolkit's headless platform knows one screen of 1000 x 1000. The shell therefore stands unmanaged in a window of that
/// size, as large as it is asked to be, and is photographed by itself.
final class Screenshot {

    private static final int WINDOW = 1000;

    private final Region shell;
    private final Stand stand;
    private final AtlasState state;
    private final Options options;

    /// @param shell what fills the window
    <S extends Region & Stand> Screenshot(S shell, AtlasState state, Options options) {
        this.shell = shell;
        stand = shell;
        this.state = state;
        this.options = options;
    }

    /// Before the toolkit starts: neither display nor GTK nor graphics card.
    static void needNoDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /// @param written told "" when the file is there, else what went wrong
    void take(Stage stage, Consumer<String> written) {
        state.appearance().reduceMotion(true);
        state.appearance().drawAt(options.scale);
        Pane ground = new Pane(shell);
        shell.setManaged(false);
        Scene scene = new Scene(ground, WINDOW, WINDOW);
        stand.moveInto(scene);
        stage.setScene(scene);
        stage.show();
        shell.resizeRelocate(0, 0, options.size.width(), options.size.height());
        if (options.zoom != null) {
            stand.magnify(options.zoom);
        }
        Rest.then(() -> written.accept(write(Objects.requireNonNull(options.screenshot))));
    }

    private String write(Path file) {
        try {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(options.scale, options.scale));
            parameters.setViewport(new Rectangle2D(0, 0,
                options.size.width() * options.scale, options.size.height() * options.scale));
            PictureFile.write(shell.snapshot(parameters, null), file);
            return "";
        } catch (IOException e) {
            return "The picture cannot be written to " + file.toAbsolutePath() + ": " + e.getMessage();
        }
    }
}
