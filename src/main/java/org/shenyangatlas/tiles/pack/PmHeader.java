package org.shenyangatlas.tiles.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The first 127 bytes of a PMTiles file, version 3: where its parts are. Every part lies within the file.
///
/// @param root     the directory of directories
/// @param leaves   all directories it points to
/// @param tiles    all tiles
/// @param minZoom  0 to 24
/// @param maxZoom  minZoom to 24
record PmHeader(Part root, Part leaves, Part tiles, Packing directories, int minZoom, int maxZoom) {

    static final int LENGTH = 127;
    /// The root directory lies in so many first bytes.
    private static final int ROOT_WITHIN = 16_384;
    private static final int GZIP = 2;
    private static final String WHAT = "a PMTiles file of version 3";

    /// @param offset in the file
    /// @param length bytes
    record Part(long offset, long length) {
        /// A part of this part.
        ///
        /// @throws PackFault when it would not lie in it
        Part part(long from, long bytes) throws PackFault {
            try {
                if (from < 0 || bytes < 0 || Math.addExact(from, bytes) > length) {
                    throw PackFault.ofTile(WHAT, "one that points beyond its end");
                }
                return new Part(Math.addExact(offset, from), bytes);
            } catch (ArithmeticException e) {
                throw PackFault.ofTile(WHAT, "one that points beyond all bounds");
            }
        }
    }

    /// How directories are compressed.
    enum Packing { NONE, GZIP }

    /// @param size of the file, bytes
    static PmHeader read(byte[] header, long size) throws PackFault {
        if (header.length < LENGTH) {
            throw PackFault.ofPack(WHAT, "one that ends too early", "Copy the file again");
        }
        ByteBuffer in = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (!new String(header, 0, 7, StandardCharsets.ISO_8859_1).equals("PMTiles") || in.get(7) != 3) {
            throw PackFault.ofPack(WHAT, "version " + in.get(7), "Convert the file to version 3");
        }
        Part file = new Part(0, size);
        try {
            Part root = file.part(in.getLong(8), in.getLong(16));
            Part leaves = file.part(in.getLong(40), in.getLong(48));
            Part tiles = file.part(in.getLong(56), in.getLong(64));
            if (root.offset() + root.length() > ROOT_WITHIN) {
                throw PackFault.ofPack("a root directory within " + ROOT_WITHIN + " bytes", "a larger one", "");
            }
            requirePlain(in.get(98), "tiles");
            int minZoom = in.get(100);
            int maxZoom = in.get(101);
            if (minZoom < 0 || minZoom > maxZoom || maxZoom > TileAddress.LARGEST_ZOOM) {
                throw PackFault.ofPack("zooms from 0 to " + TileAddress.LARGEST_ZOOM, minZoom + " to " + maxZoom, "");
            }
            return new PmHeader(root, leaves, tiles, requirePlain(in.get(97), "directories"), minZoom, maxZoom);
        } catch (PackFault e) {
            throw e.suggestion().isEmpty() ? PackFault.ofPack(e.expected(), e.found(), "Copy the file again") : e;
        }
    }

    private static Packing requirePlain(int code, String of) throws PackFault {
        return switch (code) {
            case 0, 1 -> Packing.NONE;
            case GZIP -> Packing.GZIP;
            default -> throw PackFault.ofPack(of + " compressed with gzip or not at all",
                of + " compressed with " + (code == 3 ? "Brotli" : code == 4 ? "Zstandard" : "an unknown method " + code),
                "Convert the file with gzip compression");
        };
    }
}
