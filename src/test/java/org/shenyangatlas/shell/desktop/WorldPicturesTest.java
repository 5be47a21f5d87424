package org.shenyangatlas.shell.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
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
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;

/// Takes pictures of the world into `target/world`, to be looked at: `mvn test -Dtest=WorldPicturesTest -Dworld.pictures=all`, or
/// parts of names instead of all.
@EnabledIfSystemProperty(named = "world.pictures", matches = ".+")
class WorldPicturesTest {

    private static final Path FOLDER = Path.of("target/world");

    private final AtlasState other = new AtlasState(Objects.requireNonNull(CatalogueReader.read().catalogue()), "en");
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(other, 100, 100, Pane::new);

    @Test
    void takeThem() throws Exception {
        List<String> wanted = List.of(System.getProperty("world.pictures").split(","));
        Files.createDirectories(FOLDER);
        for (String size : List.of("1280x800", "1920x1200", "900x700")) {
            for (String looks : List.of("en-light", "zh-light", "zh-dark", "en-dark", "en-contrast")) {
                for (String subject : List.of("world", "city", "kind", "near")) {
                    String name = subject + "-" + size + "-" + looks;
                    if (wanted.contains("all") || wanted.stream().anyMatch(name::contains)) {
                        take(subject, size, looks, FOLDER.resolve(name + ".png"));
                    }
                }
            }
        }
    }

    private void take(String subject, String size, String looks, Path file) throws Exception {
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
            state.connections().show();
            switch (subject) {
                case "city" -> state.connections().select(other.catalogue().connections().getFirst());
                case "kind" -> state.connections().toggle(org.shenyangatlas.catalogue.Connection.Kind.RAIL);
                default -> { }
            }
        });
        Rest.untilLaidOut();
        if (subject.equals("near")) {
            window.interact(() -> shell[0].lookupAll(".city-pin").stream().map(javafx.scene.control.Button.class::cast)
                .filter(pin -> ((javafx.scene.control.Label) pin.getGraphic()).getText().length() > 0).findFirst().orElseThrow().fire());
        }
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
