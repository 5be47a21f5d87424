package org.shenyangatlas.tiles.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.shenyangatlas.catalogue.RasterHeader;
import org.shenyangatlas.catalogue.UnusableFile;

/// Decodes a tile that is a picture. How large it is gets known from its header, before anything is decoded.
public final class RasterTile {

    /// The longest side that is decoded, pixels: 64 MB as a whole.
    static final int LONGEST = 4096;

    private RasterTile() {
    }

    /// @throws PackFault when it is no picture, too large or damaged
    public static BufferedImage decode(byte[] tile) throws PackFault {
        TileFormat format = check(tile);
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tile))) {
            reader.setInput(in, true, true); // what else stands in the file is skipped: it may be anything
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LONGEST || height > LONGEST) {
                throw tooLarge(width, height);
            }
            return reader.read(0);
        } catch (PackFault e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the decoders answer some damaged files so
            throw PackFault.ofTile("a picture", "one that cannot be decoded: " + e.getMessage());
        } catch (OutOfMemoryError e) { // thrown by the one large thing made here, which is garbage again by now
            throw PackFault.ofTile("a picture that fits into memory", "a larger one");
        } finally {
            reader.dispose();
        }
    }

    /// What a picture is, if its beginning says that it can be decoded.
    ///
    /// @throws PackFault when it cannot
    public static TileFormat check(byte[] tile) throws PackFault {
        TileFormat format = TileFormat.of(tile);
        if (!format.isRaster()) {
            throw PackFault.ofTile("a PNG or JPEG picture", tile.length == 0 ? "nothing" : "another kind of file");
        }
        if (!format.hasDecoder()) {
            throw PackFault.ofTile("a PNG or JPEG picture", format.name());
        }
        if (format != TileFormat.WEBP) {
            try {
                RasterHeader header = RasterHeader.read(new ByteArrayInputStream(tile));
                if (header.width() > LONGEST || header.height() > LONGEST) {
                    throw tooLarge(header.width(), header.height());
                }
            } catch (UnusableFile e) {
                throw PackFault.ofTile(e.expected(), e.found());
            } catch (PackFault e) {
                throw e;
            } catch (IOException e) {
                throw PackFault.ofTile("a picture", "one that ends too early");
            }
        }
        return format;
    }

    private static PackFault tooLarge(int width, int height) {
        return PackFault.ofTile("a picture of at most " + LONGEST + " x " + LONGEST + " pixels", width + " x " + height);
    }
}
