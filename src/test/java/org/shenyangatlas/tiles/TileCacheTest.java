package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class TileCacheTest {

    private static final int LIMIT = 96;

    private final TileCache cache = new TileCache();
    private final Image image = new WritableImage(1, 1);

    @Test
    void keepsWhatWasPut() {
        cache.put(key(1, MapStyle.DAY), image);
        assertSame(image, cache.get(key(1, MapStyle.DAY)));
        assertNull(cache.get(key(2, MapStyle.DAY)));
    }

    @Test
    void neverTakesDayForNight() {
        cache.put(key(1, MapStyle.DAY), image);
        assertNull(cache.get(key(1, MapStyle.NIGHT)));
    }

    @Test
    void forgetsWhatWasUsedLongestAgo() {
        for (int i = 0; i < LIMIT; i++) {
            cache.put(key(i, MapStyle.DAY), image);
        }
        cache.get(key(0, MapStyle.DAY));
        cache.put(key(LIMIT, MapStyle.DAY), image);
        assertEquals(LIMIT, cache.size());
        assertNotNull(cache.get(key(0, MapStyle.DAY)));
        assertNull(cache.get(key(1, MapStyle.DAY)));
    }

    private static TileCache.Key key(int column, MapStyle style) {
        return new TileCache.Key("basemap", style, 10.7, 1, column, 0);
    }
}
