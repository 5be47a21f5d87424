package org.shenyangatlas.shell.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.exchange.PictureFile;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;

/// Takes pictures of figures and timeline into `target/figures`, to be looked at:
/// `mvn test -Dtest=FiguresPicturesTest -Dfigures.pictures=all`, or parts of names instead of all.
@EnabledIfSystemProperty(named = "figures.pictures", matches = ".+")
class FiguresPicturesTest {

    private static final Path FOLDER = Path.of("target/figures");

    private final AtlasState other = new AtlasState(Objects.requireNonNull(CatalogueReader.read().catalogue()), "en");
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(other, 100, 100, Pane::new);

    private record Subject(String name, Consumer<DesktopShell> open, Consumer<DesktopShell> then) {
    }

    private static final List<Subject> SUBJECTS = List.of(
        new Subject("figures", DesktopShell::showFigures, _ -> { }),
        new Subject("lower", DesktopShell::showFigures,
            shell -> ((ScrollPane) shell.lookup("#figures-sheet .scroll-pane")).setVvalue(1)),
        new Subject("tables", DesktopShell::showFigures, shell -> {
            shell.lookupAll(".as-table").forEach(button -> ((ButtonBase) button).fire());
            ((ScrollPane) shell.lookup("#figures-sheet .scroll-pane")).setVvalue(.5);
        }),
        new Subject("large", DesktopShell::showFigures, shell -> shell.setStyle("-fx-font-size: 30px")),
        new Subject("timeline", DesktopShell::showTimeline, _ -> { }),
        new Subject("range", DesktopShell::showTimeline, _ -> { }));

    @Test
    void takeThem() throws Exception {
        String wanted = System.getProperty("figures.pictures");
        Files.createDirectories(FOLDER);
        for (String size : List.of("1280x800", "1920x1200")) {
            for (String looks : List.of("en-light", "zh-light", "zh-dark", "en-dark", "en-contrast")) {
                for (Subject subject : SUBJECTS) {
                    String name = subject.name() + "-" + size + "-" + looks;
                    if (wanted.equals("all") || List.of(wanted.split(",")).stream().anyMatch(name::contains)) {
                        take(subject, size, looks, FOLDER.resolve(name + ".png"));
                    }
                }
            }
        }
    }

    private void take(Subject subject, String size, String looks, Path file) throws Exception {
        AtlasState state = new AtlasState(other.catalogue(), looks.substring(0, 2));
        state.appearance().beginWith(Theme.valueOf(looks.substring(3).toUpperCase(Locale.ROOT)));
        state.appearance().reduceMotion(true);
        double width = Double.parseDouble(size.split("x")[0]);
        double height = Double.parseDouble(size.split("x")[1]);
        Stage[] stage = new Stage[1];
        DesktopShell[] shell = new DesktopShell[1];
        window.interact(() -> {
            shell[0] = new DesktopShell(state, List.of());
            shell[0].setManaged(false);
            Scene scene = new Scene(new Pane(shell[0]), 1000, 1000);
            shell[0].moveInto(scene);
            stage[0] = new Stage();
            stage[0].setScene(scene);
            stage[0].show();
            shell[0].resizeRelocate(0, 0, width, height);
        });
        Rest.untilLaidOut();
        window.interact(() -> {
            subject.open().accept(shell[0]);
            if (subject.name().equals("range")) {
                state.filter().showYears(new Years(1949, 2003));
                state.selection().select(state.catalogue().site("michelin-tire").orElseThrow());
            }
        });
        Rest.untilLaidOut();
        window.interact(() -> subject.then().accept(shell[0]));
        for (int i = 0; i < 4; i++) {
            Rest.untilPainted();
        }
        Image[] image = new Image[1];
        window.interact(() -> {
            SnapshotParameters whole = new SnapshotParameters();
            whole.setViewport(new Rectangle2D(0, 0, width, height));
            image[0] = shell[0].snapshot(whole, null);
        });
        PictureFile.write(image[0], file);
        window.interact(stage[0]::close);
    }
}
