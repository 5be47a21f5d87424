package org.shenyangatlas.tiles.pack;

/// A tile of the square the whole world is cut into, as web maps count them.
///
/// @param zoom   0 to 24: 2^zoom tiles along each side
/// @param column from 0 in the west
/// @param row    from 0 in the north
public record TileAddress(int zoom, int column, int row) {

    public static final int LARGEST_ZOOM = 24;

    /// @throws IllegalArgumentException when there is no such tile
    public TileAddress {
        if (zoom < 0 || zoom > LARGEST_ZOOM || column < 0 || column >= 1 << zoom || row < 0 || row >= 1 << zoom) {
            throw new IllegalArgumentException("no tile " + zoom + "/" + column + "/" + row);
        }
    }

    /// The tile of a smaller zoom it lies in.
    public TileAddress at(int smaller) {
        int steps = zoom - smaller;
        return new TileAddress(smaller, column >> steps, row >> steps);
    }

    /// Counted from the south, as MBTiles does.
    int rowFromSouth() {
        return (1 << zoom) - 1 - row;
    }

    /// Its place along the Hilbert curves through all smaller zooms and this one, as PMTiles counts.
    long hilbert() {
        long id = ((1L << 2 * zoom) - 1) / 3;
        int x = column;
        int y = row;
        for (int side = 1 << zoom - 1; zoom > 0 && side > 0; side >>= 1) {
            int right = (x & side) > 0 ? 1 : 0;
            int lower = (y & side) > 0 ? 1 : 0;
            id += (long) side * side * (3 * right ^ lower);
            if (lower == 0) {
                if (right == 1) {
                    x = side - 1 - x;
                    y = side - 1 - y;
                }
                int turned = x;
                x = y;
                y = turned;
            }
        }
        return id;
    }

    /// "12/3456/1523".
    @Override
    public String toString() {
        return zoom + "/" + column + "/" + row;
    }
}
