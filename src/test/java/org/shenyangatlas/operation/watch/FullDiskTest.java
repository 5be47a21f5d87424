package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.operation.watch.StartLadder.Level;

/// On a real disk of 1 MB, which only root can make; skipped for others.
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    @TempDir
    private Path disk;
    private final SetClock clock = new SetClock();

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "only root mounts a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "--lazy", disk.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(disk.resolve("filling"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertEquals(0, disk.toFile().getUsableSpace());
        }
    }

    private void write(FaultLog log, int entries) {
        for (int i = 0; i < entries; i++) {
            clock.pass(60);
            log.write("x".repeat(1000), new IllegalStateException());
        }
    }

    @Test
    void theLogMakesRoomForWhatIsNewFromWhatIsOld() throws IOException {
        FaultLog log = new FaultLog(disk, "atlas", 3, 30_000, clock, clock);
        write(log, 100);
        fill();
        for (int i = 0; i < 100; i++) {
            write(log, 1);
            assertEquals(Optional.empty(), log.trouble(), "entry " + i);
        }
    }

    @Test
    void aLogWithoutAnyRoomSaysSoAndGoesOnWhenThereIsSome() throws IOException {
        fill();
        FaultLog log = new FaultLog(disk, "atlas", 3, 30_000, clock, clock);
        write(log, 3);
        assertTrue(log.trouble().orElse("").endsWith("entries lost: 3"), () -> log.trouble().toString());
        Files.delete(disk.resolve("filling"));
        write(log, 1);
        assertEquals(Optional.empty(), log.trouble());
    }

    @Test
    void theLadderCountsOn() throws IOException {
        Path file = disk.resolve("starts");
        new StartLadder(file, clock).begin();
        fill();
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clock.pass(5);
            levels.add(new StartLadder(file, clock).begin());
        }
        assertEquals(List.of(Level.NORMAL, Level.NORMAL, Level.SAFE, Level.SAFE), levels);
    }

    @Test
    void theHeartbeatGoesOn() throws IOException {
        Path file = Files.createFile(disk.resolve("heartbeat"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        fill();
        new RealOutside(file, new SystemdNotify(null)).touch();
        assertTrue(Files.getLastModifiedTime(file).toMillis() > Duration.ofDays(1).toMillis());
    }
}
