package org.shenyangatlas.tiles;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.System.Logger.Level;
import java.nio.IntBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shenyangatlas.catalogue.TileSource;

/// Pictures of the map as JavaFX images, painted in the background.
public final class MapImages {

    private static final System.Logger LOG = System.getLogger(MapImages.class.getName());
    private static final double FINE = 2;
    private static final AtomicInteger PENDING = new AtomicInteger();

    private MapImages() {
    }

    /// A picture of any part of the map, fine enough for any screen. It never fails: what cannot be painted is bare
    /// land.
    public static CompletableFuture<Image> of(TileSource source, MapStyle style, Extent extent) {
        return of(source.location(), style, extent, FINE, () -> true);
    }

    /// @param resolution painted pixels per window pixel
    /// @param wanted     asked before painting; false gives bare land at once
    static CompletableFuture<Image> of(String folder, MapStyle style, Extent extent, double resolution,
                                       BooleanSupplier wanted) {
        PENDING.incrementAndGet();
        CompletableFuture<Image> answer = new CompletableFuture<>();
        BaseMap.bundled(folder)
            .thenApplyAsync(map -> wanted.getAsBoolean()
                ? image(new BaseMapPainter(map).paint(extent, style, resolution)) : bare(style), PaintingThreads.POOL)
            .whenComplete((image, failure) -> {
                if (failure != null) {
                    LOG.log(Level.WARNING, "A part of the map was left unpainted", failure);
                }
                answer.complete(failure == null ? image : bare(style));
                PENDING.decrementAndGet(); // after those who wait have been told
            });
        return answer;
    }

    /// How many pictures, tiles among them, are being painted or wait for it.
    ///
    /// When it is 0, every painted picture is at least in the FX thread's queue, and maps may be about to ask for
    /// more: a screenshot looks here on the FX thread, and is taken when it has found 0 in three pulses running.
    public static int pending() {
        return PENDING.get();
    }

    /// One pixel of land, to be stretched.
    private static Image bare(MapStyle style) {
        WritableImage pixel = new WritableImage(1, 1);
        Color land = style.land();
        pixel.getPixelWriter().setArgb(0, 0, land.getRGB());
        return pixel;
    }

    /// Without copying the pixels.
    private static Image image(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(painted.getWidth(), painted.getHeight(), IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
    }
}
