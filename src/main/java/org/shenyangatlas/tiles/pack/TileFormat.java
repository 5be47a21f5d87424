package org.shenyangatlas.tiles.pack;

import java.util.Iterator;
import javax.imageio.ImageIO;

/// What a tile is, told by its first bytes: names and declarations may lie.
public enum TileFormat {

    PNG, JPEG, WEBP, GZIP, OTHER;

    public static TileFormat of(byte[] tile) {
        if (begins(tile, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (begins(tile, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (begins(tile, 'R', 'I', 'F', 'F') && tile.length > 12 && tile[8] == 'W' && tile[9] == 'E' && tile[10] == 'B') {
            return WEBP;
        }
        return begins(tile, 0x1F, 0x8B) ? GZIP : OTHER;
    }

    /// Whether it is a picture in pixels.
    public boolean isRaster() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    /// Java has none for WebP of its own; a library may add one.
    boolean hasDecoder() {
        Iterator<?> decoders = ImageIO.getImageReadersByFormatName(name());
        return decoders.hasNext();
    }

    private static boolean begins(byte[] tile, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (tile.length <= i || (tile[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
