package org.shenyangatlas.tiles;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.RasterHeader;

/// Turns a PNG or JPEG into a [Pyramid], once: what was made before is found again by the picture's content.
///
/// The picture is decoded in one pass and never held as a whole. Memory: 2 KB per pixel of its width, at most 41 MB; for an
/// interlaced one, which is no larger than 16 megapixels, its pixels on top.
public final class PyramidPress {

    /// Goes into every key: to be raised when what is made of a picture changes.
    private static final String EDITION = "1";

    private final CacheFolder cache;
    private final int paper;

    /// @param paper 0xRRGGBB, seen where a picture is transparent
    public PyramidPress(CacheFolder cache, int paper) {
        this.cache = cache;
        this.paper = paper;
    }

    /// The pyramid of a picture, from the cache or new. Takes seconds to a minute: not for the FX thread.
    ///
    /// @param goOn told the share done, 0 to 1, every now and then; false ends the work
    /// @throws CancellationException when it was ended so
    /// @throws IOException           when the picture is damaged, or the cache full
    public Pyramid press(Assets assets, String path, DoublePredicate goOn) throws IOException {
        String key = key(assets, path);
        Path known = cache.find(key);
        Pyramid kept = known == null ? null : Pyramid.load(known);
        if (kept != null) {
            return kept;
        }
        if (known != null) {
            CacheFolder.drop(known);
        }
        RasterHeader header;
        try (InputStream in = assets.open(path)) {
            header = RasterHeader.read(in);
        }
        Path begun = cache.begin(key);
        boolean complete = false;
        try {
            Pyramid pyramid = new Pyramid(begun, header.width(), header.height(), header.kind() == RasterHeader.Kind.PNG ? "png" : "jpg");
            decode(assets, path, header, pyramid, goOn);
            pyramid.save();
            Pyramid moved = new Pyramid(cache.complete(begun, key), pyramid.width(), pyramid.height(), pyramid.format());
            complete = true;
            return moved;
        } finally {
            if (!complete) {
                CacheFolder.drop(begun);
            }
        }
    }

    private void decode(Assets assets, String path, RasterHeader header, Pyramid pyramid, DoublePredicate goOn) throws IOException {
        PyramidLevel levels = new PyramidLevel(pyramid, 0);
        ImageReader reader = ImageIO.getImageReadersByFormatName(header.kind().name()).next();
        try (ImageInputStream in = input(assets, path)) {
            reader.setInput(in, true, true); // what else stands in the file is skipped: it may be anything
            ImageTypeSpecifier type = reader.getImageTypes(0).next();
            ColorModel colours = type.getColorModel();
            RowRaster rows = new RowRaster(type.getSampleModel(header.width(), header.height()), colours, paper, levels::add);
            Watch watch = new Watch(goOn);
            reader.addIIOReadProgressListener(watch);
            if (header.interlaced()) {
                WritableRaster whole = reader.read(0).getRaster();
                for (int y = 0; y < header.height(); y++) {
                    watch.check();
                    rows.add(whole, y);
                }
            } else {
                ImageReadParam into = reader.getDefaultReadParam();
                into.setDestination(new BufferedImage(colours, rows, colours.isAlphaPremultiplied(), null));
                reader.read(0, into);
            }
            watch.check();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) { // the decoders answer some damaged files so
            throw new IOException(path + " cannot be decoded", e);
        } finally {
            reader.dispose();
            levels.dispose();
        }
    }

    private static ImageInputStream input(Assets assets, String path) throws IOException {
        Path own = assets.ownFile(path);
        return own == null ? new MemoryCacheImageInputStream(assets.open(path)) : new FileImageInputStream(own.toFile());
    }

    private static String key(Assets assets, String path) throws IOException {
        try (InputStream in = assets.open(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()) + "-" + EDITION;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Hands on how far a decoder is, and stops it.
    private record Watch(DoublePredicate goOn) implements IIOReadProgressListener {

        @Override
        public void imageProgress(ImageReader reader, float percent) {
            if (!goOn.test(percent / 100)) {
                reader.abort();
            }
        }

        void check() {
            if (!goOn.test(1)) {
                throw new CancellationException();
            }
        }

        @Override
        public void imageStarted(ImageReader reader, int image) {
        }

        @Override
        public void imageComplete(ImageReader reader) {
        }

        @Override
        public void readAborted(ImageReader reader) {
        }

        @Override
        public void sequenceStarted(ImageReader reader, int first) {
        }

        @Override
        public void sequenceComplete(ImageReader reader) {
        }

        @Override
        public void thumbnailStarted(ImageReader reader, int image, int thumbnail) {
        }

        @Override
        public void thumbnailProgress(ImageReader reader, float percent) {
        }

        @Override
        public void thumbnailComplete(ImageReader reader) {
        }
    }
}
