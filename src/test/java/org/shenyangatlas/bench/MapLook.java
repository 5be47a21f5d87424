package org.shenyangatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.exchange.PictureFile;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.Appearance;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.tiles.Mercator;
import org.shenyangatlas.view.Outlook;
import org.shenyangatlas.view.map.GeoMapView;

/// Saves what the map looks like, to be looked at: `MapLook FOLDER WxH LANGUAGE THEME ZOOM[@LAT,LON] ...`.
public final class MapLook {

    private static final GeoPoint CITY = new GeoPoint(41.79, 123.43);

    private MapLook() {
    }

    /// @param arguments folder of the pictures, size of the window, "en" or "zh", a theme, and zooms, each with a place if it
    ///                  is not the city
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String[] size = arguments[1].split("x");
        AtlasState state = new AtlasState(CatalogueReader.read().catalogue(), arguments[2]);
        AtomicReference<GeoMapView> view = new AtomicReference<>();
        AtomicReference<Scene> scene = new AtomicReference<>();
        onFx(() -> {
            state.appearance().beginWith(Appearance.Theme.valueOf(arguments[3].toUpperCase(Locale.ROOT)));
            state.appearance().reduceMotion(true);
            view.set(new GeoMapView(state));
            StackPane root = new StackPane(view.get());
            scene.set(new Scene(root, Integer.parseInt(size[0]), Integer.parseInt(size[1])));
            Theme.dress(scene.get(), root, state);
            Stage stage = new Stage();
            stage.setScene(scene.get());
            stage.show();
        });
        Rest.untilPainted();
        for (String look : List.of(arguments).subList(4, arguments.length)) {
            String[] parts = look.split("[@,]");
            double zoom = Double.parseDouble(parts[0]);
            GeoPoint middle = parts.length == 3 ? new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])) : CITY;
            onFx(() -> view.get().lookAt(new Outlook(middle, Mercator.metresPerPixel(middle.latitude(), zoom))));
            Rest.untilPainted();
            AtomicReference<Image> picture = new AtomicReference<>();
            onFx(() -> picture.set(scene.get().snapshot(null)));
            save(picture.get(), folder.resolve(String.join("-", arguments[1], arguments[2], arguments[3],
                look.replaceAll("[@,]", "_")) + ".png"));
        }
        Platform.exit();
    }

    private static void save(Image picture, Path file) throws IOException {
        PictureFile.write(picture, file);
    }

    private static void onFx(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        done.await(60, TimeUnit.SECONDS);
    }
}
