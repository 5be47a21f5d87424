package org.shenyangatlas.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.view.Zoomable;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.map.GeoMapView;

/// Pans for ten seconds and zooms for ten seconds at 1920 x 1080, on picture and map, and prints how long frames took.
public final class PictureBench {

    private static final double SECONDS = 10;
    private static final double PAN_SPEED = 0.35;
    private static final double ZOOM_PAUSE = 0.9;

    private PictureBench() {
    }

    /// @param arguments "picture" or "map" for one of them alone
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> { });
        Platform.setImplicitExit(false); // one window closes before the next opens
        var catalogue = CatalogueReader.read().catalogue();
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
            run(name + " pan", (seconds, frame) -> view.get().move(
                PAN_SPEED * frame * Math.cos(seconds * 1.3), PAN_SPEED * frame * Math.sin(seconds * 0.9)));
            double[] next = {0};
            run(name + " zoom", (seconds, _) -> {
                if (seconds > next[0]) {
                    boolean in = (int) (next[0] / ZOOM_PAUSE) % 4 < 2;
                    next[0] += ZOOM_PAUSE;
                    if (in) {
                        view.get().zoomIn();
                    } else {
                        view.get().zoomOut();
                    }
                }
            });
            onFx(() -> window.get().hide());
        }
        Platform.exit();
    }

    private static void run(String name, FrameTimes.Script script) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<FrameTimes> times = new AtomicReference<>();
        onFx(() -> {
            times.set(new FrameTimes(SECONDS, script, done::countDown));
            times.get().start();
        });
        if (!done.await(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException(name + " did not end");
        }
        System.out.println(times.get().summary(name));
        Rest.untilPainted();
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
