package org.shenyangatlas.tiles.pack;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// MBTiles 1.3: an SQLite database with one row a tile. Its metadata are not needed: what a tile is shows in its bytes, and
/// which zooms there are in the rows.
public final class MbTiles implements TilePack {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String TILE =
        "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1";
    private static final String NEXT_ZOOM =
        "SELECT min(zoom_level) FROM tiles WHERE zoom_level > ? AND zoom_level <= " + TileAddress.LARGEST_ZOOM;

    private final GuardedDatabase database;
    private final NavigableSet<Integer> zooms;

    private MbTiles(GuardedDatabase database, NavigableSet<Integer> zooms) {
        this.database = database;
        this.zooms = Collections.unmodifiableNavigableSet(zooms);
    }

    static MbTiles open(Path file) throws PackFault {
        return open(file, LONGEST);
    }

    /// @param longest any answer may take
    static MbTiles open(Path file, Duration longest) throws PackFault {
        GuardedDatabase database = GuardedDatabase.open(file, longest);
        try {
            check(database);
            NavigableSet<Integer> zooms = zooms(database, longest);
            if (zooms.isEmpty()) {
                throw PackFault.ofPack("a pack with tiles", "none", "");
            }
            return new MbTiles(database, zooms);
        } catch (PackFault e) {
            database.close();
            throw e.wholly();
        }
    }

    /// As much of it as can be checked in the time a question may take.
    private static void check(GuardedDatabase database) throws PackFault {
        String verdict;
        try {
            verdict = database.ask("PRAGMA quick_check(1)", rows -> rows.next() ? rows.getString(1) : "ok");
        } catch (PackFault e) {
            if (e.reach() == PackFault.Reach.LATE) { // a large one: no fault so far
                return;
            }
            throw e;
        }
        if (!"ok".equals(verdict)) {
            throw PackFault.ofPack("an SQLite database", "a damaged one", "Copy the file again");
        }
    }

    private static NavigableSet<Integer> zooms(GuardedDatabase database, Duration longest) throws PackFault {
        NavigableSet<Integer> zooms = new TreeSet<>();
        int zoom = -1;
        long end = System.nanoTime() + 2 * longest.toNanos();
        do {
            if (System.nanoTime() - end > 0) {
                throw GuardedDatabase.late(longest);
            }
            zoom = database.ask(NEXT_ZOOM, MbTiles::number, zoom);
            if (zoom >= 0) {
                zooms.add(zoom);
            }
        } while (zoom >= 0 && zoom < TileAddress.LARGEST_ZOOM);
        return zooms;
    }

    private static int number(ResultSet rows) throws SQLException {
        int number = rows.next() ? rows.getInt(1) : -1;
        return rows.wasNull() ? -1 : number;
    }

    @Override
    public NavigableSet<Integer> zooms() {
        return zooms;
    }

    @Override
    public byte @Nullable [] tile(TileAddress address) throws PackFault {
        return database.ask(TILE, MbTiles::bytes, address.zoom(), address.column(), address.rowFromSouth());
    }

    @Override
    public byte[] sample() throws PackFault {
        byte[] tile = database.ask("SELECT tile_data FROM tiles WHERE zoom_level = ? LIMIT 1", MbTiles::bytes, zooms.first());
        if (tile == null) {
            throw PackFault.ofPack("a pack with tiles", "none", "");
        }
        return tile;
    }

    private static byte @Nullable [] bytes(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getBytes(1) : null;
    }

    @Override
    public void close() {
        database.close();
    }
}
