package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.PositionMap;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A map is garbage once it has left its window, although the state it follows lives on.
@ExtendWith(ApplicationExtension.class)
class MapsLetGoTest {

    private static final int TRIES = 50;

    private final AtlasState state = Sites.stillState();
    enum View {
        LARGE(GeoMapView::new), INSET(MapInsetView::new), POSITION(PositionMap::new);

        private final Function<AtlasState, Node> make;

        View(Function<AtlasState, Node> make) {
            this.make = make;
        }
    }

    private Stage window;

    /// Not TestFX's own stage: it keeps every event of that one, and with it the node that was hit.
    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> window = new Stage());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void goes(View view, FxRobot robot) throws InterruptedException {
        WeakReference<Node> map = showAndLeave(view, robot);
        for (int i = 0; i < TRIES && map.get() != null; i++) {
            System.gc();
            Thread.sleep(100);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertNull(map.get(), "the state still holds the view");
    }

    /// All of it in lambdas on the FX thread, so that no frame of the test holds the view.
    private WeakReference<Node> showAndLeave(View view, FxRobot robot) {
        List<WeakReference<Node>> map = new ArrayList<>();
        robot.interact(() -> {
            Node made = view.make.apply(state);
            map.add(new WeakReference<>(made));
            new MapStage(window, made, 400, 300);
        });
        MapStage.settle();
        robot.interact(() -> state.selection().select(Sites.site(state, Sites.WORKS)));
        robot.interact(() -> {
            state.appearance().choose(Theme.DARK);
            state.language().speak("zh");
        });
        MapStage.settle();
        robot.interact(() -> window.getScene().setRoot(new StackPane()));
        MapStage.settle();
        return map.getFirst();
    }
}
