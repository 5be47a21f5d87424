package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.Connection.Kind;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.view.map.GeoMapView;

/// Out into the world and back.
class WorldTest {

    private final AtlasState state = BareGround.ofAllSites();
    private final List<Connection> all = state.catalogue().connections();
    private final Connection sapporo = all.getFirst();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);

    @Test
    void oneClickLeadsIntoTheWorldAndOneBack() {
        window.click("#world");
        assertEquals(Large.MAP, state.arrangement().getLarge());
        assertEquals(1, window.seen(".world-card").size());
        assertEquals(List.of(), window.seen("#map .plate"), "no sites");
        window.click("#world");
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
        assertEquals(List.of(), window.seen(".world-card"));
    }

    @Test
    void theMapComesBackToWhereItWas() {
        window.keys(KeyCode.M);
        Extent home = map().getExtent();
        window.keys(KeyCode.O);
        assertTrue(map().getExtent().zoom() < 4, "the world");
        window.click("#back-to-the-city");
        assertEquals(home, map().getExtent());
        window.change(map()::zoomIn);
        Extent near = map().getExtent();
        window.keys(KeyCode.O, KeyCode.O);
        assertEquals(near.zoom(), map().getExtent().zoom(), 1e-3);
        assertEquals(near.x(), map().getExtent().x(), 1e-7);
    }

    @Test
    void allCitiesAreInTheWindowAndUnderNoCard() {
        window.keys(KeyCode.O);
        List<Rectangle2D> cards = List.of(AtlasWindow.place(window.first(".world-card", Node.class)),
            AtlasWindow.place(window.first(".cluster", Node.class)));
        for (Connection city : all) {
            Point2D at = map().point(new Pointing.Place(Large.MAP, city.point(), null)).orElseThrow();
            assertTrue(map().getLayoutBounds().contains(at), city.id() + " at " + at);
            assertTrue(cards.stream().noneMatch(card -> card.contains(at)), city.id() + " under a card at " + at);
        }
    }

    @Test
    void aChipLeavesOnlyItsKind() {
        window.keys(KeyCode.O);
        window.click(".kind-chip.kind-air");
        assertEquals(state.connections().count(Kind.AIR), window.seen(".connection-arc").size());
        assertTrue(window.seen(".connection-arc").stream().allMatch(arc -> arc.getStyleClass().contains("kind-air")));
        window.keys(KeyCode.DIGIT3);
        assertEquals(all.size(), window.seen(".connection-arc").size());
    }

    @Test
    void theCardTellsWhatIsKnownAndWhoSaysSo() {
        window.keys(KeyCode.O);
        assertEquals(List.of("Attested here: 12 of 23 friendship cities."), window.words(".world-card .attested"));
        window.change(() -> state.connections().select(sapporo));
        assertEquals(List.of("Sapporo", "札幌", "Friendship", "Japan", "since 18 November 1980"),
            List.of(words(".city-text .name"), words(".city-text .other-name"), words(".city-text .kind"), words(".city-text .country"),
                words(".city-text .since")));
        assertEquals(sapporo.sources().size(), window.seen(".city-text .source-mark").size());
        assertTrue(words(".city-text .source").contains("Shenyang Municipal People's Government"));
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("札幌", "日本", "始于 1980 年 11 月 18 日"),
            List.of(words(".city-text .name"), words(".city-text .country"), words(".city-text .since")));
    }

    @Test
    void aPinSelectsItsCityAndBareGroundEndsTheChoice() {
        window.keys(KeyCode.O);
        Rest.untilPainted();
        window.click(pin("Chicago"));
        assertEquals("chicago", state.connections().getSelected().id());
        window.click(new Point2D(700, 600));
        assertNull(state.connections().getSelected());
    }

    @Test
    void aPinOfSeveralLeadsCloserUntilTheyPartAndShowAllMeansTheWorld() {
        window.keys(KeyCode.O);
        Extent world = map().getExtent();
        int pins = window.seen(".city-pin").size();
        window.click(window.seen(".city-pin").stream().filter(pin -> AtlasWindow.is(pin, "several")).findFirst().orElseThrow());
        assertTrue(map().getExtent().zoom() > world.zoom());
        assertTrue(window.seen(".city-pin").size() > pins);
        window.keys(KeyCode.DIGIT0);
        assertEquals(world, map().getExtent());
    }

    @Test
    void pagingStepsThroughTheCitiesEscapeEndsTheChoiceAndThenTheWorld() {
        window.keys(KeyCode.O, KeyCode.PAGE_DOWN);
        assertEquals(sapporo, state.connections().getSelected());
        window.keys(KeyCode.PAGE_UP);
        assertEquals(all.getLast(), state.connections().getSelected());
        window.keys(KeyCode.ESCAPE);
        assertNull(state.connections().getSelected());
        assertTrue(state.connections().isShown());
        window.keys(KeyCode.ESCAPE);
        assertFalse(state.connections().isShown());
    }

    @Test
    void choosingACityDoesNotMoveTheMap() {
        window.keys(KeyCode.O);
        Extent world = map().getExtent();
        List<Connection> wordiest = all.stream()
            .sorted(Comparator.comparingInt((Connection city) -> city.note().in("en").length() + 40 * city.sources().size()).reversed())
            .limit(4).toList();
        for (Connection city : wordiest) {
            window.change(() -> state.connections().select(city));
            assertEquals(world, map().getExtent(), city.id());
        }
    }

    @Test
    void aSelectedSiteIsThereAgainAfterwards() {
        window.change(() -> state.selection().select(Sites.site(state, Sites.TOWER)));
        window.keys(KeyCode.O);
        assertEquals(List.of(), window.seen(".peek-view"));
        window.keys(KeyCode.O);
        assertEquals(1, window.seen(".peek-view").size());
    }

    @Test
    void aSiteThatIsChosenInTheMeantimeIsShown() {
        window.keys(KeyCode.M, KeyCode.O);
        window.change(() -> state.selection().select(Sites.site(state, Sites.WORKS)));
        assertFalse(state.connections().isShown());
        Point2D at = map().point(new Pointing.Place(Large.MAP, Sites.site(state, Sites.WORKS).position().point(), null)).orElseThrow();
        assertTrue(at.distance(map().getWidth() / 2, map().getHeight() / 2) < 60, "in the middle, not at " + at);
    }

    private Node pin(String name) {
        return window.seen(".city-pin").stream().filter(pin -> pin.getAccessibleText().startsWith(name + ", ")).findFirst().orElseThrow();
    }

    private String words(String selector) {
        return window.words(selector).getFirst();
    }

    private GeoMapView map() {
        return (GeoMapView) window.scene().lookup("#map");
    }
}
