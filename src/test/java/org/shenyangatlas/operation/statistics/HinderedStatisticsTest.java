package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes nothing: events wait, and none is lost when it comes back.
class HinderedStatisticsTest {

    private static final int MANY = 3_000;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    private Path folder;

    @Test
    void eventsWaitUntilThePlaceCanBeWritten() throws IOException {
        Path place = Files.createFile(folder.resolve("place")); // no folder can be made of it
        Desk desk = new Desk(place);
        try (Statistics statistics = desk.open()) {
            number(statistics, 0, 50);
            await(() -> statistics.trouble().isPresent());
            String trouble = statistics.trouble().orElseThrow();
            assertTrue(trouble.contains(place.toString()) && trouble.contains("50 events wait"), trouble);
            assertEquals(0, Desk.get(statistics.today()).sites().size(), "the operator is answered all the same");
            Files.delete(place);
            desk.awaitWritten(50);
            assertEquals(numbers(0, 50), desk.column("SELECT what FROM event ORDER BY seq"));
            await(() -> statistics.trouble().isEmpty());
        }
    }

    @Test
    void whatIsTooMuchToWaitIsLostOldestFirstAndCounted() throws IOException {
        Path place = Files.createFile(folder.resolve("place"));
        Desk desk = new Desk(place);
        desk.waiting = 10;
        try (Statistics statistics = desk.open()) {
            number(statistics, 0, 25);
            await(() -> statistics.trouble().orElse("").contains("15 events were lost"));
            Files.delete(place);
            desk.awaitWritten(10);
            assertEquals(15, Desk.get(statistics.today()).lost());
            assertEquals(numbers(15, 25), desk.column("SELECT what FROM event WHERE kind = 'site-opened' ORDER BY seq"));
            assertTrue(statistics.trouble().isPresent(), "it remains said");
        }
    }

    @Test
    void closingDoesNotWaitForADiskThatIsGone() throws IOException {
        Desk desk = new Desk(Files.createFile(folder.resolve("place")));
        Statistics statistics = desk.open();
        number(statistics, 0, 5);
        await(() -> statistics.trouble().isPresent());
        long begun = System.nanoTime();
        statistics.close();
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(2));
    }

    @Test
    void aFolderThatBecomesReadOnlyLosesNothing() throws IOException, InterruptedException {
        try (Disk disk = Disk.mount(folder, "8m")) {
            Desk desk = new Desk(disk.place());
            try (Statistics statistics = desk.open()) {
                number(statistics, 0, 5);
                desk.awaitWritten(5);
            }
            disk.remount("ro");
            try (Statistics statistics = desk.open()) {
                number(statistics, 5, 10);
                await(() -> statistics.trouble().isPresent());
                assertFalse(statistics.trouble().orElse("").contains("damaged"), statistics.trouble().toString());
                disk.remount("rw");
                desk.awaitWritten(5);
                assertEquals(numbers(0, 10), desk.column("SELECT what FROM event ORDER BY seq"));
                await(() -> statistics.trouble().isEmpty());
            }
        }
    }

    @Test
    void aDiskThatFillsUpLosesNothingOnceThereIsRoom() throws IOException, InterruptedException {
        try (Disk disk = Disk.mount(folder, "1m")) {
            Path ballast = Files.write(disk.place().resolve("ballast"), new byte[600_000]);
            Desk desk = new Desk(disk.place());
            try (Statistics statistics = desk.open()) {
                number(statistics, 0, MANY);
                await(() -> statistics.trouble().isPresent());
                assertTrue(statistics.trouble().orElse("").contains("full"), statistics.trouble().toString());
                Files.delete(ballast);
                desk.awaitWritten(MANY);
                assertEquals(Optional.empty(), statistics.trouble());
                assertEquals(numbers(0, MANY), desk.column("SELECT what FROM event ORDER BY seq"));
            }
        }
    }

    private static void number(Statistics statistics, int from, int to) {
        numbers(from, to).forEach(statistics::siteOpened);
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "site-" + i).toList();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it takes too long");
            Thread.onSpinWait();
        }
    }

    /// A disk in memory, of a size, for tests that run with the rights to mount one.
    private record Disk(Path place) implements AutoCloseable {

        static Disk mount(Path folder, String size) throws IOException, InterruptedException {
            Path place = Files.createDirectory(folder.resolve("disk"));
            assumeTrue(System.getProperty("os.name").startsWith("Linux"), "only Linux mounts a disk in memory so");
            assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place.toString()), "mounting a disk takes root");
            return new Disk(place);
        }

        void remount(String how) throws IOException, InterruptedException {
            assertTrue(run("mount", "-o", "remount," + how, place.toString()), how);
        }

        private static boolean run(String... command) throws IOException, InterruptedException {
            try {
                Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (IOException e) {
                return false; // there is no such command
            }
        }

        @Override
        public void close() throws IOException {
            try {
                run("umount", "-l", place.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
