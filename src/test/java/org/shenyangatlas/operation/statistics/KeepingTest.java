package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept, and for how long.
class KeepingTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void noColumnTakesFreeText() throws IOException {
        try (Statistics statistics = desk.open()) {
            statistics.searchedInVain("Li Xiaoming 13912345678");
            statistics.siteOpened("Li Xiaoming's house");
            desk.awaitWritten(2);
        }
        assertEquals(List.of("event", "sqlite_sequence"), desk.column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        assertEquals(List.of("kind", "what"), desk.column("SELECT name FROM pragma_table_info('event') WHERE type NOT IN ('INTEGER')"));
        assertEquals(List.of("Li-Xiaoming-s-house"), desk.column("SELECT what FROM event WHERE what IS NOT NULL"));
        assertFalse(holds("13912345678"));
    }

    @Test
    void searchTextsAreKeptWhereTheOperatorAsksForThem() {
        desk.keeping = new Keeping(90, true);
        try (Statistics statistics = desk.open()) {
            statistics.searchedInVain(" ice\nfestival ");
            statistics.searchedInVain("x".repeat(500));
            desk.awaitWritten(2);
        }
        assertEquals(List.of("ice festival", "x".repeat(100)), desk.column("SELECT text FROM search_text ORDER BY seq"));
    }

    @Test
    void searchTextsAreGoneWhenTheyAreNotKeptAnyMore() throws IOException {
        desk.keeping = new Keeping(90, true);
        try (Statistics statistics = desk.open()) {
            statistics.searchedInVain("ice festival");
            desk.awaitWritten(1);
        }
        assertTrue(holds("ice festival"));
        desk.keeping = Keeping.USUAL;
        try (Statistics statistics = desk.open()) {
            assertEquals(1, Desk.get(statistics.today()).searches(), "that there was one is still known");
            assertFalse(holds("ice festival"), "neither in the file nor in its log");
        }
    }

    @Test
    void whatIsTooOldIsDeletedAtTheStart() {
        desk.keeping = new Keeping(10, true);
        for (int day = 0; day <= 12; day++) {
            desk.now = Desk.NOON.plus(DAY.multipliedBy(day));
            try (Statistics statistics = desk.open()) {
                statistics.searchedInVain("day-" + day);
                desk.awaitWritten(1);
            }
        }
        List<String> kept = Stream.iterate(2, day -> day + 1).limit(11).map(day -> "day-" + day).toList();
        assertEquals(kept, desk.column("SELECT text FROM event LEFT JOIN search_text USING (seq) ORDER BY seq"));
    }

    @Test
    void whatIsTooOldIsDeletedDailyWithoutARestart() {
        desk.keeping = new Keeping(10, false);
        try (Statistics statistics = desk.open()) {
            for (int day = 0; day <= 30; day++) {
                desk.now = Desk.NOON.plus(DAY.multipliedBy(day));
                statistics.siteOpened("day-" + day);
                desk.awaitWritten(1);
            }
            Desk.get(statistics.today());
            assertEquals("day-20", desk.column("SELECT what FROM event ORDER BY seq").getFirst());
        }
    }

    @Test
    void aClockThatJumpsDeletesNothing() {
        try (Statistics statistics = desk.open()) {
            for (int days : List.of(0, 1, 0, -1, 0, -20_000, 0, 400)) {
                desk.now = Desk.NOON.plus(DAY.multipliedBy(days));
                statistics.siteOpened("jump" + days);
                desk.awaitWritten(1);
            }
        }
        desk.now = Desk.NOON;
        desk.open().close();
        assertEquals(List.of("jump0", "jump1", "jump0", "jump-1", "jump0", "jump-20000", "jump0", "jump400"),
            desk.column("SELECT what FROM event ORDER BY seq"));
    }

    @Test
    void aVisitDuringWhichTheClockJumpsHasTheLengthItHad() {
        try (Statistics statistics = desk.open()) {
            for (int days : List.of(1, -1)) {
                desk.now = Desk.NOON;
                statistics.visitBegun();
                desk.now = Desk.NOON.plus(DAY.multipliedBy(days));
                statistics.visitEnded(Ending.IDLE, Duration.ofSeconds(42));
                assertEquals(42, Desk.get(statistics.today()).medianSeconds().orElseThrow());
            }
        }
        desk.now = Desk.NOON;
        try (Statistics statistics = desk.open()) {
            assertEquals(2, Desk.get(statistics.today()).visits());
        }
        assertEquals(List.of(), desk.column("SELECT seq FROM event WHERE what = 'crash'"), "by sequence, both have ended");
    }

    private boolean holds(String text) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                if (new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }
}
