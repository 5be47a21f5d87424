package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
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

/// Visits by hand, on an upright and a broad screen.
@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"1080, 1920", "1920, 1080"})
class VisitByHandTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final SortedMap<String, String> fresh = Remains.of(state);
    private long now;
    private final Visit visit = new Visit(state, Visit.Settings.USUAL, () -> now);
    private KioskShell shell;
    @RegisterExtension
    final AtlasWindow window;

    VisitByHandTest(double width, double height) {
        window = AtlasWindow.of(state, width, height, () -> shell = new KioskShell(state, visit, () -> now));
    }

    @Test
    void aWholeVisitByHand() {
        assertEquals(1, window.seen(".attract-view").size());
        window.click("#touch-to-begin");
        assertEquals(Phase.LANGUAGE, visit.getPhase());
        assertEquals(List.of(), window.seen(".tabs"));
        window.click("#language-zh");
        assertEquals("zh", state.language().getCurrent());
        window.click(window.plate("#picture", tower));
        assertEquals(List.of("辽宁广播电视塔"), window.words(".site-sheet .title-1"));
        window.click("#read-more");
        assertEquals(1, window.seen(".detail-view").size());
        window.click("#read-less");
        assertEquals(List.of(), window.seen(".detail-view"));
        window.click(".site-sheet .close-button");
        assertNull(state.selection().getSelected());
        window.click("#tab-map");
        assertEquals(Large.MAP, state.arrangement().getLarge());
        window.click("#tab-find");
        window.click(window.seen(".category-row").getFirst());
        assertEquals(1, state.filter().found().size());
        assertEquals(List.of(), window.seen(".find-sheet"));
        window.click("#other-language");
        assertEquals("en", state.language().getCurrent());
        window.click("#tab-quiz");
        assertTrue(state.quiz().isRunning());
        window.click("#tab-picture");
        assertFalse(state.quiz().isRunning());
        pass(90);
        assertEquals(1, window.seen(".warning-view").size());
        window.click("#start-again");
        assertEquals(Phase.ATTRACT, visit.getPhase());
        assertEquals(How.START_AGAIN, visit.lastEndProperty().get());
        assertEquals(1, window.seen(".attract-view").size());
        assertEquals(Map.of(), Remains.since(fresh, state));
    }

    @Test
    void theFirstTouchIsSwallowedWhole() {
        window.change(() -> visit.touch());
        Rectangle2D english = AtlasWindow.place(window.seen("#language-en").getFirst());
        window.change(() -> visit.end(How.OPERATOR));
        List<MouseEvent> heard = new ArrayList<>();
        window.moveTo(new Point2D(english.getMinX() + english.getWidth() / 2, english.getMinY() + english.getHeight() / 2));
        window.press(MouseButton.PRIMARY);
        window.rest();
        assertEquals(Phase.LANGUAGE, visit.getPhase());
        AtlasWindow.on(() -> {
            shell.exploring().addEventFilter(MouseEvent.ANY, event -> {
                if (event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == MouseEvent.MOUSE_CLICKED) {
                    heard.add(event);
                }
            });
            return true;
        });
        window.release(MouseButton.PRIMARY);
        window.rest();
        assertEquals(List.of(), heard);
        assertEquals(Phase.LANGUAGE, visit.getPhase(), "it came down where a language is chosen");
        window.clickOn(MouseButton.PRIMARY);
        window.rest();
        assertEquals(Phase.EXPLORE, visit.getPhase(), "the second touch counts");
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
