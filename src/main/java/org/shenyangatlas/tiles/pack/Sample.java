package org.shenyangatlas.tiles.pack;

/// Looks at one tile of a pack, to refuse a pack as a whole none of whose tiles could be shown.
final class Sample {

    private Sample() {
    }

    static void check(byte[] tile) throws PackFault {
        TileFormat format = TileFormat.of(tile);
        if (format == TileFormat.WEBP && !format.hasDecoder()) {
            throw PackFault.ofPack("tiles in PNG or JPEG, or vector tiles", "tiles in WebP", "Convert the pack to PNG or JPEG");
        }
        if (isIsoMedia(tile)) {
            throw PackFault.ofPack("tiles in PNG or JPEG, or vector tiles", "tiles in AVIF", "Convert the pack to PNG or JPEG");
        }
    }

    private static boolean isIsoMedia(byte[] tile) {
        return tile.length > 8 && tile[4] == 'f' && tile[5] == 't' && tile[6] == 'y' && tile[7] == 'p';
    }
}
