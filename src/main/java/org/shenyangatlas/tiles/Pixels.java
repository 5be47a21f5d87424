package org.shenyangatlas.tiles;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The same pixels for Java2D and for JavaFX.
final class Pixels {

    private Pixels() {
    }

    /// Without copying the pixels, which are not to be touched any more.
    ///
    /// @param painted of the type INT_ARGB_PRE
    static Image image(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(painted.getWidth(), painted.getHeight(), IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
    }

    /// A copy.
    static BufferedImage picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return picture;
    }
}
