package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {

    private final BufferedImage canvas = Pixels.canvas(40, 30);

    @ParameterizedTest
    @CsvSource({"0, 0, 40, 30", "7, 3, 1, 1", "0, 29, 40, 1", "39, 0, 1, 30", "12, 9, 11, 13"})
    void theExtentIsExactlyWhatIsPainted(int x, int y, int width, int height) {
        fill(Color.RED, x, y, width, height);
        assertEquals(new Rectangle(x, y, width, height), Pixels.extent(canvas));
    }

    @Test
    void theExtentHoldsEverythingHoweverFarApart() {
        fill(Color.RED, 30, 2, 1, 1);
        fill(Color.BLUE, 4, 20, 1, 1);
        assertEquals(new Rectangle(4, 2, 27, 19), Pixels.extent(canvas));
    }

    @Test
    void theFaintestPixelCounts() {
        fill(new Color(0, 0, 0, 1), 5, 6, 1, 1);
        assertEquals(new Rectangle(5, 6, 1, 1), Pixels.extent(canvas));
    }

    @Test
    void whereNothingIsPaintedOnePixelIsLeft() {
        assertEquals(new Rectangle(0, 0, 1, 1), Pixels.extent(canvas));
    }

    @Test
    void aPartIsACopyOfItsPlace() {
        fill(Color.RED, 0, 0, 10, 10);
        fill(Color.BLUE, 10, 10, 5, 5);
        BufferedImage part = Pixels.part(canvas, new Rectangle(9, 9, 6, 6));
        fill(Color.GREEN, 0, 0, 40, 30);
        assertEquals(6, part.getWidth());
        assertEquals(Color.RED, new Color(part.getRGB(0, 0)));
        assertEquals(Color.BLUE, new Color(part.getRGB(5, 5)));
        assertEquals(0, part.getRGB(1, 0));
    }

    @Test
    void noCanvasIsTooSmallToPaintOn() {
        assertEquals(1, Pixels.canvas(0, -3).getHeight());
    }

    private void fill(Color colour, int x, int y, int width, int height) {
        Graphics2D graphics = canvas.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
    }
}
