package org.shenyangatlas.view.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

class CategoryChipsTest {

    private static final int ALL = 0;
    private static final int LANDMARKS = 1;
    private static final int BUSINESS = 3;
    private static final int INDUSTRY = 4;

    private final AtlasState state = Sites.stillState();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 300, 200, () -> new CategoryChips(state));

    @Test
    void allComesFirstThenEveryCategoryInTheCataloguesOrder() {
        assertEquals(List.of("All", "Landmarks", "Culture", "Business", "Industry"), window.words(".chip .name"));
    }

    @Test
    void atFirstAllIsOn() {
        assertEquals(Set.of(ALL), on());
    }

    @Test
    void aClickShowsTheSitesOfACategory() {
        window.click(chip(BUSINESS));
        assertEquals(List.of(Sites.FORUM), found());
        assertEquals(Set.of(BUSINESS), on());
    }

    @Test
    void aSecondCategoryAddsItsSites() {
        window.click(chip(BUSINESS));
        window.click(chip(INDUSTRY));
        assertEquals(List.of(Sites.FORUM, Sites.WORKS), found());
        assertEquals(Set.of(BUSINESS, INDUSTRY), on());
    }

    @Test
    void aClickOnAChosenCategoryTakesItBack() {
        window.change(() -> state.filter().toggle(state.catalogue().category("business").orElseThrow()));
        assertEquals(Set.of(BUSINESS), on());
        window.click(chip(BUSINESS));
        assertEquals(3, found().size());
        assertEquals(Set.of(ALL), on());
    }

    @Test
    void allForgetsTheCategoriesAndKeepsTheQuery() {
        window.change(() -> state.filter().search("tower"));
        window.click(chip(BUSINESS));
        assertEquals(List.of(), found());
        window.click(chip(ALL));
        assertEquals(List.of(Sites.TOWER), found());
        assertEquals(Set.of(ALL), on());
    }

    @Test
    void everyChipTellsHowManySitesItHas() {
        assertEquals(List.of("3", "1", "1", "1", "1"), window.words(".chip .count"));
    }

    @Test
    void theNumbersFollowTheQuery() {
        window.change(() -> state.filter().search("forum"));
        assertEquals(List.of("1", "0", "0", "1", "0"), window.words(".chip .count"));
    }

    @Test
    void theNumbersDoNotDependOnWhatIsChosen() {
        window.click(chip(BUSINESS));
        assertEquals(List.of("3", "1", "1", "1", "1"), window.words(".chip .count"));
    }

    @Test
    void aCategoryWithoutSitesIsFadedAndCanStillBeClicked() {
        window.change(() -> state.filter().search("forum"));
        assertTrue(AtlasWindow.is(chip(LANDMARKS), "none"));
        assertTrue(chip(LANDMARKS).getOpacity() < 0.6, "faded");
        assertFalse(AtlasWindow.is(chip(BUSINESS), "none"));
        assertEquals(1, chip(BUSINESS).getOpacity());
        window.click(chip(LANDMARKS));
        assertEquals(Set.of(LANDMARKS), on());
    }

    @Test
    void theNamesFollowTheLanguage() {
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of(state.language().textNow("filter.all"), "地标", "文化", "商务", "工业"), window.words(".chip .name"));
        assertEquals("商务", chip(BUSINESS).getAccessibleText());
    }

    private Node chip(int place) {
        return window.seen(".chip").get(place);
    }

    private Set<Integer> on() {
        List<Node> chips = window.seen(".chip");
        return chips.stream().filter(chip -> AtlasWindow.is(chip, "on")).map(chips::indexOf)
            .collect(Collectors.toSet());
    }

    private List<String> found() {
        return state.filter().found().stream().map(Site::id).toList();
    }
}
