package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Statistics of a folder with a clock that stands until it is set, and what was written so far.
final class Desk {

    static final ZoneId SHENYANG = ZoneId.of("Asia/Shanghai");
    static final Instant NOON = Instant.parse("2026-11-29T04:00:00Z");

    private static final int PATIENCE = 30;

    volatile Instant now = NOON;
    Keeping keeping = Keeping.USUAL;
    int waiting = 10_000;
    private final BlockingQueue<Long> written = new LinkedBlockingQueue<>();
    private final Path folder;

    Desk(Path folder) {
        this.folder = folder;
    }

    Path file() {
        return folder.resolve("statistics.sqlite");
    }

    Statistics open() {
        Tuning tuning = new Tuning(SHENYANG, waiting, Duration.ofMillis(20), written::add);
        return Statistics.open(folder, "Hall 1", keeping, () -> now, tuning);
    }

    /// Waits until so many more events are written.
    ///
    /// @return their sequence numbers
    List<Long> awaitWritten(int count) {
        List<Long> numbers = new ArrayList<>();
        try {
            while (numbers.size() < count) {
                Long number = written.poll(PATIENCE, TimeUnit.SECONDS);
                assertNotNull(number, numbers.size() + " of " + count + " events were written");
                numbers.add(number);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return numbers;
    }

    /// One column of all rows, straight from the file.
    List<String> column(String query) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
             Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    List<String> kinds() {
        return column("SELECT kind FROM event ORDER BY seq");
    }

    void change(String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
             Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// A whole visit: a site, a language, a search in vain.
    static void visit(Statistics statistics, String site, int seconds, Ending how) {
        statistics.visitBegun();
        statistics.languageChosen("zh");
        statistics.siteOpened(site);
        statistics.siteLeft(site, Duration.ofSeconds(seconds / 2));
        statistics.searchedInVain("a palace of ice");
        statistics.visitEnded(how, Duration.ofSeconds(seconds));
    }

    static final int EVENTS_OF_A_VISIT = 6;
}
