package org.shenyangatlas.view.illustration;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels painted by Java2D and shown by JavaFX without being copied in between.
final class Pixels {

    private Pixels() {
    }

    static BufferedImage canvas(int width, int height) {
        return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /// @param painted made by [#canvas]; not to be painted on any more
    static Image image(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(painted.getWidth(), painted.getHeight(), IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
    }
}
