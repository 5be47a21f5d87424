package org.shenyangatlas.shell.presentation;

import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;

/// In a talk the class is asked, picked from and timed, all by keys, and the clicker goes on where it was.
class ClassTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Presentation talk = state.presentation();
    private final Site tower = Sites.site(state, Sites.TOWER);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);
    private Parent explore;

    @BeforeEach
    void present() {
        explore = window.scene().getRoot();
        window.change(() -> state.appearance().reduceMotion(true));
        window.change(() -> new Talk(state, window.stage(), new PluggedScreens(), new SlowHand()));
        window.change(() -> talk.beginAt(Lectures.lesson(), 0));
    }

    @Test
    void vAsksAboutTheLessonAndForwardGoesOn() {
        window.keys(KeyCode.V);
        assertTrue(state.quiz().isRunning());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(0, talk.getPlace(), "the stop waits until the quiz is over");
        assertTrue(state.quiz().isRunning());
    }

    @Test
    void theClassSeesAMarkForEverySiteAndNoneIsSelected() {
        window.keys(KeyCode.V);
        window.keys(KeyCode.ENTER);
        assertEquals(state.catalogue().sites().size(), window.seen(".audience-view .plate").size());
        assertNull(state.selection().getSelected());
    }

    @Test
    void theStopIsShownAgainAfterAQuiz() {
        IllustrationView picture = window.first("#picture", IllustrationView.class);
        Viewport before = picture.getViewport();
        window.keys(KeyCode.V);
        window.keys(KeyCode.V);
        Rest.untilPainted();
        Viewport after = picture.getViewport();
        double x = tower.vignette().anchorX();
        double y = tower.vignette().anchorY();
        assertEquals(before.windowX(x), after.windowX(x), 30);
        assertEquals(before.windowY(y), after.windowY(y), 30);
        assertTrue(after.scale() > 0.8 * before.scale(), () -> before + " " + after);
    }

    @Test
    void escapeEndsTheQuizAndTheStopIsAsItWas() {
        window.keys(KeyCode.V);
        window.keys(KeyCode.ESCAPE);
        assertFalse(state.quiz().isRunning());
        assertEquals(tower, state.selection().getSelected());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(1, talk.getPlace());
    }

    @Test
    void aQuizEndsWithTheTalk() {
        window.keys(KeyCode.V);
        window.change(talk::leave);
        assertFalse(state.quiz().isRunning());
        assertSame(explore, window.scene().getRoot());
    }

    @Test
    void nameAndCountdownOpenAboveThePictureAndTheNextPressMovesTheTalk() {
        window.keys(KeyCode.R);
        window.keys(KeyCode.D);
        assertTrue(state.classroom().isPicking() && state.classroom().isCounting());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(1, talk.getPlace());
    }

    @Test
    void escapeClosesThemBeforeTheTalk() {
        window.keys(KeyCode.R);
        window.keys(KeyCode.ESCAPE);
        assertFalse(state.classroom().isPicking());
        assertTrue(window.scene().getRoot() instanceof AudienceShell);
    }

    @Test
    void whereTheyAreSwitchedOffTheirKeysDoNothing() {
        window.change(() -> state.classroom().enable(false));
        window.keys(KeyCode.R);
        window.keys(KeyCode.D);
        assertEquals(List.of(false, false), List.of(state.classroom().isPicking(), state.classroom().isCounting()));
    }
}
