package org.shenyangatlas.tiles;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.online.Manners;

/// Pictures of the map from any tile source. It always answers with a picture: what a source does not have, or not yet, is
/// painted from the figures that come with the atlas, and why is told as [#troubles].
///
/// Which source is asked may change with every question. Sources are opened when they are first asked, in the background.
public final class TileSources implements AutoCloseable {

    /// The figures that stand in for a source.
    static final String STAND_IN = "basemap";
    private static final System.Logger LOG = System.getLogger(TileSources.class.getName());
    /// Nobody waits longer for a source to open.
    private static final long LONGEST_MS = 2000;

    /// @param isFinal whether it would be the same the next time
    record Painted(Image image, boolean isFinal) {
    }

    /// The end of listening.
    public interface Listening {
        void end();
    }

    private final Supplier<Path> cache;
    private final Manners manners;
    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private final DecodedTiles decoded = new DecodedTiles();
    private final Map<TileSource, Supply> supplies = new ConcurrentHashMap<>();
    private final Map<TileSource, AtomicLong> editions = new ConcurrentHashMap<>();
    private final Map<TileSource, Trouble> troubles = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger pending = new AtomicInteger();

    /// @param cache    gives the folder for tiles of servers, when it is needed
    /// @param clock    for the expiry of tiles
    /// @param nanoTime for how often files are looked after
    TileSources(Supplier<Path> cache, Manners manners, InstantSource clock, LongSupplier nanoTime) {
        this.cache = cache;
        this.manners = manners;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    // What is wrong, and what is new

    /// Why sources are not shown, or not all of them; at most one for each.
    public List<Trouble> troubles() {
        return List.copyOf(troubles.values());
    }

    /// Grows when the source has other pictures than before, or more.
    public long edition(TileSource source) {
        AtomicLong edition = editions.get(source);
        return edition == null ? 0 : edition.get();
    }

    /// Has somebody told, on any thread, when an edition has grown or troubles have come or gone.
    public Listening listen(Runnable listener) {
        Runnable own = listener::run; // the same one may listen twice
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /// How much is being painted, opened or fetched.
    public int pending() {
        return pending.get() + supplies.values().stream().mapToInt(Supply::underWay).sum();
    }

    // Pictures

    /// A tile: of a zoom, whole or not, column i from the west, row j from the north. Never fails.
    ///
    /// @param pixels side of the picture
    public CompletableFuture<Image> tile(TileSource source, double zoom, long i, long j, int pixels, MapStyle style) {
        return picture(source, style, Extent.tile(zoom, i, j), (double) pixels / Mercator.TILE, () -> true).thenApply(Painted::image);
    }

    /// Any part of the map. Never fails; for any thread.
    ///
    /// @param resolution painted pixels per window pixel
    /// @param wanted     asked before painting; false gives bare land at once
    CompletableFuture<Painted> picture(TileSource source, MapStyle style, Extent extent, double resolution, BooleanSupplier wanted) {
        if (source instanceof TileSource.Bundled(TileSource.About about, String folder)) {
            Extent shown = about.datum() == TileSource.Datum.WGS84 ? extent : shifted(extent, about.datum());
            return MapImages.of(folder, style, shown, resolution, wanted).thenApply(image -> new Painted(image, true));
        }
        pending.incrementAndGet();
        CompletableFuture<Painted> answer = new CompletableFuture<>();
        soon(source)
            .thenApplyAsync(squares -> squares == null || !wanted.getAsBoolean() ? new Mosaic(null, false, false)
                : Mosaic.of(squares, source.datum(), extent, style, resolution, wanted), PaintingThreads.POOL)
            .exceptionally(failure -> {
                LOG.log(Level.WARNING, "A part of the map was laid without tiles", failure);
                return new Mosaic(null, false, false);
            })
            .thenCompose(mosaic -> mosaic.isWhole() ? CompletableFuture.completedFuture(painted(mosaic, null))
                : MapImages.of(STAND_IN, style, extent, resolution, wanted).thenApply(ground -> painted(mosaic, ground)))
            .whenComplete((painted, _) -> {
                answer.complete(painted);
                pending.decrementAndGet(); // after those who wait have been told
            });
        return answer;
    }

    /// The source's tiles, or none when that would take too long; then they are announced when they are there.
    private CompletableFuture<@Nullable Squares> soon(TileSource source) {
        CompletableFuture<@Nullable Squares> squares = supplies.computeIfAbsent(source, this::supply).squares();
        if (squares.isDone()) {
            return squares;
        }
        CompletableFuture<@Nullable Squares> soon = squares.copy();
        return soon.completeOnTimeout(null, LONGEST_MS, TimeUnit.MILLISECONDS).whenComplete((_, _) -> {
            if (!squares.isDone()) {
                squares.thenRun(() -> change(source));
            }
        });
    }

    private Supply supply(TileSource source) {
        return switch (source) {
            case TileSource.Pack pack -> new PackSupply(pack, decoded, nanoTime, () -> change(pack), trouble -> tell(pack, trouble));
            case TileSource.Online online -> new OnlineSupply(online, cache.get(), manners, decoded, clock, () -> change(online),
                trouble -> tell(online, trouble));
            case TileSource.Bundled _ -> throw new IllegalArgumentException("it has no tiles");
        };
    }

    private void change(TileSource source) {
        editions.computeIfAbsent(source, _ -> new AtomicLong()).incrementAndGet();
        listeners.forEach(Runnable::run);
    }

    private void tell(TileSource source, @Nullable Trouble trouble) {
        Trouble before = trouble == null ? troubles.remove(source) : troubles.put(source, trouble);
        if (trouble != null && !trouble.equals(before)) {
            LOG.log(Level.WARNING, trouble.toString());
        }
        if (before != trouble && (trouble == null || !trouble.equals(before))) {
            listeners.forEach(Runnable::run);
        }
    }

    /// Figures of our own in a shifted datum: moved as a whole, which for one picture is right to a pixel.
    private static Extent shifted(Extent extent, TileSource.Datum datum) {
        PlanePoint centre = PlanePoint.of(Datum.on(datum, extent.centre()));
        return new Extent(centre.x(), centre.y(), extent.zoom(), extent.width(), extent.height());
    }

    private static Painted painted(Mosaic mosaic, @Nullable Image ground) {
        BufferedImage tiles = mosaic.picture();
        if (tiles == null) {
            return new Painted(Objects.requireNonNull(ground), mosaic.isFinal());
        }
        if (ground == null) {
            return new Painted(Pixels.image(tiles), mosaic.isFinal());
        }
        BufferedImage picture = new BufferedImage(tiles.getWidth(), tiles.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = picture.createGraphics();
        pen.drawImage(Pixels.picture(ground), 0, 0, picture.getWidth(), picture.getHeight(), null);
        pen.drawImage(tiles, 0, 0, null);
        pen.dispose();
        return new Painted(Pixels.image(picture), mosaic.isFinal());
    }

    @Override
    public void close() {
        supplies.values().forEach(Supply::close);
        supplies.clear();
    }
}
