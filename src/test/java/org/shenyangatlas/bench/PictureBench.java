package org.shenyangatlas.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.view.Zoomable;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.map.GeoMapView;

/// Pans for ten seconds and zooms for ten seconds at 1920 x 1080, on picture and map, and prints how long frames took; before
/// and after that, how long those of bare images took on the same machine. What is measured has been done for some seconds before.
public final class PictureBench {

    private static final double SECONDS = 10;
    /// By then what is done at every frame has been compiled.
    private static final double WARM_UP = 6;
    private static final double PAN_SPEED = 0.35;
    private static final double ZOOM_PAUSE = 0.9;

    private PictureBench() {
    }

    /// @param arguments "picture" or "map" for one of them alone
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> { });
        Platform.setImplicitExit(false); // one window closes before the next opens
        var catalogue = CatalogueReader.read().catalogue();
        bare();
        for (String name : arguments.length > 0 ? arguments : new String[] {"picture", "map"}) {
            AtlasState state = new AtlasState(catalogue, "en");
            AtomicReference<Zoomable> view = new AtomicReference<>();
            AtomicReference<Stage> window = new AtomicReference<>();
            onFx(() -> {
                Parent made = name.equals("picture") ? new IllustrationView(state) : new GeoMapView(state);
                view.set((Zoomable) made);
                StackPane root = new StackPane(made);
                Scene scene = new Scene(root, 1920, 1080);
                Theme.dress(scene, root, state);
                Stage stage = new Stage();
                stage.setScene(scene);
                stage.setX(0);
                stage.setY(0);
                stage.show();
                window.set(stage);
            });
            Rest.untilPainted();
            onFx(() -> view.get().zoomIn());
            Rest.untilPainted();
            run(WARM_UP, panning(view.get()));
            System.out.println(run(SECONDS, panning(view.get())).summary(name + " pan"));
            run(WARM_UP, zooming(view.get()));
            System.out.println(run(SECONDS, zooming(view.get())).summary(name + " zoom"));
            onFx(() -> window.get().hide());
        }
        bare();
        Platform.exit();
    }

    /// What this machine can do at best just now: images of the size of tiles, moved by whole pixels.
    private static void bare() throws InterruptedException {
        AtomicReference<Stage> window = new AtomicReference<>();
        Group images = new Group();
        onFx(() -> {
            Color[] colours = {Color.BEIGE, Color.SEAGREEN, Color.SLATEBLUE};
            for (int i = 0; i < 7 * 5; i++) {
                WritableImage image = new WritableImage(512, 512);
                for (int at = 0; at < 512; at++) {
                    image.getPixelWriter().setColor(at, (at * 7 + i) % 512, colours[i % 3]);
                }
                ImageView view = new ImageView(image);
                view.setX(i % 7 * 512);
                view.setY(i / 7 * 512);
                images.getChildren().add(view);
            }
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(images), 1920, 1080));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            window.set(stage);
        });
        FrameTimes.Script pan = (seconds, _) -> {
            images.setTranslateX(Math.round(-600 + 500 * Math.sin(seconds * 1.3)));
            images.setTranslateY(Math.round(-600 + 500 * Math.cos(seconds * 0.9)));
        };
        run(WARM_UP / 2, pan);
        System.out.println(run(SECONDS / 2, pan).summary("bare images pan"));
        onFx(() -> window.get().hide());
    }

    private static FrameTimes.Script panning(Zoomable view) {
        return (seconds, frame) -> view.move(
            PAN_SPEED * frame * Math.cos(seconds * 1.3), PAN_SPEED * frame * Math.sin(seconds * 0.9));
    }

    private static FrameTimes.Script zooming(Zoomable view) {
        double[] next = {0};
        return (seconds, _) -> {
            if (seconds > next[0]) {
                boolean in = (int) (next[0] / ZOOM_PAUSE) % 4 < 2;
                next[0] += ZOOM_PAUSE;
                if (in) {
                    view.zoomIn();
                } else {
                    view.zoomOut();
                }
            }
        };
    }

    private static FrameTimes run(double length, FrameTimes.Script script) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<FrameTimes> times = new AtomicReference<>();
        onFx(() -> {
            times.set(new FrameTimes(length, script, done::countDown));
            times.get().start();
        });
        if (!done.await(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the script did not end");
        }
        Rest.untilPainted();
        return times.get();
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
