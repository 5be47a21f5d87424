package org.shenyangatlas.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

class SiteListViewTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site works = Sites.site(state, Sites.WORKS);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 340, 620, () -> new SiteListView(state));

    @Test
    void theSitesStandInTheOrderOfTheCatalogue() {
        assertEquals(List.of(tower, forum, works), rows().stream().map(SiteRow::getItem).toList());
    }

    @Test
    void aRowHasNumberShortNameAndTheNameInTheOtherLanguage() {
        assertEquals(List.of("1", "Liaoning TV Tower", "辽宁广播电视塔"), words(row(tower)));
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("1", "辽宁广播电视塔", "Liaoning TV Tower"), words(row(tower)));
    }

    @Test
    void whatIsFoundComesFirstAndTheOthersFollowFaded() {
        window.change(() -> state.filter().search("bmw"));
        assertEquals(List.of(works, tower, forum), rows().stream().map(SiteRow::getItem).toList());
        assertEquals(List.of(tower, forum), rows().stream().filter(row -> AtlasWindow.is(row, "faded")).map(SiteRow::getItem).toList());
    }

    @Test
    void clickingARowSelectsItsSite() {
        window.click(row(forum));
        assertEquals(forum, state.selection().getSelected());
        assertTrue(row(forum).isSelected());
    }

    @Test
    void clickingAFadedRowSelectsItToo() {
        window.change(() -> state.filter().search("bmw"));
        window.click(row(forum));
        assertEquals(forum, state.selection().getSelected());
        assertEquals("bmw", state.filter().getQuery(), "the filter stays");
    }

    @Test
    void aSelectionFromElsewhereIsFollowed() {
        window.change(() -> state.selection().select(works));
        assertTrue(row(works).isSelected());
        window.change(() -> state.selection().clear());
        assertEquals(List.of(), rows().stream().filter(SiteRow::isSelected).toList());
    }

    @Test
    void filteringKeepsTheSelection() {
        window.change(() -> state.selection().select(tower));
        window.change(() -> state.filter().search("bmw"));
        assertEquals(tower, state.selection().getSelected());
        assertTrue(row(tower).isSelected());
        window.change(() -> state.filter().clear());
        assertEquals(tower, state.selection().getSelected());
        assertTrue(row(tower).isSelected());
    }

    @Test
    void filteringSelectsNothingByItself() {
        window.change(() -> state.filter().search("bmw"));
        window.change(() -> state.filter().search("nowhere"));
        window.change(() -> state.filter().clear());
        assertNull(state.selection().getSelected());
    }

    @Test
    void arrowKeysGoFromRowToRow() {
        window.click(row(tower));
        window.keys(KeyCode.DOWN);
        assertEquals(forum, state.selection().getSelected());
        window.keys(KeyCode.UP);
        assertEquals(tower, state.selection().getSelected());
    }

    @Test
    void pointingAtARowPointsEverywhere() {
        window.moveTo(row(forum));
        assertEquals(forum, state.selection().hoveredProperty().get());
        window.moveTo(row(works));
        assertEquals(works, state.selection().hoveredProperty().get());
    }

    @Test
    void aSitePointedAtElsewhereIsMarked() {
        window.change(() -> state.selection().hover(works));
        assertTrue(AtlasWindow.is(row(works), "hovered"));
        assertFalse(AtlasWindow.is(row(tower), "hovered"));
    }

    @Test
    void nothingFoundSaysSoWithTheQueryInIt() {
        window.change(() -> state.filter().search(" atlantis "));
        assertEquals(List.of(), window.seen(".site-row"));
        assertEquals(List.of("No site called \"atlantis\""), window.words(".nothing-found > .title"));
        window.change(() -> state.language().speak("zh"));
        assertTrue(window.words(".nothing-found > .title").getFirst().contains("atlantis"));
    }

    @Test
    void clearFiltersShowsEverythingAgain() {
        window.change(() -> state.filter().search("atlantis"));
        window.click("#clear-filters");
        assertEquals("", state.filter().getQuery());
        assertEquals(3, rows().size());
        assertEquals(List.of(), window.seen(".nothing-found"));
    }

    @Test
    void nothingFoundOffersTheCategories() {
        window.change(() -> state.filter().search("atlantis"));
        Node industry = window.seen(".suggestion").get(3);
        assertEquals("Industry", industry.getAccessibleText());
        window.click(industry);
        assertEquals(List.of(works), List.copyOf(state.filter().found()));
        assertEquals(works, rows().getFirst().getItem());
    }

    @Test
    void theLettersSearchedForAreMarkedInBothNames() {
        window.change(() -> state.filter().search("tow"));
        assertEquals(List.of("Tow"), window.words(".site-row .marked"));
        assertEquals(List.of("1", "Liaoning TV ", "Tow", "er", "辽宁广播电视塔"), words(row(tower)));
        window.change(() -> state.filter().search("广播"));
        assertEquals(List.of("广播"), window.words(".site-row .marked"));
        window.change(() -> state.filter().clear());
        assertEquals(List.of(), window.words(".site-row .marked"));
        assertEquals(List.of("1", "Liaoning TV Tower", "辽宁广播电视塔"), words(row(tower)));
    }

    @Test
    void aQueryThatLedToARowIsRemembered() {
        window.click(row(works));
        assertEquals(List.of(), List.copyOf(state.recentSearches().queries()), "nothing was searched");
        window.change(() -> state.filter().search("forum"));
        window.click(row(tower));
        assertEquals(List.of(), List.copyOf(state.recentSearches().queries()), "the query does not find it");
        window.click(row(forum));
        assertEquals(List.of("forum"), List.copyOf(state.recentSearches().queries()));
    }

    private SiteRow row(Site site) {
        return rows().stream().filter(row -> site.equals(row.getItem())).findFirst().orElseThrow();
    }

    /// From top to bottom.
    private List<SiteRow> rows() {
        return window.seen(".site-row").stream().map(SiteRow.class::cast).filter(row -> row.getItem() != null)
            .sorted(Comparator.comparingDouble(SiteRow::getLayoutY)).toList();
    }

    private static List<String> words(SiteRow row) {
        return AtlasWindow.on(() -> row.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList());
    }
}
