package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.testing.Sites;

/// What keeps a visit alive: after 89 seconds something happens, two seconds later the warning is there or is not.
class PresenceTest {

    private long now;
    private final Visit visit = new Visit(Sites.state(), Visit.Settings.USUAL, () -> now);
    private final Presence presence = new Presence(visit, () -> now);

    @Test
    void aMouseThatTremblesDoesNot() {
        assertEquals(Phase.WARNING, after(() -> {
            for (int i = 0; i < 500; i++) {
                presence.notice(mouse(MouseEvent.MOUSE_MOVED, 400 + i % 2 * 28));
            }
        }));
    }

    @Test
    void aMouseThatCreepsByDoesNot() {
        assertEquals(Phase.WARNING, after(() -> {
            presence.notice(mouse(MouseEvent.MOUSE_MOVED, 400));
            presence.notice(mouse(MouseEvent.MOUSE_MOVED, 429));
        }));
    }

    @Test
    void aMouseThatGoesSomewhereDoes() {
        assertEquals(Phase.EXPLORE, after(() -> {
            presence.notice(mouse(MouseEvent.MOUSE_MOVED, 400));
            presence.notice(mouse(MouseEvent.MOUSE_MOVED, 415));
            presence.notice(mouse(MouseEvent.MOUSE_MOVED, 431));
        }));
    }

    @Test
    void aPressAKeyAndAWheelDo() {
        assertEquals(Phase.EXPLORE, after(() -> {
            presence.notice(mouse(MouseEvent.MOUSE_PRESSED, 400));
            presence.notice(mouse(MouseEvent.MOUSE_RELEASED, 400));
        }));
        assertEquals(Phase.EXPLORE, after(() ->
            presence.notice(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PLUS, false, false, false, false))));
        assertEquals(Phase.EXPLORE, after(() -> presence.notice(wheel(false))));
    }

    @Test
    void aViewThatRunsOnByItselfDoesNot() {
        assertEquals(Phase.WARNING, after(() -> presence.notice(wheel(true))));
    }

    @Test
    void aFingerThatStaysDownDoesButNotForEver() {
        explore();
        presence.notice(mouse(MouseEvent.MOUSE_PRESSED, 400));
        pass(60);
        assertEquals(Phase.EXPLORE, visit.getPhase());
        pass(95);
        assertEquals(Phase.WARNING, visit.getPhase(), "a leaflet that lies on the panel is no visitor");
    }

    private Phase after(Runnable something) {
        explore();
        pass(89);
        something.run();
        pass(2);
        return visit.getPhase();
    }

    private void explore() {
        visit.end(Visit.How.OPERATOR);
        visit.touch();
        visit.choose("en");
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds * 5; i++) {
            now += TimeUnit.MILLISECONDS.toNanos(200);
            presence.tick();
            visit.tick();
        }
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(type, x, 300, x, 300, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false,
            true, null);
    }

    private static ScrollEvent wheel(boolean inertia) {
        return new ScrollEvent(ScrollEvent.SCROLL, 5, 5, 5, 5, false, false, false, false, false, inertia, 0, 40, 0, 40,
            ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }
}
