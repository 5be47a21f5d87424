package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in the file, the atlas counts on, and nothing is thrown away unseen. The property `statistics.mutations`
/// says how many files are made up.
class DamagedStatisticsTest {

    private static final int MUTATIONS = Integer.getInteger("statistics.mutations", 60);

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void aFileOfSomeVisits() {
        desk = new Desk(folder);
        try (Statistics statistics = desk.open()) {
            for (int i = 0; i < 40; i++) {
                Desk.visit(statistics, "tv-tower", i, Ending.IDLE);
            }
            desk.awaitWritten(40 * Desk.EVENTS_OF_A_VISIT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut short", "cut to a line", "of something else", "with a broken header", "with broken pages",
        "of a newer version", "without its table", "with other tables"})
    void aFileIsKeptAsideAndCountingBeginsAnew(String damage) throws IOException {
        byte[] good = Files.readAllBytes(desk.file());
        switch (damage) {
            case "cut short" -> Files.write(desk.file(), Arrays.copyOf(good, good.length - 5_000));
            case "cut to a line" -> Files.write(desk.file(), Arrays.copyOf(good, 60));
            case "of something else" -> Files.writeString(desk.file(), "visits: many\n".repeat(900));
            case "with a broken header" -> Files.write(desk.file(), filled(good, 16, 100));
            case "with broken pages" -> Files.write(desk.file(), filled(good, 4_200, good.length));
            case "of a newer version" -> desk.change("PRAGMA user_version = 99");
            case "without its table" -> desk.change("DROP TABLE event");
            default -> desk.change("DROP TABLE event", "PRAGMA user_version = 0", "CREATE TABLE event (visitor, name)");
        }
        byte[] damaged = Files.readAllBytes(desk.file());
        try (Statistics statistics = desk.open()) {
            Desk.visit(statistics, "tv-tower", 60, Ending.IDLE);
            assertEquals(1, Desk.get(statistics.today()).visits());
            String trouble = statistics.trouble().orElse("");
            assertTrue(trouble.contains("kept as statistics.sqlite.damaged-1"), trouble);
        }
        assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("statistics.sqlite.damaged-1")));
    }

    @Test
    void threeDamagedFilesAreKept() throws IOException {
        for (int i = 1; i <= 5; i++) {
            Files.writeString(desk.file(), "damage " + i + " that is no file of events");
            try (Statistics statistics = desk.open()) {
                Desk.get(statistics.today());
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of("statistics.sqlite", "statistics.sqlite.damaged-3", "statistics.sqlite.damaged-4",
                "statistics.sqlite.damaged-5"), all.map(each -> each.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.readString(folder.resolve("statistics.sqlite.damaged-5")).startsWith("damage 5"));
    }

    @Test
    void aFileDamagedWhileItIsOpenCostsNoNewEvent() throws IOException {
        try (Statistics statistics = desk.open()) {
            statistics.visitBegun();
            desk.awaitWritten(1);
            Files.move(desk.file(), folder.resolve("away"));
            Files.writeString(desk.file(), "not a file of events, but in its place");
            statistics.visitEnded(Ending.IDLE, Duration.ofSeconds(5));
            desk.awaitWritten(1);
            assertFalse(statistics.trouble().isPresent() && !statistics.trouble().get().contains("damaged-1"));
        }
    }

    @Test
    void whateverStandsInItEventsAreCounted() throws IOException {
        byte[] good = Files.readAllBytes(desk.file());
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] bad = good.clone();
            int changes = 1 + random.nextInt(random.nextBoolean() ? 3 : 400);
            for (int i = 0; i < changes; i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Files.write(desk.file(), random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad);
            try (Statistics statistics = desk.open()) {
                statistics.visitBegun();
                desk.awaitWritten(1);
                assertTrue(Desk.get(statistics.today()).visits() > 0, "seed " + seed);
                Desk.get(statistics.export(folder));
            }
        }
    }

    private static byte[] filled(byte[] good, int from, int to) {
        byte[] bad = good.clone();
        Arrays.fill(bad, from, Math.min(to, bad.length), (byte) 0xA5);
        return bad;
    }
}
