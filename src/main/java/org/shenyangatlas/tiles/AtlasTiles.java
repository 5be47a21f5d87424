package org.shenyangatlas.tiles;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;

/// Gives Gluon's map its tiles. It always answers with an image and never with a failure, after which Gluon's map
/// would not recover.
///
/// Gluon finds it by `ServiceLoader`, so its own retriever, which downloads and keeps a folder of files, is never
/// made. There is one for the whole program, and a request does not say for which map: each map says what it wants,
/// by [#ask], right before it asks.
public final class AtlasTiles implements TileRetriever {

    private static final TileCache CACHE = new TileCache();

    private static volatile Wish wish = new Wish("basemap", MapStyle.DAY, Double.NaN, 1, () -> true);

    /// What a map wants its tiles to be.
    ///
    /// @param folder     of the figures
    /// @param style      colours
    /// @param zoom       the true zoom, of which the tiles are squares of 256 pixels; not a number: the zoom Gluon
    ///                   asks for
    /// @param resolution painted pixels per window pixel
    /// @param wanted     whether anybody still waits
    private record Wish(String folder, MapStyle style, double zoom, double resolution, BooleanSupplier wanted) {
    }

    /// What the tiles asked for from now on are like.
    ///
    /// Gluon's map knows whole zooms only and stretches tiles for those between. Instead it is told the next larger
    /// whole zoom, and each of its tiles is painted as the square at the same pixels of the true zoom: every tile is
    /// drawn pixel by pixel, sharp and fast.
    ///
    /// @param zoom       the true zoom
    /// @param resolution painted pixels per window pixel
    /// @param wanted     asked before a tile is painted: false when nobody waits for it any more
    public static void ask(TileSource source, MapStyle style, double zoom, double resolution, BooleanSupplier wanted) {
        wish = new Wish(source.location(), style, zoom, resolution, wanted);
    }

    @Override
    public CompletableFuture<Image> loadTile(int gluonZoom, long i, long j) {
        Wish now = wish;
        double zoom = Double.isNaN(now.zoom()) ? gluonZoom : now.zoom();
        TileCache.Key key = new TileCache.Key(now.folder(), now.style(), zoom, now.resolution(), i, j);
        @Nullable Image known = CACHE.get(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        return MapImages.of(now.folder(), now.style(), Extent.tile(zoom, i, j), now.resolution(), now.wanted())
            .thenApply(image -> {
                if (now.wanted().getAsBoolean()) {
                    CACHE.put(key, image);
                }
                return image;
            });
    }
}
