package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shenyangatlas.operation.watch.StartLadder.Level.NORMAL;
import static org.shenyangatlas.operation.watch.StartLadder.Level.PLAIN;
import static org.shenyangatlas.operation.watch.StartLadder.Level.SAFE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.operation.watch.StartLadder.Level;

class StartLadderTest {

    @TempDir
    private Path folder;
    private final SetClock clock = new SetClock();
    private Path file = Path.of("");

    @BeforeEach
    void place() {
        file = folder.resolve("kiosk/starts");
    }

    private StartLadder ladder() {
        return new StartLadder(file, clock);
    }

    private Level start() {
        return ladder().begin();
    }

    /// Starts that end by themselves after so many seconds.
    private void crash(int times, int seconds) {
        for (int i = 0; i < times; i++) {
            start();
            clock.pass(seconds);
        }
    }

    @ParameterizedTest(name = "after {0} crashes the start is {1}")
    @CsvSource({"0, NORMAL", "1, NORMAL", "2, NORMAL", "3, SAFE", "4, SAFE", "5, SAFE", "6, SAFE", "7, SAFE", "8, SAFE", "9, SAFE",
        "10, PLAIN", "11, PLAIN", "12, PLAIN"})
    void climbsWithEveryCrash(int crashes, Level expected) {
        crash(crashes, 5);
        assertEquals(expected, start());
    }

    @Test
    void crashesMoreThanFiveMinutesAgoDoNotMakeItSafe() {
        crash(2, 100);
        crash(1, 99);
        assertEquals(SAFE, start(), "the first was 299 s ago");
        file = folder.resolve("another");
        crash(3, 100);
        assertEquals(NORMAL, start(), "the first was 300 s ago");
    }

    @Test
    void crashesMoreThanTenMinutesAgoDoNotMakeItPlain() {
        crash(10, 60);
        assertEquals(SAFE, start(), "the first was 600 s ago");
    }

    @Test
    void aStartThatWentWellIsNoCrash() {
        for (int i = 0; i < 12; i++) {
            StartLadder ladder = ladder();
            assertEquals(NORMAL, ladder.begin());
            clock.pass(StartLadder.WELL);
            ladder.well();
            ladder.ended(ExitCode.HUNG);
        }
    }

    @Test
    void oneGoodStartDoesNotHideTheBadOnes() {
        crash(3, 5);
        StartLadder safe = ladder();
        assertEquals(SAFE, safe.begin());
        clock.pass(60);
        safe.well();
        assertEquals(SAFE, start());
    }

    @Test
    void twoAtOnceAreCountedAndCrossedOutEach() {
        StartLadder one = ladder();
        one.begin();
        start();
        one.well();
        crash(2, 0);
        assertEquals(SAFE, start(), "three crashed");
    }

    @ParameterizedTest
    @ValueSource(ints = {ExitCode.LEFT, ExitCode.RESTART})
    void anEndThatSomebodyWantedClearsTheLadder(int code) {
        crash(11, 5);
        StartLadder ladder = ladder();
        assertEquals(PLAIN, ladder.begin());
        ladder.ended(code);
        assertEquals(NORMAL, start());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 70, 71, 134, 137, 143, -1})
    void anyOtherEndIsACrash(int code) {
        for (int i = 0; i < 3; i++) {
            StartLadder ladder = ladder();
            ladder.begin();
            ladder.ended(code);
        }
        assertEquals(SAFE, start());
    }

    @Test
    void aPlainScreenIsTriedAgainAfterItsTime() {
        crash(10, 2);
        assertEquals(PLAIN, start());
        clock.pass(StartLadder.PLAIN_FOR);
        assertEquals(NORMAL, start());
    }

    @ParameterizedTest(name = "the clock jumps by {0}")
    @ValueSource(strings = {"P1D", "-P1D", "PT-6H", "P20000D"})
    void aClockThatJumpsMakesItMilderAndItClimbsAgain(Duration jump) {
        crash(4, 5);
        clock.jump(jump);
        assertEquals(NORMAL, start());
        clock.pass(5);
        crash(2, 5);
        assertEquals(SAFE, start());
    }

    @Test
    void aClockThatIsSetBackALittleHidesNothing() {
        crash(3, 5);
        clock.jump(Duration.ofMinutes(-2));
        assertEquals(SAFE, start());
    }

    @Test
    void countsIn1970Too() {
        clock.jumpTo(Instant.EPOCH);
        crash(3, 5);
        assertEquals(SAFE, start());
    }

    @Test
    void aLadderThatCannotBeReadIsEmptyAndCountsAgain() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[100_000]);
        assertEquals(NORMAL, start());
        crash(2, 5);
        assertEquals(SAFE, start());
    }

    @RepeatedTest(20)
    void noFileMakesTheStartFail() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        crash(5, 5);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < 10; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        Level level = start();
        assertTrue(level == NORMAL || level == SAFE, () -> level + ", seed " + seed);
    }

    @Test
    void aLadderWithoutAPlaceLetsTheProgramStart() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        file = blocked.resolve("starts");
        assertEquals(NORMAL, start());
        file = Files.createDirectories(folder.resolve("folder"));
        assertEquals(NORMAL, start());
    }

    @Test
    void theMarkOfTheLaunchIsTakenAway() throws IOException {
        Files.createDirectories(file.getParent());
        Path mark = Files.createFile(file.resolveSibling("launching"));
        start();
        assertFalse(Files.exists(mark));
    }

    @Test
    void theFileStaysSmall() throws IOException {
        crash(500, 1);
        assertTrue(Files.size(file) < 300, () -> file.toString());
    }
}
