package org.shenyangatlas.tiles;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/// One level of a pyramid in the making. Takes its rows from the top down, writes a row of squares as soon as that is full,
/// and hands every two rows on as one to the level below. Holds one row of squares: 1 KB per pixel of its width.
final class PyramidLevel {

    private static final int SIDE = Pyramid.SIDE;
    private static final float JPEG_QUALITY = 0.93f;
    /// Of PNG: the quickest third of the way to the smallest.
    private static final float PNG_HASTE = 0.7f;

    private final Pyramid pyramid;
    private final int level;
    private final int width;
    private final int[] band;
    private final ImageWriter writer;
    private final @Nullable PyramidLevel below;
    private final int[] half;
    private int rows;

    /// @param level 0 for the picture itself
    PyramidLevel(Pyramid pyramid, int level) throws IOException {
        this.pyramid = pyramid;
        this.level = level;
        width = pyramid.width(level);
        band = new int[width * Math.min(SIDE, pyramid.height(level))];
        writer = ImageIO.getImageWritersByFormatName(pyramid.format()).next();
        Files.createDirectories(pyramid.square(level, 0, 0).getParent());
        below = level + 1 < pyramid.levels() ? new PyramidLevel(pyramid, level + 1) : null;
        half = new int[below == null ? 0 : below.width];
    }

    /// @param row 0xRRGGBB for each pixel; free to be used again afterwards
    void add(int[] row) throws IOException {
        int inBand = rows % SIDE;
        System.arraycopy(row, 0, band, inBand * width, width);
        rows++;
        boolean last = rows == pyramid.height(level);
        if (below != null && (rows % 2 == 0 || last)) {
            int upper = rows % 2 == 0 ? inBand - 1 : inBand; // a band has an even number of rows, so both are in it
            halve(upper * width, inBand * width);
            below.add(half);
        }
        if (rows % SIDE == 0 || last) {
            write((rows - 1) / SIDE, inBand + 1);
        }
    }

    /// Ends early or late: lets go of what is not memory.
    void dispose() {
        writer.dispose();
        if (below != null) {
            below.dispose();
        }
    }

    private void halve(int upper, int lower) {
        for (int x = 0; x < half.length; x++) {
            int left = 2 * x;
            int right = Math.min(left + 1, width - 1);
            int a = band[upper + left];
            int b = band[upper + right];
            int c = band[lower + left];
            int d = band[lower + right];
            int outer = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x020002;
            int green = (a & 0xFF00) + (b & 0xFF00) + (c & 0xFF00) + (d & 0xFF00) + 0x0200;
            half[x] = outer >> 2 & 0xFF00FF | green >> 2 & 0xFF00;
        }
    }

    private void write(int row, int height) throws IOException {
        for (int column = 0; column < pyramid.columns(level); column++) {
            int left = column * SIDE;
            BufferedImage square = new BufferedImage(Math.min(SIDE, width - left), height, BufferedImage.TYPE_INT_RGB);
            int[] pixels = ((DataBufferInt) square.getRaster().getDataBuffer()).getData();
            for (int y = 0; y < height; y++) {
                System.arraycopy(band, y * width + left, pixels, y * square.getWidth(), square.getWidth());
            }
            write(square, pyramid.square(level, column, row));
        }
    }

    private void write(BufferedImage square, Path file) throws IOException {
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(pyramid.format().equals("png") ? PNG_HASTE : JPEG_QUALITY);
        try (OutputStream out = Files.newOutputStream(file); ImageOutputStream bytes = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(bytes);
            writer.write(null, new IIOImage(square, null, null), how);
        }
    }
}
