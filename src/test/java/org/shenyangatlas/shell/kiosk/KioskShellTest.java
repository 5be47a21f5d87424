package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.How;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Remains;
import org.shenyangatlas.testing.Sites;
import org.testfx.util.WaitForAsyncUtils;

/// What happens in the course of visits, on a small upright screen.
class KioskShellTest {

    private static final int VISITS = 10;

    private final AtlasState state = BareGround.ofThreeSites();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final SortedMap<String, String> fresh = Remains.of(state);
    private long now;
    private final Visit visit = new Visit(state, Visit.Settings.USUAL, () -> now);
    private KioskShell shell;
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 540, 960, () -> shell = new KioskShell(state, visit, () -> now));

    @Test
    void theWarningIsAnsweredByItsButtonsOrATapBesideIt() {
        explore();
        window.change(() -> state.selection().select(tower));
        pass(100);
        Rectangle2D card = AtlasWindow.place(window.seen(".warning-card").getFirst());
        window.moveTo(new Point2D(card.getMinX() + 20, card.getMinY() + 20));
        for (int i = 0; i < 10; i++) {
            window.moveBy(i % 2 == 0 ? 40 : -40, 0);
        }
        window.clickOn(MouseButton.PRIMARY);
        window.rest();
        assertEquals(Phase.WARNING, visit.getPhase(), "neither a mouse that moves nor a tap on the card says anything");
        pass(2);
        assertEquals("12", window.words(".seconds").getFirst());
        window.keys(KeyCode.ENTER);
        assertEquals(Phase.EXPLORE, visit.getPhase(), "keep browsing is what Enter presses");
        pass(100);
        window.click(new Point2D(card.getMinX() / 2, card.getMinY() / 2));
        assertEquals(Phase.EXPLORE, visit.getPhase());
        assertEquals(tower, state.selection().getSelected(), "nothing below the warning was touched");
    }

    @Test
    void whoDoesNotAnswerFindsTheScreenAsAtTheStart() {
        explore();
        window.change(() -> state.textSize().choose(150));
        pass(90);
        pass(20);
        assertEquals(Phase.ATTRACT, visit.getPhase());
        assertEquals(How.IDLE, visit.lastEndProperty().get());
        assertEquals(Map.of(), Remains.since(fresh, state));
    }

    @Test
    void nothingOfAVisitIsLeftInMemory() {
        WeakReference<Node> gone = oneVisit();
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> {
                System.gc();
                return gone.get() == null;
            });
        } catch (TimeoutException e) {
            throw new AssertionError("still held: " + gone.get(), e);
        }
    }

    @Test
    void afterManyVisitsEverythingIsAsAtTheStart() {
        Random chance = new Random(3);
        for (int i = 0; i < VISITS; i++) {
            boolean map = chance.nextInt(10) == 0;
            window.interact(() -> {
                visit.touch();
                visit.choose(chance.nextBoolean() ? "zh" : "en");
                state.selection().select(state.catalogue().sites().get(chance.nextInt(3)));
                state.selection().hover(tower);
                state.textSize().choose(130);
                state.arrangement().lower(chance.nextBoolean());
                state.filter().toggle(state.catalogue().categories().getFirst());
                if (map) {
                    state.arrangement().enlarge(Large.MAP);
                }
                if (chance.nextInt(5) == 0) {
                    state.beginQuiz();
                }
                shell.layout();
                visit.end(How.values()[chance.nextInt(3)]);
            });
        }
        window.rest();
        assertEquals(Map.of(), Remains.since(fresh, state));
        assertEquals(VISITS, visit.numberProperty().get());
        assertEquals(List.of(), window.seen(".exploring"));
    }

    @Test
    void nothingPopsUpWherePointersRest() {
        explore();
        window.moveTo(".zoom-column .button");
        for (int i = 0; i < 12; i++) {
            window.rest();
        }
        assertEquals(List.of(), AtlasWindow.on(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance).toList()));
    }

    @Test
    void whatOneSearchesWithIsMadeForEachVisit() {
        List<Region> made = new ArrayList<>();
        window.change(() -> shell.find(_ -> {
            Region region = new Region();
            region.setId("searching");
            made.add(region);
            return region;
        }));
        for (int i = 0; i < 2; i++) {
            explore();
            window.click("#tab-find");
            assertEquals(List.of(made.get(i)), window.seen("#searching"));
            window.change(() -> visit.end(How.OPERATOR));
        }
        assertEquals(2, made.size());
    }

    @Test
    void escapeClosesWhatIsOpenAndNothingElse() {
        explore();
        window.change(() -> state.selection().select(tower));
        window.click("#read-more");
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen(".detail-view"));
        window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertNull(state.selection().getSelected());
        assertEquals(Phase.EXPLORE, visit.getPhase());
    }

    @Test
    void aDraggedTextMovesAndPressesNoButtonOnTheWay() {
        explore();
        window.change(() -> state.selection().select(tower));
        window.click("#read-more");
        Rectangle2D text = AtlasWindow.place(window.seen(".detail-view .scroll-pane").getFirst());
        double before = AtlasWindow.place(window.seen(".detail-view .site-header").getFirst()).getMinY();
        window.moveTo(new Point2D(text.getMinX() + 200, text.getMinY() + text.getHeight() * 0.8)).press(MouseButton.PRIMARY);
        window.moveBy(0, -200).release(MouseButton.PRIMARY);
        window.rest();
        assertTrue(AtlasWindow.place(window.seen(".detail-view .site-header").getFirst()).getMinY() < before - 100);
        assertEquals(tower, state.selection().getSelected());
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
    }

    private WeakReference<Node> oneVisit() {
        explore();
        window.change(() -> state.selection().select(tower));
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        window.change(() -> state.language().speak("zh"));
        WeakReference<Node> explored = new WeakReference<>(AtlasWindow.on(shell::exploring));
        assertNotNull(explored.get());
        window.change(() -> visit.end(How.START_AGAIN));
        return explored;
    }

    private void explore() {
        window.change(() -> {
            visit.touch();
            visit.choose("en");
        });
    }

    private void pass(int seconds) {
        window.change(() -> {
            for (int i = 0; i < seconds; i++) {
                now += TimeUnit.SECONDS.toNanos(1);
                visit.tick();
            }
        });
    }
}
