package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.shenyangatlas.catalogue.TileSource;
import org.testfx.util.WaitForAsyncUtils;
import org.shenyangatlas.testing.Sites;

@Timeout(30)
class AtlasTilesTest {

    private final TileSource source = Sites.catalogue().map().tileSources().getFirst();
    private static final double ZOOM = 10.6;

    private final AtlasTiles tiles = new AtlasTiles();

    @Test
    void gluonFindsItSoItsOwnWithNetworkAndFilesIsNeverMade() {
        assertInstanceOf(AtlasTiles.class, TileRetrieverProvider.getInstance().load());
    }

    @Test
    void answersWithATileAtTwiceTheSize() throws Exception {
        AtlasTiles.ask(source, MapStyle.DAY, ZOOM, 2, () -> true);
        Image tile = tiles.loadTile(11, 1725, 762).get(20, TimeUnit.SECONDS);
        assertEquals(512, tile.getWidth());
        assertEquals(512, tile.getHeight());
    }

    @Test
    void theSecondTimeItIsThereAtOnce() throws Exception {
        AtlasTiles.ask(source, MapStyle.NIGHT, ZOOM, 2, () -> true);
        Image first = tiles.loadTile(11, 1724, 762).get(20, TimeUnit.SECONDS);
        assertTrue(tiles.loadTile(11, 1724, 762).isDone());
        assertSame(first, tiles.loadTile(11, 1724, 762).join());
    }

    @Test
    void dayAndNightAreDifferentTiles() throws Exception {
        AtlasTiles.ask(source, MapStyle.DAY, ZOOM, 2, () -> true);
        Image day = tiles.loadTile(11, 1308, 578).get(20, TimeUnit.SECONDS);
        AtlasTiles.ask(source, MapStyle.NIGHT, ZOOM, 2, () -> true);
        Image night = tiles.loadTile(11, 1308, 578).get(20, TimeUnit.SECONDS);
        assertTrue(day.getPixelReader().getArgb(256, 256) != night.getPixelReader().getArgb(256, 256));
    }

    @Test
    void requestsAreCountedUntilTheyAreAnswered() throws Exception {
        AtlasTiles.ask(source, MapStyle.DAY, ZOOM, 2, () -> true);
        var request = tiles.loadTile(11, 3453, 1526);
        request.get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> AtlasTiles.pending() == 0);
    }
}
