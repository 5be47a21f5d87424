package org.shenyangatlas.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// The pictures used last, so that a map that opens, or goes back, is there at once. A quarter of a megabyte each, or
/// one on a fine screen.
final class TileCache {

    /// About two large windows full.
    private static final int LIMIT = 96;

    /// Which picture.
    record Key(String folder, MapStyle style, double zoom, double resolution, long i, long j) {
    }

    private final Map<Key, Image> images = new LinkedHashMap<>(LIMIT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > LIMIT;
        }
    };

    synchronized @Nullable Image get(Key key) {
        return images.get(key);
    }

    synchronized void put(Key key, Image image) {
        images.put(key, image);
    }

    synchronized int size() {
        return images.size();
    }
}
