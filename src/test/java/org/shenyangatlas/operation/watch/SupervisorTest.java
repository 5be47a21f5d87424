package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// With real programs and a hurried pace.
@Timeout(60)
class SupervisorTest {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(15);
    private static final Pace HURRIED = new Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMinutes(1),
        Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMillis(50));

    @TempDir
    private Path folder;
    private Path starts = Path.of("");

    @BeforeEach
    void place() {
        starts = folder.resolve("starts");
    }

    private Supervisor supervisor(Pace pace, String... acts) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-classpath",
            System.getProperty("java.class.path"), FakeAtlas.class.getName(), starts.toString()));
        command.addAll(List.of(acts));
        return new Supervisor(command, Supervisor.heartbeatIn(folder), pace);
    }

    private List<String> started() {
        try {
            return Files.exists(starts) ? Files.readAllLines(starts) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long startedAt(int start) {
        return Long.parseLong(started().get(start).split(" ")[0]);
    }

    @Test
    void whatCrashesComesBackUntilTheOperatorLeaves() throws InterruptedException {
        supervisor(HURRIED, "crash", "restart", "leave").run();
        assertEquals(3, started().size());
    }

    @Test
    void afterThreeFastCrashesItIsStartedCarefully() throws InterruptedException {
        supervisor(HURRIED, "crash", "crash", "crash", "crash", "leave").run();
        assertEquals(List.of(false, false, false, true, false), started().stream().map(line -> line.contains(Supervisor.CAREFUL)).toList());
    }

    @Test
    void whatHangsIsKilledAndComesBack() throws Exception {
        supervisor(HURRIED, "hang", "leave").run();
        assertEquals(2, started().size());
        Duration gone = Duration.ofMillis(startedAt(1) - startedAt(0));
        assertTrue(gone.compareTo(BACK_WITHIN) < 0, gone::toString);
        assertTrue(gone.compareTo(HURRIED.silence()) > 0, gone::toString);
    }

    @Test
    void whatNeverComesToLifeIsKilledToo() throws InterruptedException {
        Pace impatient = new Pace(HURRIED.first(), HURRIED.longest(), HURRIED.well(), Duration.ofSeconds(2), Duration.ofSeconds(60),
            HURRIED.look());
        supervisor(impatient, "dead", "leave").run();
        assertEquals(2, started().size());
    }

    @Test
    void whatIsKilledFromOutsideComesBackAndEndsWithItsSupervisor() throws Exception {
        Supervisor supervisor = supervisor(HURRIED, "run");
        CompletableFuture<Void> running = run(supervisor);
        waitForStarts(1);
        long killed = System.currentTimeMillis();
        program(0).orElseThrow().destroyForcibly();
        waitForStarts(2);
        assertTrue(startedAt(1) - killed < BACK_WITHIN.toMillis());
        ProcessHandle second = program(1).orElseThrow();
        supervisor.end();
        running.get(20, TimeUnit.SECONDS);
        assertFalse(second.isAlive());
    }

    private Optional<ProcessHandle> program(int start) {
        return ProcessHandle.of(Long.parseLong(started().get(start).split(" ")[1]));
    }

    private static CompletableFuture<Void> run(Supervisor supervisor) {
        return CompletableFuture.runAsync(() -> {
            try {
                supervisor.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void waitForStarts(int count) {
        long until = System.nanoTime() + BACK_WITHIN.toNanos();
        while (started().size() < count && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertEquals(count, started().size());
    }

    @Test
    void aProgramThatIsNotThereDoesNotKeepItsSupervisorFromEnding() throws Exception {
        Supervisor supervisor = new Supervisor(List.of(folder.resolve("nothing").toString()), null, HURRIED);
        CompletableFuture<Void> running = run(supervisor);
        supervisor.end();
        running.get(20, TimeUnit.SECONDS);
    }

    @Test
    void theProgramEndsAtOnceWithTheCodeOfAHang() throws Exception {
        Process halting = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-classpath",
            System.getProperty("java.class.path"), FakeAtlas.class.getName(), starts.toString(), "halt")
            .redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        assertTrue(halting.waitFor(BACK_WITHIN.toSeconds(), TimeUnit.SECONDS));
        assertEquals(ExitCode.HUNG, halting.exitValue());
        assertTrue(Files.readString(folder.resolve("out")).contains("halted"), "its last words are in the log");
    }

    @Test
    void theHeartbeatIsWhereItCanBeWritten() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        Path heartbeat = Objects.requireNonNull(Supervisor.heartbeatIn(blocked, folder.resolve("other")));
        assertEquals(folder.resolve("other/heartbeat").toAbsolutePath(), heartbeat);
        assertTrue(Files.exists(heartbeat));
        assertNull(Supervisor.heartbeatIn(blocked));
    }
}
