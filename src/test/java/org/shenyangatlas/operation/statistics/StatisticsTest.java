package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("not yet there"));
    }

    @Test
    void aDayIsCounted() {
        try (Statistics statistics = desk.open()) {
            Desk.visit(statistics, "tv-tower", 60, Ending.IDLE);
            Desk.visit(statistics, "imperial-palace", 100, Ending.START_AGAIN);
            Desk.visit(statistics, "imperial-palace", 20, Ending.IDLE);
            statistics.visitBegun();
            assertEquals(new Summary(LocalDate.of(2026, 11, 29), 4, OptionalLong.of(60),
                List.of(new SiteUse("imperial-palace", 2, 60), new SiteUse("tv-tower", 1, 30)),
                new TreeMap<>(Map.of("zh", 3)), new TreeMap<>(Map.of(Ending.IDLE, 2, Ending.START_AGAIN, 1)), 3, 0),
                Desk.get(statistics.today()));
            assertEquals(Optional.empty(), statistics.trouble());
        }
    }

    @Test
    void aDayWithoutVisitorsIsEmpty() {
        try (Statistics statistics = desk.open()) {
            Summary today = Desk.get(statistics.today());
            assertEquals(0, today.visits());
            assertEquals(OptionalLong.empty(), today.medianSeconds());
        }
    }

    @Test
    void yesterdayIsNotToday() {
        try (Statistics statistics = desk.open()) {
            Desk.visit(statistics, "tv-tower", 60, Ending.IDLE);
            desk.now = Desk.NOON.plus(Duration.ofHours(13)); // past midnight in Shenyang, not in Greenwich
            statistics.visitBegun();
            assertEquals(1, Desk.get(statistics.today()).visits());
            assertEquals(List.of(), Desk.get(statistics.today()).sites());
        }
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() {
        try (Statistics statistics = desk.open()) {
            Desk.visit(statistics, "tv-tower", 60, Ending.IDLE);
        }
        try (Statistics statistics = desk.open()) {
            Desk.visit(statistics, "tv-tower", 60, Ending.OPERATOR);
            assertEquals(2, Desk.get(statistics.today()).visits());
        }
    }

    @Test
    void aVisitFoundOpenAtTheStartCrashedWhenItWasLastHeardOf() {
        try (Statistics statistics = desk.open()) {
            Desk.visit(statistics, "tv-tower", 60, Ending.IDLE);
            statistics.visitBegun();
            statistics.siteOpened("tv-tower");
        }
        desk.now = Desk.NOON.plus(Duration.ofDays(1));
        try (Statistics statistics = desk.open()) {
            assertEquals(Map.of(), Desk.get(statistics.today()).endings());
            desk.now = Desk.NOON;
            Summary thatDay = Desk.get(statistics.today());
            assertEquals(Map.of(Ending.IDLE, 1, Ending.CRASH, 1), thatDay.endings());
            assertEquals(OptionalLong.of(60), thatDay.medianSeconds(), "nobody knows how long the other one was");
        }
        desk.open().close();
        assertEquals(1, desk.column("SELECT seq FROM event WHERE what = 'crash'").size(), "once");
    }

    @Test
    void aVisitGoesOnWhenTheFileIsTakenAway() throws IOException {
        try (Statistics statistics = desk.open()) {
            statistics.visitBegun();
            desk.awaitWritten(1);
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.delete(Path.of(desk.file() + ending));
            }
            statistics.visitEnded(Ending.IDLE, Duration.ofSeconds(9));
            desk.awaitWritten(1);
            assertEquals(List.of("visit-ended"), desk.kinds());
        }
    }

    @Test
    void secondsAreRoundedAndNeverNegative() {
        try (Statistics statistics = desk.open()) {
            statistics.siteLeft("a", Duration.ofMillis(1_499));
            statistics.siteLeft("a", Duration.ofMillis(1_500));
            statistics.siteLeft("a", Duration.ofSeconds(-70));
            desk.awaitWritten(3);
            assertEquals(List.of("1", "2", "0"), desk.column("SELECT amount FROM event ORDER BY seq"));
        }
    }

    @Test
    void callsNeverThrowAndWhatIsWrongIsLeftOut() {
        Statistics statistics = desk.open();
        assertDoesNotThrow(() -> statistics.siteOpened(nothing()));
        assertDoesNotThrow(() -> statistics.visitEnded(Ending.IDLE, nothing()));
        assertDoesNotThrow(() -> statistics.siteOpened(""));
        statistics.close();
        assertDoesNotThrow(statistics::visitBegun);
        assertEquals(List.of("site-opened", "site-opened"), desk.kinds());
    }

    @Test
    void anythingAnEventIsGivenCanBeWritten() {
        Random random = new Random(29);
        try (Statistics statistics = desk.open()) {
            for (int i = 0; i < 300; i++) {
                String any = random.ints(random.nextInt(130), 0, 0x10FFFF).filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                statistics.siteOpened(any);
            }
            desk.now = Instant.MIN;
            statistics.visitBegun();
            desk.now = Instant.MAX;
            statistics.visitEnded(Ending.IDLE, Duration.ofSeconds(Long.MAX_VALUE / 2));
            desk.awaitWritten(302);
        }
        desk.open().close();
        assertEquals(302, desk.kinds().size(), "the file is sound");
    }

    private static <T> T nothing() {
        return null;
    }
}
