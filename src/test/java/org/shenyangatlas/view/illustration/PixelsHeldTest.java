package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;

/// A thousand moves through the picture: however one zooms and pans, the ground never holds more pixels than two layers of
/// tiles, the one on screen and the one that replaces it, each with a ring of tiles around the window.
class PixelsHeldTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int MOVES = 1000;
    private static final int AT_ONCE = 10;
    private static final int TILE = 512;
    /// In view at worst, and around it.
    private static final long COLUMNS = WIDTH / TILE + 2 + 2;
    private static final long ROWS = HEIGHT / TILE + 2 + 2;
    /// The whole picture in small, and what there is of drawings, which here are empty sheets.
    private static final long REST = 1_000_000;
    private static final long MOST = 2 * COLUMNS * ROWS * TILE * TILE + REST;

    private final AtlasState state = BareGround.ofAllSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, WIDTH, HEIGHT, () -> new IllustrationView(state));

    @Test
    void aThousandMovesHoldNoMoreThanTwoLayersOfTiles() {
        IllustrationView view = window.first(".illustration-view", IllustrationView.class);
        Random random = new Random(20261101);
        for (int i = 0; i < MOVES / AT_ONCE; i++) {
            long held = AtlasWindow.on(() -> {
                long most = 0;
                for (int move = 0; move < AT_ONCE; move++) {
                    move(view, random);
                    most = Math.max(most, pixels(view));
                }
                return most;
            });
            assertTrue(held <= MOST, () -> held + " pixels held, at most " + MOST + " expected");
        }
    }

    private static void move(IllustrationView view, Random random) {
        switch (random.nextInt(10)) {
            case 0 -> view.zoomIn();
            case 1 -> view.zoomOut();
            case 2 -> view.showAll();
            default -> view.move(random.nextDouble(-0.5, 0.5), random.nextDouble(-0.5, 0.5));
        }
    }

    /// Of all pictures below the view, each counted once.
    private static long pixels(IllustrationView view) {
        Set<Image> images = Collections.newSetFromMap(new IdentityHashMap<>());
        view.lookupAll("ImageView").forEach(node -> {
            if (((ImageView) node).getImage() != null) {
                images.add(((ImageView) node).getImage());
            }
        });
        return images.stream().mapToLong(image -> (long) (image.getWidth() * image.getHeight())).sum();
    }
}
