package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;

/// A ground of three columns and two rows, each square in a colour of its own; its upper left corner is at (-240, -240).
class PressedGroundTest {

    private static final Illustration PICTURE = new Illustration(960, 480, 240, "illustration/ground.svg", null, null);

    @TempDir
    private Path folder;
    private PressedGround ground;

    @BeforeEach
    void press() throws IOException {
        Files.createDirectories(folder.resolve(PressedGround.file(0, 0, false)).getParent());
        for (int row = 0; row < PressedGround.rows(PICTURE); row++) {
            for (int column = 0; column < PressedGround.columns(PICTURE); column++) {
                BufferedImage square = new BufferedImage(PressedGround.SIDE, PressedGround.SIDE, BufferedImage.TYPE_INT_RGB);
                Graphics2D graphics = square.createGraphics();
                graphics.setColor(colour(column, row));
                graphics.fillRect(0, 0, PressedGround.SIDE, PressedGround.SIDE);
                graphics.dispose();
                ImageIO.write(square, "png", folder.resolve(PressedGround.file(column, row, false)).toFile());
            }
        }
        ground = new PressedGround(Assets.in(folder), PICTURE);
    }

    @Test
    void squaresCoverCanvasAndBleed() {
        assertEquals(3, PressedGround.columns(PICTURE));
        assertEquals(2, PressedGround.rows(PICTURE));
    }

    @ParameterizedTest(name = "({0}, {1}) lies in column {2} of row {3}")
    @CsvSource({"-240, -240, 0, 0", "239, 239, 0, 0", "240, 0, 1, 0", "719, 240, 1, 1", "720, 0, 2, 0", "1100, 600, 2, 1"})
    void everyCanvasPointIsPaintedFromItsSquare(double x, double y, int column, int row) {
        assertEquals(colour(column, row), new Color(painted(x, y, 1, 1).getRGB(0, 0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.31, 0.5, 0.77, 1, 1.7, 3})
    void squaresMeetWithoutASeamAtAnyScale(double pixelsPerUnit) {
        BufferedImage image = painted(-100.3, -90.7, 400, pixelsPerUnit);
        for (int i = 0; i < 400; i++) {
            boolean outside = (i + 1) / pixelsPerUnit - 90.7 > 720;
            assertTrue(outside || image.getRGB(i, i) >>> 24 == 255, "a gap at " + i);
        }
    }

    @Test
    void beyondItsSquaresNothingIsPainted() {
        assertEquals(0, painted(-242, -242, 4, 1).getRGB(0, 0));
        assertEquals(0, painted(1199, 0, 4, 1).getRGB(3, 0));
    }

    @Test
    void aSquareThatCannotBeReadIsLeftOut() throws IOException {
        Files.writeString(folder.resolve(PressedGround.file(1, 0, false)), "no picture");
        BufferedImage image = painted(238, 0, 4, 1);
        assertEquals(colour(0, 0), new Color(image.getRGB(0, 0)));
        assertEquals(0, image.getRGB(3, 0));
    }

    @Test
    void dayAndNightAreApart() {
        assertNotEquals(PressedGround.file(1, 1, true), PressedGround.file(1, 1, false));
        assertTrue(ground.exists(false));
    }

    @Test
    void anOperatorsOwnGroundIsNotPressed() throws IOException {
        Files.writeString(folder.resolve(PICTURE.ground()), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertFalse(new PressedGround(Assets.in(folder), PICTURE).exists(false));
    }

    private BufferedImage painted(double left, double top, int side, double pixelsPerUnit) {
        BufferedImage image = Pixels.canvas(side, side);
        Graphics2D graphics = image.createGraphics();
        ground.paint(graphics, left, top, side / pixelsPerUnit, side / pixelsPerUnit, pixelsPerUnit, false);
        graphics.dispose();
        return image;
    }

    private static Color colour(int column, int row) {
        return new Color(60 + 60 * column, 40 + 150 * row, 90);
    }
}
