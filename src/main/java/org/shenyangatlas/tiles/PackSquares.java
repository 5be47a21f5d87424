package org.shenyangatlas.tiles;

import java.util.NavigableSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.Gunzip;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.RasterTile;
import org.shenyangatlas.tiles.pack.TileAddress;
import org.shenyangatlas.tiles.pack.TileFormat;
import org.shenyangatlas.tiles.pack.TilePack;
import org.shenyangatlas.tiles.vector.VectorTile;

/// The tiles of a pack that is open.
final class PackSquares implements Squares, AutoCloseable {

    /// Vector tiles are made to be drawn at twice the size of pictures.
    private static final int VECTOR_SIDE = 512;

    private final TilePack pack;
    private final DecodedTiles decoded;
    private final Consumer<PackFault> faults;
    private final boolean vector;
    private final int side;
    private volatile boolean closed;

    /// @param faults is told what is wrong with single tiles
    /// @throws PackFault when not even one tile could be drawn
    PackSquares(TilePack pack, DecodedTiles decoded, Consumer<PackFault> faults) throws PackFault {
        this.pack = pack;
        this.decoded = decoded;
        this.faults = faults;
        Square sample = square(pack.sample());
        vector = sample instanceof Square.Vector;
        side = sample instanceof Square.Raster raster ? raster.image().getWidth() : VECTOR_SIDE;
    }

    @Override
    public NavigableSet<Integer> zooms() {
        return pack.zooms();
    }

    @Override
    public int side() {
        return side;
    }

    @Override
    public boolean areVector() {
        return vector;
    }

    @Override
    public Square at(TileAddress address, BooleanSupplier wanted) {
        return atHand(address);
    }

    @Override
    public Square atHand(TileAddress address) {
        Square known = decoded.get(this, address, this);
        if (known != null) {
            return known;
        }
        if (closed) {
            return Square.Absent.COMING;
        }
        try {
            byte @Nullable [] tile = pack.tile(address);
            Square square = tile == null ? Square.Absent.NONE : square(tile);
            decoded.put(this, address, this, square);
            return square;
        } catch (PackFault e) {
            if (closed) {
                return Square.Absent.COMING;
            }
            faults.accept(e.in(address));
            return Square.Absent.NONE;
        }
    }

    private static Square square(byte[] tile) throws PackFault {
        byte[] plain = Gunzip.unpacked(tile);
        return TileFormat.of(plain).isRaster() ? Square.Raster.of(RasterTile.decode(plain))
            : new Square.Vector(VectorTile.read(plain));
    }

    @Override
    public void close() {
        closed = true;
        pack.close();
        decoded.drop(this);
    }
}
