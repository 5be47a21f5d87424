package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.TileSource.Datum;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.PackFiles;
import org.shenyangatlas.tiles.pack.TileAddress;
import org.shenyangatlas.tiles.pack.TilePack;
import org.shenyangatlas.tiles.vector.VectorTileMaker;

class MosaicTest {

    private static final GeoPoint TOWER = new GeoPoint(41.78041, 123.42791);
    private static final int GREEN = 0x30A040;
    private static final int RED = 0xC02010;
    private static final int BLUE = 0x2040A0;

    @TempDir
    private Path folder;
    private final List<PackFault> faults = new ArrayList<>();

    @ParameterizedTest(name = "datum {0}")
    @EnumSource
    void theTowerStandsWhereItsPinDoesWhateverTheDatumOfThePictures(Datum datum) throws PackFault {
        try (PackSquares squares = squares(around(datum, 15))) {
            Extent extent = Extent.around(TOWER, 15, 900, 700).draggedBy(123, -77);
            double[] mark = mark(Mosaic.of(squares, datum, extent, MapStyle.DAY, 1, () -> true).picture());
            assertEquals(extent.windowX(Mercator.x(TOWER.longitude())), mark[0], 2);
            assertEquals(extent.windowY(Mercator.y(TOWER.latitude())), mark[1], 2);
        }
    }

    @Test
    void shiftedTilesMeetWithoutASeam() throws PackFault {
        try (PackSquares squares = squares(around(Datum.GCJ02, 15))) {
            for (double zoom : new double[] {14.6, 15, 15.4}) {
                double size = Mercator.size(zoom) / Mercator.TILE;
                long i = (long) (Mercator.x(TOWER.longitude()) * size);
                long j = (long) (Mercator.y(TOWER.latitude()) * size);
                for (long row = j - 1; row <= j + 1; row++) {
                    for (long column = i - 1; column <= i + 1; column++) {
                        Mosaic tile = Mosaic.of(squares, Datum.GCJ02, Extent.tile(zoom, column, row), MapStyle.DAY, 1, () -> true);
                        assertTrue(tile.isWhole() && tile.isFinal());
                        assertOpaque(tile.picture());
                    }
                }
            }
        }
    }

    @Test
    void withoutAShiftATileAtItsOwnZoomIsTheTile() throws PackFault {
        Random random = new Random(5);
        int[] pixels = random.ints(256 * 256, 0, 0x1000000).toArray();
        TileAddress here = new TileAddress(3, 4, 2);
        Map<TileAddress, byte[]> tiles = everywhere(3, GREEN);
        tiles.put(here, PackFiles.picture("png", 256, (x, y) -> pixels[y * 256 + x]));
        try (PackSquares squares = squares(tiles)) {
            BufferedImage picture = Mosaic.of(squares, Datum.WGS84, Extent.tile(3, 4, 2), MapStyle.DAY, 1, () -> true).picture();
            assertNotNull(picture);
            for (int i = 0; i < pixels.length; i++) {
                assertEquals(0xFF000000 | pixels[i], picture.getRGB(i % 256, i / 256), "pixel " + i);
            }
        }
    }

    @Test
    void whatAZoomLacksIsEnlargedFromASmallerOneAlsoAcrossAGap() throws PackFault {
        Map<TileAddress, byte[]> tiles = new HashMap<>(Map.of(
            new TileAddress(2, 3, 1), PackFiles.picture("png", 256, (x, _) -> x < 128 ? RED : BLUE),
            new TileAddress(5, 24, 8), PackFiles.plain(GREEN)));
        try (PackSquares squares = squares(tiles)) {
            assertEquals(GREEN, middle(squares, Extent.tile(5, 24, 8)));
            assertEquals(RED, middle(squares, Extent.tile(5, 27, 11)), "western half of the larger tile");
            assertEquals(BLUE, middle(squares, Extent.tile(5, 28, 11)), "eastern half");
            assertEquals(RED, middle(squares, Extent.tile(4, 13, 4)), "zooms 3 and 4 are not in the pack");
            assertEquals(GREEN, middle(squares, Extent.tile(9, 24 << 4, 8 << 4)), "beyond the last zoom");
        }
    }

    @Test
    void whereThereIsNothingItSaysSo() throws PackFault {
        try (PackSquares squares = squares(Map.of(new TileAddress(5, 24, 8), PackFiles.plain(GREEN)))) {
            Mosaic nothing = Mosaic.of(squares, Datum.WGS84, Extent.tile(5, 3, 3), MapStyle.DAY, 1, () -> true);
            assertNull(nothing.picture());
            Mosaic half = Mosaic.of(squares, Datum.WGS84, new Extent(25.0 / 32, 8.5 / 32, 5, 256, 128), MapStyle.DAY, 1, () -> true);
            assertNotNull(half.picture());
            assertFalse(half.isWhole());
            assertEquals(0, half.picture().getRGB(200, 64));
            assertEquals(0xFF000000 | GREEN, half.picture().getRGB(50, 64));
        }
    }

