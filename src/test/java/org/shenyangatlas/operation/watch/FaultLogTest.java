package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {

    private static final int FILES = 3;
    private static final long BYTES = 20_000;

    @TempDir
    private Path folder;
    private final SetClock clock = new SetClock();
    private FaultLog log = new FaultLog(Path.of("nowhere"), "atlas");

    @BeforeEach
    void begin() {
        log = new FaultLog(folder.resolve("log"), "atlas", FILES, BYTES, clock, clock);
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("log").resolve(name));
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void aFaultIsWrittenWithItsCodeAndItsCause() throws IOException {
        String code = log.write("The map is gone", new IllegalStateException("no tiles", new IOException("the disk\nis gone")));
        List<String> lines = written("atlas.log").lines().toList();
        assertTrue(lines.getFirst().endsWith(" SEVERE " + code + " The map is gone"), lines::getFirst);
        assertTrue(lines.getFirst().startsWith("2026-11-01T"), lines::getFirst);
        assertTrue(lines.contains("    Caused by: java.io.IOException: the disk"), lines::toString);
        assertTrue(lines.contains("    is gone"), lines::toString);
        assertEquals(Optional.of(code), log.lastCode());
        assertEquals(Optional.empty(), log.trouble());
    }

    @Test
    void aMillionFaultsStayUnderTheCap() throws IOException {
        List<RuntimeException> faults = IntStream.range(0, 1000).mapToObj(i -> {
            RuntimeException fault = new IllegalStateException("fault " + i);
            fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.A", "method" + i, "A.java", i)});
            return fault;
        }).toList();
        for (int i = 0; i < 1_000_000; i++) {
            if (i % 1000 == 0) {
                clock.pass(60);
            }
            log.write("Something went wrong", faults.get(i / 7 % 1000));
        }
        assertTrue(bytes() <= FILES * BYTES, () -> folder + " holds too much");
        assertTrue(bytes() > (FILES - 1) * BYTES, "it has been round");
        assertEquals(Optional.empty(), log.trouble());
    }

    @Test
    void theNextMinuteTellsHowManyMoreThereWere() throws IOException {
        RuntimeException fault = new IllegalStateException();
        fault.setStackTrace(new StackTraceElement[0]);
        IntStream.range(0, 105).forEach(_ -> log.write("Again", fault));
        clock.pass(Duration.ofMinutes(1));
        log.write("Again", fault);
        String text = written("atlas.log");
        assertEquals(6, text.lines().filter(line -> line.contains("SEVERE")).count());
        assertTrue(text.contains("Again (100 more like it before)"), text);
    }

    @Test
    void theOldestFileIsDropped() throws IOException {
        for (int i = 0; i < 400; i++) {
            clock.pass(60);
            log.write("x".repeat(500) + " number " + i + ".", new IllegalStateException());
        }
        assertTrue(written("atlas.log").contains("number 399."));
        assertFalse(written("atlas.2.log").contains("number 0."));
        assertFalse(Files.exists(folder.resolve("log/atlas.3.log")));
    }

    @Test
    void anEntryThatIsTooLongIsCut() throws IOException {
        log.write("沈".repeat(1_000_000), new IllegalStateException());
        assertTrue(bytes() <= BYTES);
    }

    @Test
    void aRecursionWithoutEndIsKnownByItsBeginning() throws IOException {
        RuntimeException deep = new IllegalStateException();
        StackTraceElement[] frames = new StackTraceElement[1024];
        Arrays.fill(frames, new StackTraceElement("a.A", "again", "A.java", 1));
        deep.setStackTrace(frames);
        log.write("Deep", deep);
        assertTrue(written("atlas.log").contains("... 964 more"));
    }

    @Test
    void writesDownWhatIsLoggedFromWarningsOn() throws IOException {
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.WARNING);
        log.follow(logger);
        logger.log(Level.WARNING, "The pack {0} is broken", "北陵");
        logger.log(Level.INFO, "All is well");
        assertTrue(written("atlas.log").contains("The pack 北陵 is broken"));
        assertFalse(written("atlas.log").contains("All is well"));
    }

    @Test
    void theSameWarningHasTheSameCodeWhateverItIsAbout() throws IOException {
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        log.follow(logger);
        IntStream.range(0, 100).forEach(i -> logger.log(Level.WARNING, "The pack {0} is broken", i));
        assertEquals(5, written("atlas.log").lines().count());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndTriedAgain() throws IOException {
        Path blocked = Files.createFile(folder.resolve("log"));
        log.write("One", new IllegalStateException());
        log.write("Two", new IllegalStateException());
        assertTrue(log.trouble().orElse("").endsWith("entries lost: 2"), () -> log.trouble().orElse(""));
        Files.delete(blocked);
        log.write("Three", new IllegalStateException());
        assertEquals(Optional.empty(), log.trouble());
        assertTrue(written("atlas.log").contains("Three"));
    }

    @Test
    void whoeverTidiesUpLosesNothingNew() throws IOException {
        log.write("One", new IllegalStateException());
        Files.delete(folder.resolve("log/atlas.log"));
        log.write("Two", new IllegalStateException());
        assertTrue(written("atlas.log").contains("Two"));
    }

    @Test
    void aFaultThatCannotEvenBeToldIsNoFaultOfTheLog() {
        log.write("Nested", new IllegalStateException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("not even a message");
            }
        });
        assertTrue(log.trouble().isPresent());
    }
}
