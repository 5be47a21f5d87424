package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.view.Plate;

/// Where the Tab key leads, in the shipped catalogue, and what a screen reader says there.
class FocusOrderTest {

    private static final int MORE_THAN_ALL = 200;

    private final AtlasState state = BareGround.ofAllSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1920, 1080);

    @Test
    void tabGoesThroughThePicturesPinsInTheOrderOfTheCatalogue() {
        assertEquals(pictured(), pinsFrom("#picture"));
    }

    @Test
    void tabGoesThroughTheMapsPinsInTheOrderOfTheCatalogue() {
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        List<Site> alone = alone("#map");
        assertTrue(alone.size() > 14, () -> "few are so close to another that they share a pin: " + alone.size());
        assertEquals(alone, pinsFrom("#map"));
    }

    /// Sites with a pin of their own.
    private List<Site> alone(String view) {
        List<Site> pins = window.seen(view + " .plate").stream().map(pin -> ((Plate) pin).site()).toList();
        return state.catalogue().sites().stream().filter(pins::contains).toList();
    }

    @Test
    void choosingAndPointingDoNotChangeTheOrder() {
        window.change(() -> {
            state.selection().select(pictured().get(7));
            state.selection().hover(pictured().get(3));
        });
        assertEquals(pictured(), pinsFrom("#picture"));
    }

    @ParameterizedTest
    @EnumSource(Large.class)
    void theWholeWindowIsGoneThroughOnceBoardIndexThenWhatLiesOnTheBoard(Large large) {
        window.change(() -> {
            state.arrangement().enlarge(large);
            state.selection().select(pictured().getFirst());
        });
        List<Node> round = round();
        int index = first(round, ".index");
        int cards = first(round, ".floating");
        int panel = first(round, ".detail-view");
        assertTrue(index > 0 && cards > index, () -> "the index before the cards: " + round);
        assertTrue(panel > cards, () -> "the panel last: " + round);
        assertEquals(round.size(), round.stream().distinct().count(), "nothing twice");
        assertTrue(last(round, ".index") < cards, () -> "the index in one go: " + round);
    }

    @Test
    void inTheIndexTabGoesFromSearchToCategoriesToSites() {
        List<Node> round = round();
        int search = first(round, ".index .text-field");
        int chips = first(round, ".index .chip");
        int sites = first(round, ".index .list-view");
        assertTrue(search >= 0 && search < chips && chips < sites, () -> search + ", " + chips + ", " + sites + " in " + round);
    }

    @Test
    void shiftTabGoesBackTheSameWay() {
        window.change(() -> window.first("#picture", Node.class).requestFocus());
        window.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        Node third = owner();
        window.type(KeyCode.TAB);
        window.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertEquals(third, owner());
    }

    @Test
    void spaceAndEnterChooseThePinTabHasComeTo() {
        window.change(() -> window.first("#picture", Node.class).requestFocus());
        window.keys(KeyCode.TAB, KeyCode.TAB);
        window.keys(KeyCode.SPACE);
        assertEquals(pictured().get(1), state.selection().getSelected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PICTURE | #picture
        MAP     | #map
        """)
    void aPinSaysItsNameItsCategoryAndItsNumberAmongThoseOfItsView(Large large, String view) {
        window.change(() -> state.arrangement().enlarge(large));
        List<Site> sites = large == Large.MAP ? state.catalogue().sites() : pictured();
        assertSpoken(view, sites, "en", "%s, %s, %d of %d");
        window.change(() -> state.language().speak("zh"));
        assertSpoken(view, sites, "zh", "%s，%s，第 %d 处，共 %d 处");
    }

    private void assertSpoken(String view, List<Site> sites, String language, String pattern) {
        List<Site> alone = alone(view);
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            if (!alone.contains(site)) {
                continue;
            }
            String category = state.catalogue().category(site.categories().getFirst()).orElseThrow().name().in(language);
            assertEquals(String.format(pattern, site.shortName().in(language), category, i + 1, sites.size()),
                window.plate(view, site).getAccessibleText());
        }
    }

    private List<Site> pictured() {
        return state.catalogue().sites().stream().filter(site -> site.vignette() != null).toList();
    }

    /// The pins the Tab key reaches one after the other.
    private List<Site> pinsFrom(String view) {
        window.change(() -> window.first(view, Node.class).requestFocus());
        List<Site> pins = new ArrayList<>();
        window.type(KeyCode.TAB);
        while (owner() instanceof Plate plate) {
            pins.add(plate.site());
            window.type(KeyCode.TAB);
        }
        return pins;
    }

    /// What has the focus after each press of the Tab key, from the board once round the window.
    private List<Node> round() {
        String view = state.arrangement().getLarge() == Large.MAP ? "#map" : "#picture";
        Node board = window.first(view, Node.class);
        window.change(board::requestFocus);
        List<Node> round = new ArrayList<>();
        do {
            round.add(owner());
            window.type(KeyCode.TAB);
            assertTrue(round.size() < MORE_THAN_ALL, () -> "never comes round: " + round);
        } while (owner() != board);
        return round;
    }

    private Node owner() {
        return Objects.requireNonNull(AtlasWindow.on(() -> window.scene().getFocusOwner()));
    }

    private int first(List<Node> round, String selector) {
        Predicate<Node> within = within(selector);
        return (int) round.stream().takeWhile(within.negate()).count();
    }

    private int last(List<Node> round, String selector) {
        Predicate<Node> within = within(selector);
        return round.lastIndexOf(round.stream().filter(within).reduce((_, after) -> after).orElseThrow());
    }

    private Predicate<Node> within(String selector) {
        List<Node> around = window.seen(selector);
        return node -> {
            for (Node each = node; each != null; each = each.getParent()) {
                if (around.contains(each)) {
                    return true;
                }
            }
            return false;
        };
    }
}
