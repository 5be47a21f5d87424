package org.shenyangatlas.shell.presentation;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.shenyangatlas.state.Toolbox;
import org.shenyangatlas.view.talk.KeyCaps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Appearance.Labels;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.state.Projector;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.illustration.IllustrationView;

class TalkTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Presentation talk = state.presentation();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site works = Sites.site(state, Sites.WORKS);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);
    private Parent explore;
    private Talk running;

    @BeforeEach
    void present() {
        explore = window.scene().getRoot();
        window.change(() -> running = new Talk(state, window.stage(), new PluggedScreens(), new SlowHand()));
    }

    @Test
    void fFiveFillsTheScreenAndShowsTheStart() {
        window.keys(KeyCode.F5);
        assertTrue(window.stage().isFullScreen());
        assertEquals(Presentation.START, talk.getPlace());
        assertTrue(window.scene().getRoot() instanceof AudienceShell);
    }

    @Test
    void shiftFFiveBeginsAtTheSelectedSite() {
        window.change(() -> state.selection().select(forum));
        window.push(KeyCode.SHIFT, KeyCode.F5);
        assertEquals(1, talk.getPlace());
        assertEquals(forum, state.selection().getSelected());
    }

    @Test
    void shiftAPlaysAgainAndAgain() {
        window.change(() -> talk.begin(Lectures.lesson()));
        window.push(KeyCode.SHIFT, KeyCode.A);
        window.rest();
        assertTrue(talk.playingProperty().get());
        assertTrue(talk.loopingProperty().get());
        window.push(KeyCode.SHIFT, KeyCode.A);
        window.rest();
        assertTrue(talk.playingProperty().get(), "to the end");
        assertFalse(talk.loopingProperty().get());
    }

    @Test
    void everyStopSelectsItsSiteInItsView() {
        window.change(() -> talk.begin(Lectures.lesson()));
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(tower, state.selection().getSelected());
        assertEquals(1, window.seen("#picture").size());
        window.keys(KeyCode.RIGHT);
        assertEquals(forum, state.selection().getSelected());
        assertEquals(1, window.seen("#map").size());
        window.keys(KeyCode.SPACE);
        assertEquals(works, state.selection().getSelected());
        assertEquals(List.of(), window.seen("#map"));
        window.keys(KeyCode.DOWN);
        assertNull(state.selection().getSelected(), "the end");
    }

    @Test
    void escapeComesBackToExactlyWhereOneWas() {
        window.change(() -> {
            state.selection().select(tower);
            state.appearance().switchLabels();
            state.filter().search("tower");
        });
        window.change(picture()::zoomIn);
        window.change(() -> picture().pan(0.1, 0.05));
        Before before = Before.of(state);
        var viewport = picture().getViewport();
        List<String> styles = List.copyOf(explore.getStyleClass());
        window.keys(KeyCode.F5);
        window.keys(KeyCode.PAGE_DOWN, KeyCode.L, KeyCode.T, KeyCode.M, KeyCode.END);
        assertFalse(before.equals(Before.of(state)));
        window.keys(KeyCode.ESCAPE);
        assertSame(explore, window.scene().getRoot());
        assertEquals(before, Before.of(state));
        assertEquals("tower", state.filter().queryProperty().get());
        assertEquals(viewport, picture().getViewport());
        assertFalse(window.stage().isFullScreen());
        assertEquals(1280, window.scene().getWidth());
        assertEquals(styles, explore.getStyleClass());
    }

    @Test
    void aPenDrawsOnThePlaceAndItsInkComesBackWithTheStop() {
        window.change(() -> talk.beginAt(Lectures.lesson(), 0));
        window.push(KeyCode.CONTROL, KeyCode.P);
        window.drag(1300, 400).moveTo(1380, 450).drop();
        window.rest();
        assertEquals(1, window.seen(".ink-layer .stroke").size());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(List.of(), window.seen(".ink-layer .stroke"));
        window.keys(KeyCode.PAGE_UP);
        assertEquals(1, window.seen(".ink-layer .stroke").size());
        assertEquals(0, talk.getPlace(), "a drawing hand takes no key from the clicker");
    }

    @Test
    void escapePutsTheToolAwayBeforeItEndsTheTalk() {
        window.change(() -> talk.beginAt(Lectures.lesson(), 0));
        window.push(KeyCode.CONTROL, KeyCode.L);
        window.keys(KeyCode.ESCAPE);
        assertEquals(Toolbox.Tool.NONE, state.toolbox().toolProperty().get());
        assertTrue(window.scene().getRoot() instanceof AudienceShell);
        window.keys(KeyCode.ESCAPE);
        assertSame(explore, window.scene().getRoot());
    }

    @Test
    void aWindowThatWasFullScreenStaysSo() {
        window.keys(KeyCode.F11);
        window.keys(KeyCode.F5);
        window.keys(KeyCode.ESCAPE);
        assertTrue(window.stage().isFullScreen());
        assertSame(explore, window.scene().getRoot());
    }

    @Test
    void theKeysOfBrowsingWorkAgainAfterwards() {
        window.keys(KeyCode.F5);
        window.keys(KeyCode.ESCAPE);
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(tower, state.selection().getSelected());
        window.keys(KeyCode.F5);
        assertTrue(window.scene().getRoot() instanceof AudienceShell, "and a talk can begin again");
    }

    @Test
    void theKeysOfBrowsingDoNothingInATalk() {
        window.keys(KeyCode.F5);
        window.keys(KeyCode.DIGIT3);
        assertFalse(state.filter().isActive());
        window.push(KeyCode.CONTROL, KeyCode.Q);
        assertTrue(window.stage().isShowing());
    }

    @Test
    void fFiveInsideIsSwallowed() {
        window.keys(KeyCode.F5);
        window.keys(KeyCode.PAGE_DOWN);
        window.keys(KeyCode.F5);
        assertEquals(0, talk.getPlace());
    }

    @Test
    void namesMayBeHidden() {
        var lesson = Lectures.lesson();
        window.change(() -> talk.begin(new Lesson(lesson.tour(), true, lesson.start(), lesson.end())));
        assertEquals(Labels.OFF, state.appearance().labelsProperty().get());
        window.keys(KeyCode.ESCAPE);
        assertEquals(Labels.ALWAYS, state.appearance().labelsProperty().get());
    }

    @Test
    void escapeClosesTheListOfKeysFirst() {
        window.keys(KeyCode.F5);
        window.keys(KeyCode.F1);
        assertEquals(1, window.seen("#keys-sheet").size());
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen("#keys-sheet"));
        assertTrue(talk.getLesson() != null);
    }

    @Test
    void aToolEndsBeforeTheTalk() {
        window.keys(KeyCode.F5);
        List<String> ended = new ArrayList<>();
        window.change(() -> running.keys().onEscape(() -> ended.isEmpty() && ended.add("pen")));
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of("pen"), ended);
        assertTrue(talk.getLesson() != null);
    }

    @Test
    void anotherPartMayHaveKeysOfItsOwn() {
        window.keys(KeyCode.F5);
        List<KeyCode> taken = new ArrayList<>();
        window.change(() -> running.keys().before(event -> event.getCode() == KeyCode.Q && taken.add(event.getCode())));
        window.keys(KeyCode.Q);
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(List.of(KeyCode.Q), taken);
        assertEquals(0, talk.getPlace());
    }

    @Test
    void theCurtainCoversEverything() {
        window.keys(KeyCode.F5);
        window.keys(KeyCode.B);
        assertEquals(Curtain.BLACK, talk.curtainProperty().get());
        assertEquals(AtlasWindow.place(window.scene().getRoot()), AtlasWindow.place(window.seen(".curtain").getFirst()));
        window.keys(KeyCode.W);
        assertTrue(AtlasWindow.is(window.seen(".curtain").getFirst(), "white"));
        window.keys(KeyCode.PERIOD);
        window.keys(KeyCode.B);
        assertEquals(List.of(), window.seen(".curtain"));
    }

    @Test
    void aVisitThatEndsEndsTheTalk() {
        window.keys(KeyCode.F5);
        window.change(() -> state.appearance().choose(Theme.DARK));
        window.change(state::reset);
        assertSame(explore, window.scene().getRoot());
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
    }

    @Test
    void theKeysOfTheProjectorWork() {
        Projector projector = state.projector();
        window.keys(KeyCode.F5);
        window.push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(130, projector.textSize().getPercent());
        window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(100, projector.textSize().getPercent());
        window.push(KeyCode.CONTROL, KeyCode.UP);
        window.push(KeyCode.CONTROL, KeyCode.LEFT);
        window.keys(KeyCode.I);
        assertEquals(1, projector.getBrightness());
        assertEquals(-1, projector.getContrast());
        assertTrue(projector.isInverted());
        assertEquals(Presentation.START, talk.getPlace(), "arrows with Ctrl are not steps");
    }

    @Test
    void thePressedKeysAreShownIfWanted() {
        window.keys(KeyCode.F5);
        window.keys(KeyCode.K);
        // They go after a while, so they are noted down as they come.
        List<String> shown = new ArrayList<>();
        KeyCaps caps = (KeyCaps) AtlasWindow.on(() -> window.scene().getRoot().lookup(".key-caps"));
        window.change(() -> caps.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(chord -> ((HBox) chord).getChildren().forEach(cap -> shown.add(((Label) cap).getText())));
            }
        }));
        window.push(KeyCode.SHIFT, KeyCode.RIGHT);
        window.rest();
        assertEquals(List.of("Shift", "\u2192"), shown);
    }

    private IllustrationView picture() {
        return (IllustrationView) explore.lookup("#picture");
    }
}
