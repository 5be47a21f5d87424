package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.MapSettings;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.online.LoopbackServer;
import org.shenyangatlas.tiles.pack.PackFiles;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OnlineMapTest {

    private static final int RED = 0xC02010;

    private final CountDownLatch go = new CountDownLatch(1);
    private final byte[] tile = PackFiles.plain(RED);
    private final LoopbackServer server = new LoopbackServer(exchange -> {
        go.await();
        LoopbackServer.send(exchange, 200, tile);
    });
    private MapStage stage;

    @Start
    void show(Stage window) {
        Catalogue three = Sites.catalogue();
        AtlasState state = new AtlasState(new Catalogue(three.id(), three.title(), three.languages(), three.illustration(),
            new MapSettings(three.map().centre(), three.map().zoom(), List.of(server.source())), three.sources(), three.categories(),
            three.districts(), three.sites()), "en");
        state.appearance().reduceMotion(true);
        stage = new MapStage(window, new GeoMapView(state), 700, 500);
    }

    @AfterEach
    void close() {
        go.countDown();
        server.close();
    }

    @Test
    void theBundledMapShowsFirstAndTheTilesWithoutAnybodyMovingTheMap() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> server.asked().size() == 2);
        assertFalse(isRed());
        go.countDown();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, this::isRed);
        MapStage.settle();
        assertTrue(isRed());
    }

    /// On bare ground in a corner; circles of accuracy tint it a little.
    private boolean isRed() {
        Color colour = MapStage.on(stage::picture).getPixelReader().getColor(60, 440);
        return colour.getRed() > 0.7 && colour.getGreen() < 0.2 && colour.getBlue() < 0.2;
    }
}
