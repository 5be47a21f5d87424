package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.GeoPoint;

class BaseMapPainterTest {

    private final BaseMapPainter painter = new BaseMapPainter(BaseMap.bundled("basemap").join());

    @Test
    void paintsTwoPixelsForOne() {
        BufferedImage picture = paint(41.8, 123.43, 11, MapStyle.DAY);
        assertEquals(2 * 64, picture.getWidth());
        assertEquals(2 * 48, picture.getHeight());
    }

    @ParameterizedTest
    @EnumSource(MapStyle.class)
    void paintsEachKindOfGroundInItsColour(MapStyle style) {
        assertEquals(style.of(MapStyle.Tone.BUILT_UP), middle(41.805, 123.405, 12, style), "the city");
        assertEquals(style.of(MapStyle.Tone.WATER), middle(41.8525, 123.3288, 14, style), "a lake");
        assertEquals(style.land(), middle(41.56, 122.95, 11, style), "fields");
        assertEquals(style.of(MapStyle.Tone.SEA), middle(38.8, 119.9, 6, style), "the sea");
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "5", "7", "9", "12"})
    void isOpaqueEverywhere(double zoom) {
        BufferedImage picture = paint(41.8, 123.43, zoom, MapStyle.DAY);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertTrue(IntStream.of(pixels).allMatch(pixel -> pixel >>> 24 == 255));
    }

    @ParameterizedTest
    @CsvSource({"3, 121.5, 39", "6, 121.5, 39", "9, 123.43, 41.8", "11, 123.43, 41.8", "14, 123.43, 41.8", "14, 123.7, 41.93"})
    void neighbouringTilesMeetWithoutASeam(int zoom, double longitude, double latitude) {
        int tiles = 1 << zoom;
        int i = (int) (Mercator.x(longitude) * tiles);
        int j = (int) (Mercator.y(latitude) * tiles);
        BufferedImage west = painter.paint(Extent.tile(zoom, i, j), MapStyle.DAY, 2);
        BufferedImage both = painter.paint(new Extent((i + 1.0) / tiles, (j + 0.5) / tiles, zoom, 512, 256), MapStyle.DAY, 2);
        assertArrayEquals(column(both, 511), column(west, 511));
    }

    @Test
    void withoutAnyFiguresThereIsBareLand() {
        BaseMapPainter empty = new BaseMapPainter(BaseMap.bundled("no-such-folder").join());
        BufferedImage picture = empty.paint(Extent.tile(10, 862, 381), MapStyle.DAY, 2);
        assertEquals(MapStyle.DAY.land(), new Color(picture.getRGB(256, 256)));
    }

    private Color middle(double latitude, double longitude, double zoom, MapStyle style) {
        BufferedImage picture = paint(latitude, longitude, zoom, style);
        return new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
    }

    private BufferedImage paint(double latitude, double longitude, double zoom, MapStyle style) {
        return painter.paint(Extent.around(new GeoPoint(latitude, longitude), zoom, 64, 48), style, 2);
    }

    private static int[] column(BufferedImage picture, int x) {
        return picture.getRGB(x, 0, 1, picture.getHeight(), null, 0, 1);
    }
}
