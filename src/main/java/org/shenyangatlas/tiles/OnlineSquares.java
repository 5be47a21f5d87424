package org.shenyangatlas.tiles;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.online.OnlineTiles;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.RasterTile;
import org.shenyangatlas.tiles.pack.TileAddress;

/// The tiles of a server, as far as they have come.
final class OnlineSquares implements Squares {

    private final OnlineTiles tiles;
    private final DecodedTiles decoded;
    private final NavigableSet<Integer> zooms;
    private final int side;

    OnlineSquares(TileSource.Online source, OnlineTiles tiles, DecodedTiles decoded) {
        this.tiles = tiles;
        this.decoded = decoded;
        side = source.tileSize();
        zooms = IntStream.rangeClosed(source.minZoom(), source.maxZoom()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public NavigableSet<Integer> zooms() {
        return zooms;
    }

    @Override
    public int side() {
        return side;
    }

    @Override
    public boolean areVector() {
        return false;
    }

    @Override
    public Square at(TileAddress address, BooleanSupplier wanted) {
        return square(address, tiles.tile(address, wanted));
    }

    @Override
    public Square atHand(TileAddress address) {
        return square(address, tiles.known(address));
    }

    private Square square(TileAddress address, OnlineTiles.Answer answer) {
        return switch (answer) {
            case OnlineTiles.Found found -> {
                byte[] body = found.tile().body();
                Square known = decoded.get(tiles, address, body);
                yield known != null ? known : decode(address, body);
            }
            case OnlineTiles.Missing.COMING -> Square.Absent.COMING;
            case OnlineTiles.Missing.NONE -> Square.Absent.NONE;
        };
    }

    private Square decode(TileAddress address, byte[] body) {
        Square square;
        try {
            square = Square.Raster.of(RasterTile.decode(body));
        } catch (PackFault e) {
            square = Square.Absent.NONE;
        }
        decoded.put(tiles, address, body, square);
        return square;
    }
}
