package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shenyangatlas.view.Stretch;

/// Pixels painted by Java2D and shown by JavaFX without being copied in between.
final class Pixels {

    private Pixels() {
    }

    static BufferedImage canvas(int width, int height) {
        return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /// The smallest rectangle that holds everything painted; one pixel where nothing is.
    static Rectangle extent(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        int width = painted.getWidth();
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0, i = 0; y < painted.getHeight(); y++) {
            for (int x = 0; x < width; x++, i++) {
                if (pixels[i] >>> 24 != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = top < 0 ? y : top;
                    bottom = y;
                }
            }
        }
        return right < 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    /// A part of a painting, copied.
    static BufferedImage part(BufferedImage painted, Rectangle part) {
        BufferedImage copy = canvas(part.width, part.height);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(painted, -part.x, -part.y, null);
        graphics.dispose();
        return copy;
    }

    /// @param painted made by [#canvas]; not to be painted on any more
    /// @param left    canvas x of its left edge
    /// @param top     canvas y of its top edge
    /// @param scale   pixels of it per canvas unit
    static Stretch.Source source(BufferedImage painted, double left, double top, double scale) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        return new Stretch.Source(pixels, painted.getWidth(), painted.getHeight(), left, top, scale);
    }

    /// @param painted made by [#canvas]; not to be painted on any more
    static Image image(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(painted.getWidth(), painted.getHeight(), IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
    }
}
