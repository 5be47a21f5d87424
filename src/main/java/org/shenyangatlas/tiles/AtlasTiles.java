package org.shenyangatlas.tiles;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;

/// Gives Gluon's map its tiles. It always answers with an image and never with a failure, after which Gluon's map would not
/// recover.
///
/// Gluon finds it by `ServiceLoader`, so its own retriever, which downloads and keeps a folder of files, is never made. There
/// is one for the whole program, and a request does not say for which map: each map says what it wants, by [#ask], right
/// before it asks.
public final class AtlasTiles implements TileRetriever {

    private static final TileCache CACHE = new TileCache();
    private static final String FIRST_FOLDER = "basemap";

    private static volatile Wish wish = new Wish(FIRST_FOLDER, MapStyle.DAY);

    private record Wish(String folder, MapStyle style) {
    }

    /// What the tiles asked for from now on are like.
    public static void ask(TileSource source, MapStyle style) {
        wish = new Wish(source.location(), style);
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        Wish now = wish;
        TileCache.Key key = new TileCache.Key(now.folder(), now.style(), zoom, i, j);
        @Nullable Image known = CACHE.get(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        return MapImages.of(now.folder(), now.style(), Extent.tile(zoom, i, j)).thenApply(image -> {
            CACHE.put(key, image);
            return image;
        });
    }
}
