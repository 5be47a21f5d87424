package org.shenyangatlas.shell.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
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
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;

/// Takes pictures of the open filters and of recent searches into `target/filters`, to be looked at:
/// `mvn test -Dtest=FilterPicturesTest -Dfilter.pictures=all`, or parts of names, separated by commas, instead of all.
@EnabledIfSystemProperty(named = "filter.pictures", matches = ".+")
class FilterPicturesTest {

    private static final Path FOLDER = Path.of("target/filters");

    private final AtlasState other = new AtlasState(Objects.requireNonNull(CatalogueReader.read().catalogue()), "en");
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(other, 100, 100, Pane::new);

    @Test
    void takeThem() throws Exception {
        Files.createDirectories(FOLDER);
        for (String size : List.of("1920x1080", "1280x800")) {
            for (String looks : List.of("en-light", "zh-light", "en-dark", "zh-dark", "en-contrast")) {
                for (String subject : List.of("open", "chosen", "recent")) {
                    String name = subject + "-" + size + "-" + looks;
                    if (List.of(System.getProperty("filter.pictures").split(",")).stream()
                        .anyMatch(wanted -> wanted.equals("all") || name.contains(wanted))) {
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
        Stage[] stage = new Stage[1];
        window.interact(() -> stage[0] = AtlasWindow.open(state, new DesktopShell(state, List.of()),
            Double.parseDouble(size.split("x")[0]), Double.parseDouble(size.split("x")[1])));
        Rest.untilLaidOut();
        window.interact(() -> {
            if (subject.equals("recent")) {
                List.of("hn", "bmw", "沈阳").forEach(state.recentSearches()::remember);
                ((DesktopShell) stage[0].getScene().getRoot()).search();
                return;
            }
            if (subject.equals("chosen")) {
                state.filter().search("sh");
                state.filter().toggle(Facet.DISTRICT, "hunnan");
                state.filter().toggle(Facet.DISTRICT, "shenhe");
                state.filter().showYears(new Years(1960, 2012));
            }
            stage[0].getScene().getRoot().lookupAll(".open-filters").stream().filter(AtlasWindow::isSeen).findFirst()
                .ifPresent(button -> ((Button) button).fire());
        });
        for (int i = 0; i < 4; i++) {
            Rest.untilPainted();
        }
        Image[] image = new Image[1];
        window.interact(() -> image[0] = stage[0].getScene().snapshot(null));
        PictureFile.write(image[0], file);
        window.interact(stage[0]::close);
    }
}
