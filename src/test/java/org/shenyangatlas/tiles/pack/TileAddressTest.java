package org.shenyangatlas.tiles.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileAddressTest {

    @ParameterizedTest(name = "{0}/{1}/{2} is number {3}")
    @CsvSource({"0, 0, 0, 0", "1, 0, 0, 1", "1, 0, 1, 2", "1, 1, 1, 3", "1, 1, 0, 4", "2, 0, 0, 5", "12, 3423, 1763, 19078479"})
    void countsAlongTheCurveAsTheFormatSays(int zoom, int column, int row, long number) {
        assertEquals(number, new TileAddress(zoom, column, row).hilbert());
    }

    @Test
    void theCurveGoesFromNeighbourToNeighbourAndMissesNone() {
        int side = 1 << 5;
        Map<Long, TileAddress> byNumber = new HashMap<>();
        for (int column = 0; column < side; column++) {
            for (int row = 0; row < side; row++) {
                TileAddress tile = new TileAddress(5, column, row);
                byNumber.put(tile.hilbert(), tile);
            }
        }
        long first = new TileAddress(5, 0, 0).hilbert();
        for (long number = first + 1; number < first + side * side; number++) {
            TileAddress before = byNumber.get(number - 1);
            TileAddress tile = byNumber.get(number);
            assertEquals(1, Math.abs(before.column() - tile.column()) + Math.abs(before.row() - tile.row()), before + " to " + tile);
        }
    }

    @Test
    void liesInALargerOne() {
        assertEquals(new TileAddress(10, 863, 382), new TileAddress(12, 3453, 1530).at(10));
    }

    @ParameterizedTest(name = "there is no {0}/{1}/{2}")
    @CsvSource({"-1, 0, 0", "25, 0, 0", "3, 8, 0", "3, 0, -1"})
    void beyondTheWorldThereIsNone(int zoom, int column, int row) {
        assertThrows(IllegalArgumentException.class, () -> new TileAddress(zoom, column, row));
    }
}
