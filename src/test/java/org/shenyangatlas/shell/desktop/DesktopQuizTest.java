package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Round.Mode;
import org.shenyangatlas.state.Round.Phase;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.PictureSight;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Plate;

/// A quiz over the picture of three sites.
class DesktopQuizTest {

    private final AtlasState state = BareGround.ofThreeSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1600, 900);

    @Test
    void aWholeQuizByMouse() {
        window.click("#open-quiz");
        window.click("#quiz-begin");
        for (int question = 1; question <= 3; question++) {
            assertEquals(List.of("Where is " + name(asked()) + "?"), window.words(".question"));
            window.click(window.plate("#picture", asked()));
            assertEquals(Phase.ANSWERED, round().phase());
            window.click("#quiz-next");
        }
        assertEquals(List.of("100 %"), window.words("#quiz-summary .percent"));
        window.click("#quiz-done");
        assertFalse(state.quiz().isRunning());
        assertEquals(1, window.seen(".index").size());
    }

    @Test
    void aWholeQuizByKeys() {
        window.keys(KeyCode.Q, KeyCode.ENTER);
        while (round().phase() != Phase.OVER) {
            window.change(window.plate("#picture", asked())::requestFocus);
            window.keys(KeyCode.SPACE);
            assertEquals(Phase.ANSWERED, round().phase());
            window.change(() -> window.first("#picture", javafx.scene.layout.Region.class).requestFocus());
            window.keys(KeyCode.ENTER);
        }
        assertEquals(3, round().tally().first());
        window.keys(KeyCode.ENTER);
        assertFalse(state.quiz().isRunning());
    }

    @Test
    void aWholeQuizByAClicker() {
        window.change(state::beginQuiz);
        for (int press = 0; press < 8; press++) {
            assertTrue(state.quiz().isRunning());
            window.keys(KeyCode.PAGE_DOWN);
        }
        assertFalse(state.quiz().isRunning(), "begin, three times show and go on, end");
    }

    @Test
    void aDrawingIsAnAnswerToo() {
        start(Mode.PIN);
        Rest.untilPainted();
        window.click(new PictureSight(window, "#picture").drawn(asked()));
        assertEquals(Phase.ANSWERED, round().phase());
        assertEquals(1, round().tally().first());
    }

    @Test
    void pinsTellNothingBeforeTheyAreFound() {
        start(Mode.PIN);
        for (Plate plate : plates()) {
            assertTrue(AtlasWindow.is(plate, "bare"), "no name");
            assertTrue(AtlasWindow.is(plate.getGraphic(), "blank"), "no number");
            assertEquals("", ((Labeled) plate.getGraphic()).getText());
            assertEquals("A pin without a name", plate.getAccessibleText());
        }
        window.change(() -> state.selection().hover(asked()));
        assertTrue(plates().stream().allMatch(plate -> AtlasWindow.is(plate, "bare")), "not even when pointed at");
    }

    @Test
    void aWrongPinSaysWhatItIsAndATryIsGone() {
        start(Mode.PIN);
        Site other = other();
        window.click(window.plate("#picture", other));
        assertEquals("That is " + name(other), window.plate("#picture", other).getText());
        assertFalse(AtlasWindow.is(window.plate("#picture", other), "bare"));
        assertEquals(1, window.seen(".lamp").stream().filter(lamp -> AtlasWindow.is(lamp, "spent")).count());
        assertTrue(window.words(".tries .label").contains("2 tries left"));
    }

    @Test
    void aDiscStaysUnderThePointerWhenItSaysItsName() {
        start(Mode.PIN);
        Plate plate = window.plate("#picture", asked());
        Rectangle2D before = AtlasWindow.place(plate.getGraphic());
        window.click(plate);
        Rectangle2D after = AtlasWindow.place(plate.getGraphic());
        assertEquals(before.getMinX(), after.getMinX(), 1.5);
        assertEquals(before.getMinY(), after.getMinY(), 1.5);
    }

    @Test
    void theQuestionFollowsTheLanguage() {
        start(Mode.PIN);
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of(asked().shortName().in("zh") + "在哪里？"), window.words(".question"));
        assertEquals(List.of("Where is " + asked().shortName().in("en") + "?"), window.words(".second"));
    }

    @Test
    void sitesOutsideTheFilterHaveNoPin() {
        window.change(() -> state.filter().search("tower"));
        start(Mode.PIN);
        assertEquals(List.of(Sites.TOWER), plates().stream().map(plate -> plate.site().id()).toList());
    }

    @Test
    void nothingThatTellsStandsBesideTheQuestion() {
        start(Mode.PIN);
        for (String teller : List.of(".index", ".rail", ".bar", ".inset", ".detail-view", ".navigator")) {
            assertEquals(List.of(), window.seen(teller), teller);
        }
        window.keys(KeyCode.DIGIT1);
        assertEquals(Set.of(), state.filter().categories());
    }

    @Test
    void aClickOnAControlLeavesTheKeyboardWhereItWas() {
        start(Mode.PIN);
        window.click("#quiz-reveal");
        window.keys(KeyCode.ENTER);
        assertEquals(Phase.ASKING, round().phase(), "Enter goes on, it does not press the button again");
        window.click("#quiz-skip");
        assertEquals("picture", window.scene().getFocusOwner().getId());
    }

    @Test
    void escapeEndsItAndBringsBackWhatWasSelected() {
        Site tower = Sites.site(state, Sites.TOWER);
        window.change(() -> state.selection().select(tower));
        start(Mode.HARD);
        window.keys(KeyCode.ESCAPE);
        assertFalse(state.quiz().isRunning());
        assertEquals(tower, state.selection().getSelected());
        assertEquals(List.of(), window.seen(".quiz-mark"));
    }

    @Test
    void missesAreListedAndReviewedAtTheEnd() {
        start(Mode.PIN);
        Site missed = asked();
        window.keys(KeyCode.ENTER, KeyCode.ENTER);
        while (round().phase() != Phase.OVER) {
            window.change(() -> state.choose(asked()));
            window.keys(KeyCode.ENTER);
        }
        assertEquals(List.of(name(missed)), window.words("#quiz-summary .missed"));
        window.click("#quiz-review");
        assertEquals(missed, asked());
        assertEquals(1, round().count());
    }

    @Test
    void teamsTakeTurnsAndSeeTheirPoints() {
        window.change(state::beginQuiz);
        window.click(window.seen("#quiz-start .choice").get(4));
        window.click("#quiz-begin");
        assertEquals(List.of("Team A", "Team B"), window.words(".scores .name"));
        window.change(() -> state.choose(asked()));
        assertEquals(List.of("3", "0"), window.words(".scores .figure"));
        window.keys(KeyCode.ENTER);
        assertTrue(AtlasWindow.is(window.seen(".scores .score").get(1), "on"));
    }

    private void start(Mode mode) {
        window.change(() -> {
            state.beginQuiz();
            state.quiz().play(mode);
            state.quiz().next();
        });
    }

    private Round round() {
        return Objects.requireNonNull(state.quiz().getRound(), "a quiz is running");
    }

    private Site asked() {
        return Objects.requireNonNull(round().asked());
    }

    private Site other() {
        return state.catalogue().sites().stream().filter(site -> !site.equals(asked())).findFirst().orElseThrow();
    }

    private List<Plate> plates() {
        return window.seen("#picture .plate").stream().map(Plate.class::cast).toList();
    }

    private String name(Site site) {
        return state.language().now(site.shortName());
    }
}
