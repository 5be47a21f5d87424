package org.shenyangatlas.operation.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// Reads the file of events on a connection of its own, while it is written to.
final class EventReader {

    private static final Map<String, Event.Kind> KINDS = Arrays.stream(Event.Kind.values())
        .collect(Collectors.toUnmodifiableMap(Event.Kind::written, Function.identity()));
    private static final int BUSY_MILLIS = 2_000;

    private final Path file;

    EventReader(Path file) {
        this.file = file;
    }

    /// Hands on all events from one moment, included, until another, not included, in the order in which they happened;
    /// none when there is no file yet.
    ///
    /// @throws IOException when it cannot be read; some may have been handed on already
    void read(Instant from, Instant until, Consumer<Event> each) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            connection.setAutoCommit(false); // one state of the file throughout
            String text = hasTexts(connection) ? "text FROM event LEFT JOIN search_text USING (seq)" : "NULL FROM event";
            try (PreparedStatement query = connection.prepareStatement(
                "SELECT at, kind, what, amount, " + text + " WHERE at >= ? AND at < ? ORDER BY seq")) {
                query.setLong(1, from.getEpochSecond());
                query.setLong(2, until.getEpochSecond());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        handOn(rows, each);
                    }
                }
            }
        } catch (SQLException | RuntimeException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void handOn(ResultSet row, Consumer<Event> each) throws SQLException {
        Event.Kind kind = KINDS.get(row.getString(2));
        if (kind != null) {
            each.accept(new Event(Instant.ofEpochSecond(row.getLong(1)), kind, row.getString(3), amount(row), row.getString(5)));
        }
    }

    private static @Nullable Long amount(ResultSet row) throws SQLException {
        long amount = row.getLong(4);
        return row.wasNull() ? null : amount;
    }

    private static boolean hasTexts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery("SELECT 1 FROM sqlite_schema WHERE name = 'search_text'")) {
            return found.next();
        }
    }
}
