package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Illustration;

class OverviewTest {

    private static final Illustration PICTURE = new Illustration(400, 200, 100, "illustration/ground.svg", null, null);

    @Test
    void dayAndNightAreTwoFiles() {
        assertNotEquals(Overview.file(true), Overview.file(false));
    }

    @Test
    void anOperatorsOwnGroundHasNoOverview(@TempDir Path folder) throws IOException {
        Path ground = folder.resolve(PICTURE.ground());
        Files.createDirectories(ground.getParent());
        Files.writeString(ground, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertNull(Overview.load(Assets.in(folder), PICTURE, false));
    }

    @ParameterizedTest(name = "({0}, {1}) at {2}: {3}")
    @CsvSource({"-100, -100, 0.5, true", "-100, -100, 2, true", "0, 0, 1, true", "190, 0, 1, true", "210, 0, 1, false", "210, 100, 0.5, false"})
    void aPartIsPaintedFromItsPlaceOnTheCanvas(double canvasLeft, double canvasTop, double pixelsPerUnit, boolean red) {
        BufferedImage painted = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = painted.createGraphics();
        halves().paint(graphics, canvasLeft, canvasTop, pixelsPerUnit);
        graphics.dispose();
        assertEquals(red ? Color.RED : Color.BLUE, new Color(painted.getRGB(0, 0)));
    }

    /// Canvas and bleed at half size: red to the left of the canvas's middle, blue to the right.
    private static Overview halves() {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 150, 200);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(150, 0, 150, 200);
        graphics.dispose();
        return new Overview(image, -100, -100, 0.5);
    }
}
