package org.shenyangatlas.tiles;

import java.awt.image.BufferedImage;
import org.shenyangatlas.tiles.vector.VectorTile;

/// What a tile source has for one tile, decoded.
sealed interface Square {

    /// @param opaque whether nothing shows through
    record Raster(BufferedImage image, boolean opaque) implements Square {

        static Raster of(BufferedImage image) {
            boolean opaque = !image.getColorModel().hasAlpha();
            for (int y = 0; !opaque && y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if (image.getRGB(x, y) >>> 24 != 255) {
                        return new Raster(image, false);
                    }
                }
                opaque = y == image.getHeight() - 1;
            }
            return new Raster(image, opaque);
        }
    }

    /// Figures, to be painted.
    record Vector(VectorTile tile) implements Square {
    }

    /// Nothing to draw.
    enum Absent implements Square {
        /// The source has none.
        NONE,
        /// It may come later.
        COMING
    }
}
