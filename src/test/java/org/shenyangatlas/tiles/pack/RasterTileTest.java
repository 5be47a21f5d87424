package org.shenyangatlas.tiles.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.testing.Pictures;

class RasterTileTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void isDecodedWhateverItIsCalled(String format) throws PackFault {
        BufferedImage tile = RasterTile.decode(PackFiles.picture(format, 256, (_, _) -> 0xFFFFFF));
        assertEquals(256, tile.getWidth());
        assertEquals(0xFFFFFFFF, tile.getRGB(128, 128));
    }

    @Test
    void anEnormousOneIsRefusedByItsHeader() {
        PackFault fault = fault(Pictures.pngHeader(19_000, 4000, false));
        assertEquals("a picture of at most 4096 x 4096 pixels", fault.expected());
        assertEquals("19000 x 4000", fault.found());
    }

    @Test
    void aHeaderWithoutPixelsIsAFault() {
        fault(Pictures.pngHeader(256, 256, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void halfOfOneIsAPictureOrAFaultAndNothingElse(String format) {
        byte[] whole = PackFiles.picture(format, 64, (x, y) -> x * y * 1000);
        for (int length = 0; length < whole.length; length += 7) {
            try {
                RasterTile.decode(Arrays.copyOf(whole, length));
            } catch (PackFault e) {
                assertEquals(PackFault.Reach.TILE, e.reach());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "BM", "<svg/>", "hello"})
    void otherKindsAreRefused(String content) {
        assertEquals("a PNG or JPEG picture", fault(content.getBytes(StandardCharsets.ISO_8859_1)).expected());
    }

    private static PackFault fault(byte[] tile) {
        return assertThrows(PackFault.class, () -> RasterTile.decode(tile));
    }
}
