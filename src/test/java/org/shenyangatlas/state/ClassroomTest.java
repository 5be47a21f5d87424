package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.ClassList.Found;
import org.shenyangatlas.testing.Sites;

class ClassroomTest {

    private final AtlasState state = Sites.state();
    private final Classroom classroom = state.classroom();

    @Test
    void oneSwitchTurnsAllOfItOff() {
        classroom.showNames(true);
        classroom.showCountdown(true);
        classroom.enable(false);
        assertFalse(classroom.isPicking() || classroom.isCounting());
        classroom.showNames(true);
        classroom.showCountdown(true);
        assertFalse(classroom.isPicking() || classroom.isCounting(), "and it cannot be opened");
        classroom.enable(true);
        classroom.showNames(true);
        assertTrue(classroom.isPicking());
    }

    @Test
    void aCountdownThatIsTakenOffTheScreenStands() {
        classroom.showCountdown(true);
        classroom.countdown().run(true);
        classroom.showCountdown(false);
        assertFalse(classroom.countdown().isRunning());
    }

    @Test
    void theEndOfAVisitForgetsTheNames() {
        classroom.names().take(new Found(List.of(new ClassList("a", List.of("Ann"))), List.of()));
        classroom.showNames(true);
        state.reset();
        assertFalse(classroom.isPicking());
        assertNull(classroom.names().listProperty().get());
    }
}
