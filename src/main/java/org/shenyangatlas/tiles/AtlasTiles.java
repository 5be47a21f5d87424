package org.shenyangatlas.tiles;

import com.gluonhq.maps.tile.TileRetriever;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.online.Manners;
import org.shenyangatlas.tiles.pack.TileAddress;

/// Gives Gluon's map its tiles. It always answers with an image and never with a failure, after which Gluon's map
/// would not recover.
///
/// Gluon finds it by `ServiceLoader`, so its own retriever, which downloads and keeps a folder of files, is never
/// made. There is one for the whole program, and a request does not say for which map: each map says what it wants,
/// by [#ask], right before it asks.
public final class AtlasTiles implements TileRetriever {

    private static final TileCache CACHE = new TileCache();
    private static final double FINE = 2;

    private static final TileSources SOURCES = new TileSources(CacheFolder::ofTiles, Manners.GOOD, InstantSource.system(),
        System::nanoTime);
    private static final TileSource STAND_IN = new TileSource.Bundled(new TileSource.About("", TileSource.Datum.WGS84,
        LocalizedText.EMPTY, "", "", 0, TileAddress.LARGEST_ZOOM), TileSources.STAND_IN);

    private static volatile Wish wish = new Wish(STAND_IN, MapStyle.DAY, Double.NaN, 1, () -> true);

    /// What a map wants its tiles to be.
    ///
    /// @param source     of the pictures
    /// @param style      colours
    /// @param zoom       the true zoom, of which the tiles are squares of 256 pixels; not a number: the zoom Gluon
    ///                   asks for
    /// @param resolution painted pixels per window pixel
    /// @param wanted     whether anybody still waits
    private record Wish(TileSource source, MapStyle style, double zoom, double resolution, BooleanSupplier wanted) {
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
        wish = new Wish(source, style, zoom, resolution, wanted);
    }

    /// The sources of all tiles: their troubles, and when there is something new.
    public static TileSources sources() {
        return SOURCES;
    }

    /// A picture of any part of the map, fine enough for any screen. It never fails: what cannot be painted is bare land.
    public static CompletableFuture<Image> picture(TileSource source, MapStyle style, Extent extent) {
        return SOURCES.picture(source, style, extent, FINE, () -> true).thenApply(TileSources.Painted::image);
    }

    /// How many pictures, tiles among them, are being painted or wait for it, and how many sources are being opened.
    ///
    /// When it is 0, every painted picture is at least in the FX thread's queue, and maps may be about to ask for
    /// more: a screenshot looks here on the FX thread, and is taken when it has found 0 in three pulses running.
    public static int pending() {
        return MapImages.pending() + SOURCES.pending();
    }

    @Override
    public CompletableFuture<Image> loadTile(int gluonZoom, long i, long j) {
        Wish now = wish;
        double zoom = Double.isNaN(now.zoom()) ? gluonZoom : now.zoom();
        String pictures = now.source() instanceof TileSource.Bundled bundled ? bundled.folder()
            : now.source().location() + "#" + SOURCES.edition(now.source());
        TileCache.Key key = new TileCache.Key(pictures, now.style(), zoom, now.resolution(), i, j);
        @Nullable Image known = CACHE.get(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        return SOURCES.picture(now.source(), now.style(), Extent.tile(zoom, i, j), now.resolution(), now.wanted())
            .thenApply(painted -> {
                if (painted.isFinal() && now.wanted().getAsBoolean()) {
                    CACHE.put(key, painted.image());
                }
                return painted.image();
            });
    }
}
