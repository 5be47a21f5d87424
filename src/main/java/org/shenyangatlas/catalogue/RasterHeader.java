package org.shenyangatlas.catalogue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// What the first bytes of a PNG or JPEG say about it. Its pixels are never touched, so this is safe for any file.
///
/// @param kind       how it is stored
/// @param width      pixels
/// @param height     pixels
/// @param interlaced whether it comes coarse first (interlaced PNG, progressive JPEG), so that no row is complete before the end
public record RasterHeader(Kind kind, int width, int height, boolean interlaced) {

    public enum Kind { PNG, JPEG }

    /// The longest side that is shown, pixels.
    public static final int LONGEST = 20_000;
    /// What is not stored row by row has to be held in memory as a whole while it is decoded, with up to six bytes more a
    /// pixel for a progressive JPEG: 160 MB at this size.
    private static final long MOST_INTERLACED = 16_000_000;

    private static final long PNG_MAGIC = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int JPEG_MAGIC = 0xFFD8;
    private static final String PICTURE = "a PNG or JPEG picture";

    /// @throws UnusableFile when it is no PNG or JPEG, or one that cannot be shown
    /// @throws IOException  when it cannot be read
    public static RasterHeader read(InputStream in) throws IOException {
        DataInputStream bytes = new DataInputStream(in);
        try {
            int magic = bytes.readUnsignedShort();
            RasterHeader header = magic == JPEG_MAGIC ? jpeg(bytes) : png(magic, bytes);
            header.check();
            return header;
        } catch (EOFException e) {
            throw new UnusableFile(PICTURE, "a file that ends too early", "Save the picture again");
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    /// As problems say it.
    String size() {
        return size(width, height);
    }

    private static String size(int width, int height) {
        return Words.count(width) + " x " + Words.count(height) + " pixels";
    }

    private void check() throws UnusableFile {
        if (width < 1 || height < 1) {
            throw new UnusableFile(PICTURE, "one without pixels", "Save the picture again");
        }
        if (width > LONGEST || height > LONGEST) {
            throw new UnusableFile("a picture of at most " + size(LONGEST, LONGEST), size(width, height), "Save it smaller");
        }
        if (interlaced && pixels() > MOST_INTERLACED) {
            throw new UnusableFile("a picture of more than %d megapixels stored row by row".formatted(MOST_INTERLACED / 1_000_000),
                kind == Kind.PNG ? "an interlaced PNG" : "a progressive JPEG",
                kind == Kind.PNG ? "Save it without interlacing" : "Save it as a baseline JPEG, not as a progressive one");
        }
    }

    private static RasterHeader png(int begin, DataInputStream in) throws IOException {
        long magic = (long) begin << 48 | (long) in.readUnsignedShort() << 32 | in.readInt() & 0xFFFFFFFFL;
        if (magic != PNG_MAGIC) {
            throw new UnusableFile(PICTURE, "another kind of file", "");
        }
        in.readInt();
        if (in.readInt() != IHDR) {
            throw new UnusableFile(PICTURE, "a PNG without its header", "Save the picture again");
        }
        int width = in.readInt();
        int height = in.readInt();
        in.skipNBytes(4); // bit depth, colour type, compression, filter: the decoder knows them all
        return new RasterHeader(Kind.PNG, width, height, in.readUnsignedByte() != 0);
    }

    /// Goes from segment to segment until the one that describes the frame (ITU T.81, annex B).
    private static RasterHeader jpeg(DataInputStream in) throws IOException {
        while (true) {
            int marker = in.readUnsignedByte();
            if (marker != 0xFF) {
                throw new UnusableFile(PICTURE, "a JPEG without its header", "Save the picture again");
            }
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            boolean alone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            if (alone) {
                continue;
            }
            int length = in.readUnsignedShort();
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return frame(marker, in);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    private static RasterHeader frame(int marker, DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        int colours = in.readUnsignedByte();
        if (marker > 0xC2 || bits != 8) {
            throw new UnusableFile("a usual JPEG picture", "a lossless, arithmetic or 12-bit one", "Save it as a baseline JPEG");
        }
        if (colours != 1 && colours != 3) {
            throw new UnusableFile("a JPEG in grey or RGB colours", "one in " + (colours == 4 ? "CMYK" : "other") + " colours",
                "Convert it to RGB");
        }
        return new RasterHeader(Kind.JPEG, width, height, marker == 0xC2);
    }
}
