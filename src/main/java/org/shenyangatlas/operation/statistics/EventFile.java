package org.shenyangatlas.operation.statistics;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The file of events, open for writing: what [#write] has returned for is on the disk, whatever happens to the process.
///
/// One thread uses it.
final class EventFile implements AutoCloseable {

    private static final int BUSY_MILLIS = 2_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private final boolean keepTexts;

    private EventFile(Connection connection, boolean keepTexts) throws SQLException {
        this.connection = connection;
        this.keepTexts = keepTexts;
        this.insert = connection.prepareStatement("INSERT INTO event (at, kind, what, amount) VALUES (?, ?, ?, ?) RETURNING seq");
    }

    /// @param keepTexts whether it has a place for search texts; if not, those in it are deleted
    /// @throws DamagedFile  when it is there but cannot be used, and never will be
    /// @throws SQLException when it cannot be used now: the disk is full, write-protected, gone
    static EventFile open(Path file, boolean keepTexts) throws SQLException, DamagedFile {
        Connection connection = null;
        try {
            connection = connect(file);
            check(connection);
            EventSchema.prepare(connection, keepTexts);
            return new EventFile(connection, keepTexts);
        } catch (SQLException e) {
            close(connection, e);
            if (isDamage(e)) {
                throw new DamagedFile(String.valueOf(e.getMessage()), e);
            }
            throw e;
        } catch (DamagedFile e) {
            close(connection, e);
            throw e;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setWalAutocheckpoint(200); // pages: the log stays below a megabyte
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static void check(Connection connection) throws SQLException, DamagedFile {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA secure_delete = ON");
            try (ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!found.next() || !"ok".equals(found.getString(1))) {
                    throw new DamagedFile(found.getString(1), null);
                }
            }
        }
    }

    /// Writes an event, in a transaction of its own.
    ///
    /// @return its sequence number, larger than all before
    long write(Event event) throws SQLException {
        try {
            insert.setLong(1, event.at().getEpochSecond());
            insert.setString(2, event.kind().written());
            insert.setString(3, event.what());
            if (event.amount() == null) {
                insert.setNull(4, Types.INTEGER);
            } else {
                insert.setLong(4, event.amount());
            }
            long number;
            try (ResultSet result = insert.executeQuery()) {
                result.next();
                number = result.getLong(1);
            }
            if (keepTexts && event.text() != null) {
                try (PreparedStatement text = connection.prepareStatement("INSERT INTO search_text VALUES (?, ?)")) {
                    text.setLong(1, number);
                    text.setString(2, event.text());
                    text.executeUpdate();
                }
            }
            connection.commit();
            return number;
        } catch (SQLException e) {
            rollBack(e);
            throw e;
        }
    }

    /// A visit that has no end gets one, at the time of the last thing known of it. To be called before anything is written.
    void endOpenVisit() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                INSERT INTO event (at, kind, what)
                SELECT (SELECT at FROM event ORDER BY seq DESC LIMIT 1), 'visit-ended', 'crash' WHERE 'visit-begun' =
                    (SELECT kind FROM event WHERE kind IN ('visit-begun', 'visit-ended') ORDER BY seq DESC LIMIT 1)""");
            connection.commit();
        } catch (SQLException e) {
            rollBack(e);
            throw e;
        }
    }

    /// Deletes what is older than a time and was written before the first event of that time. So what was written while the
    /// clock went back for an hour goes with the events around it, and when the clock has jumped ahead nothing goes, since
    /// there is no event of that time yet.
    ///
    /// @param oldest begin of the time: what is older need not be kept
    /// @param newest its end: far enough back that a wrong clock would have been noticed
    void deleteBefore(Instant oldest, Instant newest) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
            "DELETE FROM event WHERE at < ? AND seq < (SELECT seq FROM event WHERE at BETWEEN ? AND ? ORDER BY seq LIMIT 1)")) {
            delete.setLong(1, oldest.getEpochSecond());
            delete.setLong(2, oldest.getEpochSecond());
            delete.setLong(3, newest.getEpochSecond());
            delete.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            rollBack(e);
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void rollBack(SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static void close(@Nullable Connection connection, Exception cause) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static boolean isDamage(SQLException e) {
        SQLiteErrorCode code = code(e);
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_SCHEMA, SQLITE_CONSTRAINT, SQLITE_MISMATCH -> true;
            default -> false;
        };
    }

    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException ours ? ours.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
