package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.shenyangatlas.catalogue.AtomicFile;

/// What was seen, as a PNG file.
public final class PictureFile {

    private PictureFile() {
    }

    /// Any thread may write an image that nobody changes any more.
    ///
    /// @param image opaque; what is not comes out on black
    /// @throws IOException when it cannot be written; what was there before is still there
    public static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbPreInstance(), row, 0, width);
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        AtomicFile.write(file, out -> ImageIO.write(picture, "png", out));
    }
}
