package org.shenyangatlas.operation.statistics;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables of the file of events. No column takes free text, unless the operator wants search texts kept: those have a
/// table of their own, which is not there otherwise.
final class EventSchema {

    /// Each step makes the next version of the schema; a step that has gone out is never changed.
    private static final List<String> STEPS = List.of("""
        CREATE TABLE event (
            seq    INTEGER PRIMARY KEY AUTOINCREMENT,
            at     INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799), -- seconds since 1970, by a clock that may be wrong
            kind   TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20 AND kind NOT GLOB '*[^a-z-]*'),
            what   TEXT CHECK (length(what) BETWEEN 1 AND 100 AND what NOT GLOB '*[^A-Za-z0-9-]*'),
            amount INTEGER CHECK (amount >= 0)
        ) STRICT""");
    private static final String TEXTS = """
        CREATE TABLE IF NOT EXISTS search_text (
            seq  INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT""";

    private EventSchema() {
    }

    /// Makes the schema of a new file, or of one of an older version, the present one.
    ///
    /// @param keepTexts whether it has a place for search texts; if not, those in it are deleted
    static void prepare(Connection connection, boolean keepTexts) throws SQLException, DamagedFile {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            int version = number(statement, "PRAGMA user_version");
            if (version > STEPS.size()) {
                throw new DamagedFile("it was written by a newer version of the atlas", null);
            }
            for (int step = version; step < STEPS.size(); step++) {
                statement.execute(STEPS.get(step));
                statement.execute("PRAGMA user_version = " + (step + 1));
            }
            boolean hasTexts = number(statement, "SELECT count(*) FROM sqlite_schema WHERE name = 'search_text'") > 0;
            if (keepTexts) {
                statement.execute(TEXTS);
            } else {
                statement.execute("DROP TABLE IF EXISTS search_text");
            }
            connection.commit();
            if (hasTexts && !keepTexts) {
                connection.setAutoCommit(true);
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)"); // they stood in the log as well
                connection.setAutoCommit(false);
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
