package org.shenyangatlas.tiles.pack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;

/// An SQLite file nobody can be trusted to have made well: it is only read, never for long, and what its schema says is not
/// believed.
///
/// SQLite's own time limit does not end a statement that never ends (`setQueryTimeout` is about locks); a look at the clock
/// every thousand steps does.
final class GuardedDatabase implements AutoCloseable {

    /// How a row becomes a value.
    interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private static final int STEPS = 1000;
    private static final int LARGEST_CACHE_KB = 4096;
    private static final List<String> GUARDS = List.of("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0",
        "query_only = ON", "temp_store = MEMORY", "cache_size = -" + LARGEST_CACHE_KB);

    private final Connection connection;
    private final Duration longest;
    private final Deadline deadline;
    /// How long the last answers have taken, if all of them were slow: many slow ones are as bad as one that never comes.
    private long slow;

    private GuardedDatabase(Connection connection, Duration longest) {
        this.connection = connection;
        this.longest = longest;
        deadline = new Deadline(longest);
    }

    /// @param longest an answer may take
    static GuardedDatabase open(Path file, Duration longest) throws PackFault {
        try {
            Properties none = new Properties();
            // Immutable: no locks, no journal, nothing is created beside it, so a write-protected folder will do
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1", none);
            GuardedDatabase database = new GuardedDatabase(connection, longest);
            try {
                database.guard();
                return database;
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw fault(e, longest);
        } catch (RuntimeException e) {
            throw PackFault.ofPack("an SQLite database", "one that cannot be opened: " + e.getMessage(), "");
        }
    }

    private void guard() throws SQLException {
        SQLiteConnection sqlite = (SQLiteConnection) connection;
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, TilePack.LARGEST_TILE);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_WORKER_THREADS, 0);
        deadline.begin();
        ProgressHandler.setHandler(connection, STEPS, deadline);
        try (Statement statement = connection.createStatement()) {
            for (String guard : GUARDS) {
                statement.execute("PRAGMA " + guard);
            }
        }
    }

    /// Asks one question.
    ///
    /// @throws PackFault when the answer takes too long, is too large or cannot be read
    synchronized <T> T ask(String sql, Rows<T> rows, int... values) throws PackFault {
        if (slow > 2 * longest.toNanos()) {
            throw late(longest);
        }
        long begin = System.nanoTime();
        deadline.begin();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return rows.read(result);
            }
        } catch (SQLException e) {
            throw fault(e, longest);
        } catch (RuntimeException e) {
            throw PackFault.ofTile("an answer of the database", String.valueOf(e));
        } finally {
            long taken = System.nanoTime() - begin;
            slow = taken > longest.toNanos() / 8 ? slow + taken : 0;
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(GuardedDatabase.class.getName()).log(System.Logger.Level.DEBUG, "Not closed", e);
        }
    }

    static PackFault late(Duration longest) {
        return new PackFault(PackFault.Reach.LATE, "an answer within " + longest.toMillis() + " ms", "none",
            "An index may be missing: CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
    }

    private static PackFault fault(SQLException e, Duration longest) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF)) {
            case SQLITE_INTERRUPT -> late(longest);
            case SQLITE_TOOBIG -> PackFault.ofTile("a tile of at most " + (TilePack.LARGEST_TILE >> 20) + " MB", "a larger one");
            case SQLITE_NOTADB -> PackFault.ofPack("an SQLite database", "a damaged or encrypted one", "Copy the file again");
            case SQLITE_CORRUPT -> PackFault.ofTile("an SQLite database", "a damaged one");
            case SQLITE_CANTOPEN, SQLITE_IOERR -> PackFault.ofTile("a file that can be read", "one that cannot");
            default -> PackFault.ofTile("tables as MBTiles has them", String.valueOf(e.getMessage()));
        };
    }

    private static final class Deadline extends ProgressHandler {
        private final long longest;
        private volatile long end;

        Deadline(Duration longest) {
            this.longest = longest.toNanos();
        }

        void begin() {
            end = System.nanoTime() + longest;
        }

        @Override
        protected int progress() {
            return System.nanoTime() - end > 0 ? 1 : 0;
        }
    }
}
