package com.sun.glass.ui.headless;

import com.sun.glass.ui.Screen;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.paint.Color;

/// The pixels all windows paint into.
///
/// @param width  pixels
/// @param height pixels
/// @param argb   row by row, premultiplied
record SizedScreen(int width, int height, int[] argb) {

    private static final int DPI = 100;

    /// @param size such as "1920x1080"
    static SizedScreen of(String size) {
        String[] sides = size.split("x");
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        return new SizedScreen(width, height, new int[width * height]);
    }

    Screen glass() {
        return new Screen(0, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, DPI, DPI, 1f, 1f, 1f,
            1f);
    }

    /// Takes over a row of a window; what lies beyond the screen's edges is left out.
    void paint(int x, int y, IntBuffer pixels, int start, int count) {
        int from = Math.max(0, x);
        int to = Math.min(width, x + count);
        if (y >= 0 && y < height && to > from) {
            pixels.get(start + from - x, argb, y * width + from, to - from);
        }
    }

    void clear(int x, int y, int columns, int rows) {
        int from = Math.clamp(x, 0, width);
        int to = Math.clamp(x + columns, from, width);
        for (int line = Math.clamp(y, 0, height); line < Math.min(height, y + rows); line++) {
            Arrays.fill(argb, line * width + from, line * width + to, 0);
        }
    }

    /// 0 beyond the edges.
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : argb[y * width + x];
    }

    Color colour(int x, int y) {
        int pixel = at(x, y);
        return Color.rgb(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255, (pixel >>> 24) / 255.0);
    }
}
