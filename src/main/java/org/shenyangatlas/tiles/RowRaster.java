package org.shenyangatlas.tiles;

import java.awt.Point;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Stands for the pixels of a whole picture but holds none: what a decoder puts into it, row by row from the top down, is
/// handed on in colours and forgotten.
final class RowRaster extends WritableRaster {

    /// Takes rows.
    interface Rows {
        /// @param row 0xRRGGBB for each pixel; used again afterwards
        void add(int[] row) throws IOException;
    }

    private final @Nullable IndexColorModel palette;
    private final int shift;
    private final int paper;
    private final Rows rows;
    private final int[] row;
    private int @Nullable [] samples;

    /// @param layout  of the whole picture; as large as it
    /// @param colours what its samples mean
    /// @param paper   0xRRGGBB, seen where the picture is transparent
    RowRaster(SampleModel layout, ColorModel colours, int paper, Rows rows) {
        super(layout, new DataBufferByte(1), new Point());
        palette = colours instanceof IndexColorModel indexed ? indexed : null;
        shift = Math.max(0, layout.getSampleSize(0) - 8);
        this.paper = paper;
        this.rows = rows;
        row = new int[layout.getWidth()];
    }

    /// What the JPEG decoder calls for every row.
    ///
    /// @throws UncheckedIOException when a row cannot be handed on
    @Override
    public void setRect(int x, int y, Raster decoded) {
        for (int line = 0; line < decoded.getHeight(); line++) {
            add(decoded, decoded.getMinY() + line);
        }
    }

    /// What the PNG decoder calls for every pixel of a row, from left to right.
    ///
    /// @throws UncheckedIOException when a row cannot be handed on
    @Override
    public void setPixel(int x, int y, int[] pixel) {
        row[x] = colour(pixel, 0);
        if (x == row.length - 1) {
            handOn();
        }
    }

    /// Hands on a row of a picture of this layout.
    ///
    /// @throws UncheckedIOException when it cannot be handed on
    void add(Raster decoded, int y) {
        samples = decoded.getPixels(decoded.getMinX(), y, row.length, 1, samples);
        for (int x = 0, i = 0; x < row.length; x++, i += numBands) {
            row[x] = colour(samples, i);
        }
        handOn();
    }

    private void handOn() {
        try {
            rows.add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param i where the samples of the pixel begin
    private int colour(int[] from, int i) {
        if (palette != null) {
            int argb = palette.getRGB(from[i]);
            return onPaper(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, argb >>> 24);
        }
        int red = from[i] >> shift;
        int green = numBands < 3 ? red : from[i + 1] >> shift;
        int blue = numBands < 3 ? red : from[i + 2] >> shift;
        return onPaper(red, green, blue, numBands % 2 == 1 ? 255 : from[i + numBands - 1] >> shift);
    }

    private int onPaper(int red, int green, int blue, int alpha) {
        if (alpha == 255) {
            return red << 16 | green << 8 | blue;
        }
        return mixed(red, paper >> 16 & 0xFF, alpha) << 16 | mixed(green, paper >> 8 & 0xFF, alpha) << 8
            | mixed(blue, paper & 0xFF, alpha);
    }

    private static int mixed(int colour, int under, int alpha) {
        return (colour * alpha + under * (255 - alpha) + 127) / 255;
    }
}
