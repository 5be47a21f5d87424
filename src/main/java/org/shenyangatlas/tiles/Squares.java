package org.shenyangatlas.tiles;

import java.util.NavigableSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.TileAddress;

/// The tiles of one source. Reads files: not for the FX thread.
interface Squares {

    /// Which zooms there are; at least one.
    NavigableSet<Integer> zooms();

    /// Side of a tile in pixels of the map, such as 256.
    int side();

    /// Whether tiles are figures.
    boolean areVector();

    /// @param wanted asked while a tile is fetched: false when nobody waits for it any more
    Square at(TileAddress address, BooleanSupplier wanted);

    /// Only what is at hand.
    Square atHand(TileAddress address);

    /// The zoom whose tiles are drawn most nearly as large as they are meant; never larger ones than meant when there are
    /// tiles enough.
    ///
    /// @param resolution painted pixels per window pixel
    default int level(double zoom, double resolution) {
        double detail = (double) side() / Mercator.TILE;
        double meant = areVector() ? zoom - 1 : zoom + Math.log(Math.min(resolution, detail) / detail) / Math.log(2);
        @Nullable Integer level = zooms().floor((int) Math.round(meant));
        return level == null ? zooms().first() : level;
    }
}
