package org.shenyangatlas.shell.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.exchange.PictureFile;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;

/// Takes a picture of every phase into `target/kiosk`, to be looked at: `mvn test -Dtest=KioskPicturesTest -Dkiosk.pictures=all`,
/// or a part of a name instead of all.
@EnabledIfSystemProperty(named = "kiosk.pictures", matches = ".+")
class KioskPicturesTest {

    private static final Path FOLDER = Path.of("target/kiosk");

    private final AtlasState other = new AtlasState(Objects.requireNonNull(CatalogueReader.read().catalogue()), "en");
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(other, 100, 100, Pane::new);

    private record Subject(String name, Phase phase, Consumer<KioskShell> then) {
    }

    private static final List<Subject> SUBJECTS = List.of(
        new Subject("attract", Phase.ATTRACT, _ -> { }),
        new Subject("language", Phase.LANGUAGE, _ -> { }),
        new Subject("home", Phase.EXPLORE, _ -> { }),
        new Subject("site", Phase.EXPLORE, _ -> { }),
        new Subject("text", Phase.EXPLORE, shell -> press(shell, "#read-more")),
        new Subject("find", Phase.EXPLORE, shell -> press(shell, "#tab-find")),
        new Subject("quiz", Phase.EXPLORE, shell -> press(shell, "#tab-quiz")),
        new Subject("map", Phase.EXPLORE, _ -> { }),
        new Subject("lower", Phase.EXPLORE, _ -> { }),
        new Subject("large", Phase.EXPLORE, _ -> { }),
        new Subject("warning", Phase.WARNING, _ -> { }));

    @Test
    void takeThem() throws Exception {
        String wanted = System.getProperty("kiosk.pictures");
        Files.createDirectories(FOLDER);
        for (String size : List.of("1080x1920", "1920x1080", "3840x2160", "768x1366")) {
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
        state.appearance().beginWith(Theme.valueOf(looks.substring(3).toUpperCase(java.util.Locale.ROOT)));
        state.appearance().reduceMotion(true);
        double width = Double.parseDouble(size.split("x")[0]);
        double height = Double.parseDouble(size.split("x")[1]);
        Stage[] stage = new Stage[1];
        KioskShell[] shell = new KioskShell[1];
        window.interact(() -> {
            shell[0] = new KioskShell(state, new Visit(state, Visit.Settings.USUAL, System::nanoTime));
            shell[0].setManaged(false);
            Scene scene = new Scene(new Pane(shell[0]), 1000, 1000);
            shell[0].moveInto(scene);
            stage[0] = new Stage();
            stage[0].setScene(scene);
            stage[0].show();
            shell[0].resizeRelocate(0, 0, width, height);
            boolean needsSite = !List.of("home", "find", "quiz", "language").contains(subject.name());
            if (needsSite) {
                state.selection().select(state.catalogue().site(System.getProperty("kiosk.site", "tv-tower")).orElseThrow());
            }
            shell[0].show(subject.phase());
            switch (subject.name()) {
                case "map" -> state.arrangement().enlarge(Large.MAP);
                case "lower" -> state.arrangement().lower(true);
                case "large" -> state.textSize().choose(150);
                default -> { }
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

    private static void press(KioskShell shell, String selector) {
        ((javafx.scene.control.Button) shell.lookup(selector)).fire();
    }
}
