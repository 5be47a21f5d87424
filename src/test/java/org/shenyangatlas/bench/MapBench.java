package org.shenyangatlas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Background;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.testing.Crowd;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.view.FxThread;
import org.shenyangatlas.view.Work;
import org.shenyangatlas.view.map.GeoMapView;

/// The map with 17, 1,000, 10,000 and 100,000 sites at 1920 x 1080: how long it takes to open, how long frames take while it is
/// moved, how long a change of the filter takes until it is seen, and how much memory is in use.
public final class MapBench {

    private static final double WARM_UP = 4;
    private static final double SECONDS = 8;
    private static final double SPEED = 0.35;
    private static final int CHANGES = 12;

    private MapBench() {
    }

    /// @param arguments numbers of sites
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        for (String number : arguments.length > 0 ? arguments : new String[] {"19", "1000", "10000", "100000"}) {
            int sites = Integer.parseInt(number);
            measure(sites <= 19 ? CatalogueReader.read().catalogue() : Crowd.of(sites));
        }
        Platform.exit();
    }

    private static void measure(Catalogue catalogue) throws Exception {
        String name = String.format(Locale.ROOT, "%,d sites", catalogue.sites().size());
        AtomicReference<GeoMapView> map = new AtomicReference<>();
        AtomicReference<Stage> window = new AtomicReference<>();
        long start = System.nanoTime();
        AtlasState state = new AtlasState(catalogue, Assets.bundled(), "en", new Background(Work.executor(), FxThread.executor()));
        onFx(() -> {
            map.set(new GeoMapView(state));
            StackPane root = new StackPane(map.get());
            Scene scene = new Scene(root, 1920, 1080);
            Theme.dress(scene, root, state);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            window.set(stage);
        });
        onFx(() -> { });
        System.out.printf(Locale.ROOT, "%s: the map answers after %.0f ms%n", name, (System.nanoTime() - start) / 1e6);
        Rest.untilPainted();
        onFx(() -> map.get().zoomIn());
        Rest.untilPainted();
        FrameTimes.Script pan = (seconds, frame) -> map.get().move(
            SPEED * frame * Math.cos(seconds * 1.3), SPEED * frame * Math.sin(seconds * 0.9));
        run(WARM_UP, pan);
        System.out.println(run(SECONDS, pan).summary(name + ": pan"));
        filters(state, name);
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime machine = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "%s: %d MB in use%n", name, machine.totalMemory() - machine.freeMemory() >> 20);
        onFx(() -> window.get().hide());
    }

    /// From a change until the frame after the predicate that answers it.
    private static void filters(AtlasState state, String name) throws InterruptedException {
        String district = state.catalogue().districts().getFirst().id();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            CountDownLatch seen = new CountDownLatch(1);
            AtomicReference<Long> began = new AtomicReference<>();
            onFx(() -> {
                Object before = state.filter().predicate().getValue();
                began.set(System.nanoTime());
                state.filter().toggle(Facet.DISTRICT, district);
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        if (state.filter().predicate().getValue() != before && ++frames == 2) {
                            stop();
                            seen.countDown();
                        }
                    }
                }.start();
            });
            seen.await(60, TimeUnit.SECONDS);
            if (i >= CHANGES / 3) {
                times.add((System.nanoTime() - began.get()) / 1e6);
            }
        }
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%s: a change of the filter is seen after %.0f ms, at most %.0f%n", name, times.get(times.size() / 2),
            times.getLast());
    }

    private static FrameTimes run(double length, FrameTimes.Script script) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<FrameTimes> times = new AtomicReference<>();
        onFx(() -> {
            times.set(new FrameTimes(length, script, done::countDown));
            times.get().start();
        });
        if (!done.await(180, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the script did not end");
        }
        return times.get();
    }

    private static void onFx(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        done.await(120, TimeUnit.SECONDS);
    }
}
