package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plug is pulled, again and again, on the same file. How often, the property `statistics.kills` says.
class KilledStatisticsTest {

    private static final System.Logger LOG = System.getLogger(KilledStatisticsTest.class.getName());
    private static final int KILLS = Integer.getInteger("statistics.kills", 6);
    private static final long SEED = Long.getLong("statistics.seed", 29);
    private static final int LONGEST_START = 60;

    @TempDir
    private Path folder;

    @Test
    void noEventThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Desk desk = new Desk(folder.resolve("statistics"));
        desk.keeping = new Keeping(90, true);
        Set<String> acknowledged = new HashSet<>();
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String which = "kill " + kill + " of seed " + SEED;
            List<String> said = lifeOfAKiosk(random, which);
            assertTrue(said.stream().noneMatch(acknowledged::contains), which + ": a number is used once");
            acknowledged.addAll(said);
            if (Files.exists(desk.file())) { // it may have been killed before its first event
                assertEquals(List.of("ok"), desk.column("PRAGMA integrity_check"), which);
                Set<String> found = new HashSet<>(desk.column("SELECT seq FROM event"));
                assertTrue(found.containsAll(acknowledged), () -> which + ": " + lost(acknowledged, found) + " are lost");
                kept = found.size();
            }
        }
        try (Statistics statistics = desk.open()) {
            Summary today = Desk.get(statistics.today());
            assertEquals(0, today.lost());
            assertTrue(statistics.trouble().isEmpty(), () -> statistics.trouble().toString());
        }
        List<String> visits = desk.column("SELECT kind FROM event WHERE kind LIKE 'visit-%' ORDER BY seq");
        assertEquals(Stream.generate(() -> Stream.of("visit-begun", "visit-ended")).limit(visits.size() / 2).flatMap(pair -> pair).toList(),
            visits, "a visit that was cut off has an end as well");
        assertEquals(desk.column("SELECT seq FROM event WHERE kind = 'search'"), desk.column("SELECT seq FROM search_text"),
            "an event and its text are kept together");
        LOG.log(System.Logger.Level.INFO, KILLS + " kills: " + acknowledged.size() + " events acknowledged, 0 lost, "
            + kept + " kept, " + desk.column("SELECT seq FROM event WHERE what = 'crash'").size() + " visits cut off");
    }

    /// Some are killed as they start, most while they write.
    ///
    /// @return the numbers that were said
    private List<String> lifeOfAKiosk(Random random, String which) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path complaint = folder.resolve("complaint.txt");
        Process kiosk = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
            "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + folder, "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            BusyKiosk.class.getName(), folder.resolve("statistics").toString())
            .redirectOutput(said.toFile()).redirectError(complaint.toFile()).start();
        try {
            if (random.nextInt(4) > 0) {
                awaitFirstNumber(kiosk, said, which);
                kiosk.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
            } else {
                kiosk.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
            }
            assertTrue(kiosk.isAlive(), () -> which + ": it ended by itself");
        } finally {
            kiosk.destroyForcibly().waitFor();
        }
        assertEquals("", Files.readString(complaint), which);
        String numbers = Files.readString(said);
        return numbers.substring(0, numbers.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void awaitFirstNumber(Process kiosk, Path said, String which) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START);
        while (Files.size(said) == 0 && !kiosk.waitFor(2, TimeUnit.MILLISECONDS)) {
            assertTrue(System.nanoTime() < end, which + ": it does not start");
        }
    }

    private static Set<String> lost(Set<String> acknowledged, Set<String> found) {
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(found);
        return lost;
    }
}
