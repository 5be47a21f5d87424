package org.shenyangatlas.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.view.illustration.IllustrationView;

/// Makes a thousand random zooms and pans of the picture at 1920 x 1080 and prints how much memory is in use after a hundred of
/// them and after all, each time back at the view of everything.
public final class MemoryBench {

    private static final int FIRST = 100;
    private static final int ALL = 1000;
    /// A zoom has begun, and some of it has been painted, when the next begins.
    private static final int FRAMES_BETWEEN = 4;
    private static final double MEGABYTE = 1 << 20;

    private MemoryBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> { });
        AtlasState state = new AtlasState(CatalogueReader.read().catalogue(), "en");
        AtomicReference<IllustrationView> view = new AtomicReference<>();
        await(done -> Platform.runLater(() -> {
            view.set(new IllustrationView(state));
            StackPane root = new StackPane(view.get());
            Scene scene = new Scene(root, 1920, 1080);
            Theme.dress(scene, root, state);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            done.countDown();
        }));
        Random random = new Random(1);
        Rest.untilPainted();
        double start = inUse();
        move(view.get(), random, FIRST);
        double first = inUse();
        move(view.get(), random, ALL - FIRST);
        double all = inUse();
        System.out.printf(Locale.ROOT, "heap: %.0f MB at the start, %.0f MB after %d moves, %.0f MB after %d, ratio %.2f%n", start,
            first, FIRST, all, ALL, all / first);
        Platform.exit();
    }

    private static void move(IllustrationView view, Random random, int moves) throws InterruptedException {
        await(done -> Platform.runLater(() -> new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                if (frame++ % FRAMES_BETWEEN != 0) {
                    return;
                }
                if (frame / FRAMES_BETWEEN >= moves) {
                    stop();
                    view.showAll();
                    done.countDown();
                } else {
                    move(view, random);
                }
            }
        }.start()));
        Rest.untilPainted();
    }

    private static void move(IllustrationView view, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> view.zoomIn();
            case 1 -> view.zoomOut();
            case 2 -> view.magnify(random.nextDouble(1, 8));
            default -> view.pan(random.nextDouble(-0.5, 0.5), random.nextDouble(-0.5, 0.5));
        }
    }

    private static double inUse() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private interface Waiting {
        void start(CountDownLatch done);
    }

    private static void await(Waiting waiting) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        waiting.start(done);
        if (!done.await(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("never done");
        }
    }
}
