package org.shenyangatlas.view;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Paints a window from pictures of what it shows, enlarged or reduced, in a few milliseconds.
///
/// Between two pixels of a picture their average is taken, to the nearest half of a pixel: finer than the eye can tell
/// while a picture is moving, and several times as fast as weighing every neighbour.
public final class Stretch {

    private static final int FRACTION = 16;
    private static final int BANDS = 8;

    private final int[] target;
    private final int width;
    private final int height;
    private final double left;
    private final double top;
    private final double scale;

    /// A picture of a part of the plane.
    ///
    /// @param pixels opaque, row by row
    /// @param left   where its left edge lies, units of the plane
    /// @param top    where its top edge lies, units of the plane
    /// @param scale  pixels per unit
    public record Source(int[] pixels, int width, int height, double left, double top, double scale) {
    }

    /// @param target what is painted, row by row
    /// @param left   what lies at its left edge, units of the plane
    /// @param top    what lies at its top edge, units of the plane
    /// @param scale  pixels per unit
    public Stretch(int[] target, int width, int height, double left, double top, double scale) {
        this.target = target;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /// Paints the near picture, around it the far one under a tint, and beyond that the tint's paper.
    ///
    /// @param tint  not premultiplied; transparent for none
    /// @param paper opaque
    public void paint(@Nullable Source near, @Nullable Source far, int tint, int paper) {
        IntStream.range(0, BANDS).parallel().forEach(band -> {
            Rows nearRows = near == null ? null : new Rows(near);
            Rows farRows = far == null ? null : new Rows(far);
            for (int row = band * height / BANDS; row < (band + 1) * height / BANDS; row++) {
                boolean isNear = nearRows != null && nearRows.holds(row);
                int first = isNear ? nearRows.firstColumn : width;
                int last = isNear ? nearRows.lastColumn : width;
                backdrop(farRows, row, 0, first, tint, paper);
                if (isNear) {
                    nearRows.copy(row, first, last);
                }
                backdrop(farRows, row, last, width, tint, paper);
            }
        });
    }

    private void backdrop(@Nullable Rows far, int row, int from, int to, int tint, int paper) {
        boolean isFar = far != null && far.holds(row);
        int first = isFar ? Math.clamp(far.firstColumn, from, to) : to;
        int last = isFar ? Math.clamp(far.lastColumn, first, to) : to;
        java.util.Arrays.fill(target, row * width + from, row * width + first, paper);
        if (isFar) {
            far.copy(row, first, last);
        }
        java.util.Arrays.fill(target, row * width + last, row * width + to, paper);
        int alpha = tint >>> 24;
        if (alpha != 0) {
            int rest = 256 - alpha;
            int redBlue = (tint & 0xff00ff) * alpha;
            int green = (tint & 0xff00) * alpha;
            for (int i = row * width + from; i < row * width + to; i++) {
                int pixel = target[i];
                target[i] = 0xff000000 | ((pixel & 0xff00ff) * rest + redBlue >>> 8) & 0xff00ff
                    | ((pixel & 0xff00) * rest + green >>> 8) & 0xff00;
            }
        }
    }

    /// The rows of a source, one at a time, and the rows between them.
    private final class Rows {
        private final Source source;
        private final double step;
        private final int firstColumn;
        private final int lastColumn;
        private final int[] between;
        private int[] line;
        private int start;
        private long taken = -1;

        Rows(Source source) {
            this.source = source;
            step = source.scale() / scale;
            between = new int[source.width()];
            line = between;
            double origin = (left - source.left()) * source.scale();
            firstColumn = (int) Math.clamp(Math.ceil(-origin / step - 0.5), 0, width);
            lastColumn = (int) Math.clamp(Math.ceil((source.width() - origin) / step - 0.5), firstColumn, width);
        }

        boolean holds(int row) {
            double y = y(row);
            return y >= 0 && y < source.height();
        }

        private double y(int row) {
            return (top - source.top()) * source.scale() + (row + 0.5) * step;
        }

        /// Counts in halves of a pixel: even for a pixel itself, odd for what lies between it and the next.
        void copy(int row, int from, int to) {
            if (from >= to) {
                return;
            }
            take(Math.clamp(Math.round(2 * y(row) - 1), 0, 2L * source.height() - 2));
            double x = (left - source.left()) * source.scale() + (from + 0.5) * step;
            long at = Math.round((2 * x - 0.5) * (1 << FRACTION));
            long stride = Math.round(2 * step * (1 << FRACTION));
            int end = 2 * source.width() - 2;
            for (int i = row * width + from; i < row * width + to; i++) {
                int half = Math.clamp((int) (at >> FRACTION), 0, end);
                int pixel = start + (half >> 1);
                target[i] = average(line[pixel], line[pixel + (half & 1)]);
                at += stride;
            }
        }

        private void take(long wanted) {
            if (wanted == taken) {
                return;
            }
            taken = wanted;
            int[] pixels = source.pixels();
            int upper = (int) (wanted / 2) * source.width();
            if (wanted % 2 == 0) {
                line = pixels;
                start = upper;
                return;
            }
            line = between;
            start = 0;
            int lower = upper + source.width();
            for (int i = 0; i < between.length; i++) {
                between[i] = average(pixels[upper + i], pixels[lower + i]);
            }
        }
    }

    private static int average(int a, int b) {
        return (a & b) + ((a ^ b) >>> 1 & 0x7f7f7f7f);
    }
}
