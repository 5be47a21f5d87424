package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is no program")
class ProgramVigilTest {

    private static final List<String> MISSING = List.of("no-such-program-anywhere");
    private static final List<String> WAITING = List.of("cat");

    private final ProgramVigil vigil = new ProgramVigil(List.of(MISSING, WAITING), Runnable::run);

    @AfterEach
    void end() {
        vigil.end();
    }

    @Test
    void itRunsWhatIsInstalledAndDoesWithoutTheRest() {
        vigil.begin();
        assertEquals(1, vigil.running().size());
    }

    @Test
    void beginningTwiceIsBeginningOnce() {
        vigil.begin();
        vigil.begin();
        assertEquals(1, vigil.running().size());
    }

    @Test
    void whatItRunsEndsWithIt() {
        vigil.begin();
        ProcessHandle program = vigil.running().getFirst();
        vigil.end();
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> program.onExit().get());
        assertEquals(List.of(), vigil.running());
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotStarted() {
        List<Runnable> later = new ArrayList<>();
        ProgramVigil slow = new ProgramVigil(List.of(WAITING), later::add);
        slow.begin();
        slow.end();
        later.forEach(Runnable::run);
        assertEquals(List.of(), slow.running());
    }
}