    @Test
    void aDamagedTileIsNamedAndTheOthersAreShown() throws PackFault {
        Map<TileAddress, byte[]> tiles = everywhere(2, GREEN);
        tiles.put(new TileAddress(2, 1, 1), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        try (PackSquares squares = squares(tiles)) {
            BufferedImage picture = Mosaic.of(squares, Datum.WGS84, new Extent(0.5, 0.5, 2, 1024, 1024), MapStyle.DAY, 1, () -> true).picture();
            assertNotNull(picture);
            assertEquals(0xFF000000 | GREEN, picture.getRGB(600, 600));
            assertEquals(0, picture.getRGB(400, 400));
            assertEquals(1, faults.size());
        }
    }

    @Test
    void tilesOfTwiceTheSizeAreMeantForAZoomLess() throws PackFault {
        Map<TileAddress, byte[]> tiles = new HashMap<>();
        for (int zoom = 0; zoom < 3; zoom++) {
            int colour = zoom * 0x404040;
            for (TileAddress tile : everywhere(zoom, 0).keySet()) {
                tiles.put(tile, PackFiles.picture("png", 512, (_, _) -> colour));
            }
        }
        try (PackSquares squares = squares(tiles)) {
            assertEquals(0x404040, middle(squares, Extent.tile(2, 1, 1)));
            BufferedImage fine = Mosaic.of(squares, Datum.WGS84, Extent.tile(2, 1, 1), MapStyle.DAY, 2, () -> true).picture();
            assertNotNull(fine);
            assertEquals(512, fine.getWidth());
            assertEquals(0xFF808080, fine.getRGB(256, 256), "on a fine screen they are shown pixel by pixel");
        }
    }

    @ParameterizedTest(name = "{0}, gzip: {1}")
    @CsvSource({"mbtiles, false", "mbtiles, true", "pmtiles, false", "pmtiles, true"})
    void vectorTilesArePaintedAndEnlarged(String format, boolean packed) throws PackFault {
        byte[] tile = new VectorTileMaker().figure("water", 3, Map.of(), 0, 0, 2048, 0, 2048, 4096, 0, 4096).bytes();
        Map<TileAddress, byte[]> tiles = Map.of(new TileAddress(3, 6, 2), packed ? PackFiles.gzip(tile) : tile);
        Path file = folder.resolve("a." + format);
        TilePack pack = TilePack.open(format.equals("mbtiles") ? PackFiles.mbTiles(file, tiles) : PackFiles.pmTiles(file, tiles, packed, 0));
        try (PackSquares squares = new PackSquares(pack, new DecodedTiles(), faults::add)) {
            for (int zoom = 4; zoom < 8; zoom++) {
                long west = (6L << zoom - 3) + (1L << zoom - 3) / 2 - 1;
                long row = 2L << zoom - 3;
                assertEquals(MapStyle.DAY.of(MapStyle.Tone.WATER).getRGB() & 0xFFFFFF, middle(squares, Extent.tile(zoom, west, row)), "zoom " + zoom);
                assertEquals(MapStyle.DAY.land().getRGB() & 0xFFFFFF, middle(squares, Extent.tile(zoom, west + 1, row)), "zoom " + zoom);
            }
        }
    }

    /// Green tiles with one red mark, six pixels wide, where the tower is on pictures of that datum.
    private static Map<TileAddress, byte[]> around(Datum datum, int zoom) {
        GeoPoint shown = org.shenyangatlas.tiles.Datum.on(datum, TOWER);
        double x = Mercator.x(shown.longitude()) * Mercator.size(zoom);
        double y = Mercator.y(shown.latitude()) * Mercator.size(zoom);
        Map<TileAddress, byte[]> tiles = new HashMap<>();
        for (int row = (int) y / 256 - 5; row <= (int) y / 256 + 5; row++) {
            for (int column = (int) x / 256 - 5; column <= (int) x / 256 + 5; column++) {
                double left = x - column * 256;
                double top = y - row * 256;
                tiles.put(new TileAddress(zoom, column, row), PackFiles.picture("png", 256,
                    (px, py) -> Math.abs(px + 0.5 - left) <= 3 && Math.abs(py + 0.5 - top) <= 3 ? RED : GREEN));
            }
        }
        return tiles;
    }

    private static Map<TileAddress, byte[]> everywhere(int zoom, int colour) {
        Map<TileAddress, byte[]> tiles = new HashMap<>();
        for (int column = 0; column < 1 << zoom; column++) {
            for (int row = 0; row < 1 << zoom; row++) {
                tiles.put(new TileAddress(zoom, column, row), PackFiles.plain(colour));
            }
        }
        return tiles;
    }

    private PackSquares squares(Map<TileAddress, byte[]> tiles) throws PackFault {
        return new PackSquares(TilePack.open(PackFiles.mbTiles(folder.resolve("a.mbtiles"), tiles)), new DecodedTiles(), faults::add);
    }

    private static int middle(PackSquares squares, Extent extent) {
        BufferedImage picture = Mosaic.of(squares, Datum.WGS84, extent, MapStyle.DAY, 1, () -> true).picture();
        assertNotNull(picture);
        return picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2) & 0xFFFFFF;
    }

    /// Middle of all reddish pixels.
    private static double[] mark(BufferedImage picture) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int row = 0; row < picture.getHeight(); row++) {
            for (int column = 0; column < picture.getWidth(); column++) {
                if ((picture.getRGB(column, row) >> 16 & 0xFF) > 0x80) {
                    x += column + 0.5;
                    y += row + 0.5;
                    count++;
                }
            }
        }
        assertTrue(count > 20, "the mark is seen: " + count);
        return new double[] {x / count, y / count};
    }

    private static void assertOpaque(BufferedImage picture) {
        for (int i = 0; i < 256 * 256; i++) {
            assertEquals(0xFF, picture.getRGB(i % 256, i / 256) >>> 24, "pixel " + i);
        }
    }
}
