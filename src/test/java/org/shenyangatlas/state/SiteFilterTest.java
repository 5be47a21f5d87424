package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.testing.Sites;

class SiteFilterTest {

    private final AtlasState state = Sites.state();
    private final SiteFilter filter = state.filter();

    @Test
    void everySiteIsShownAtFirst() {
        assertEquals(List.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), found());
        assertFalse(filter.isActive());
    }

    @Test
    void aCategoryShowsItsSites() {
        filter.toggle(category("culture"));
        assertEquals(List.of(Sites.TOWER), found());
    }

    @Test
    void anyOfTheChosenCategoriesIsEnough() {
        filter.toggle(category("industry"));
        filter.toggle(category("landmarks"));
        assertEquals(List.of(Sites.TOWER, Sites.WORKS), found());
    }

    @Test
    void aSiteOfTwoChosenCategoriesIsShownOnce() {
        filter.toggle(category("landmarks"));
        filter.toggle(category("culture"));
        assertEquals(List.of(Sites.TOWER), found());
    }

    @Test
    void categoriesAndTextMustBothFit() {
        filter.toggle(category("landmarks"));
        filter.toggle(category("industry"));
        filter.search("tiexi");
        assertEquals(List.of(Sites.WORKS), found());
    }

    @Test
    void foundSitesKeepTheOrderOfTheCatalogue() {
        filter.toggle(category("industry"));
        filter.toggle(category("business"));
        filter.toggle(category("culture"));
        assertEquals(List.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), found());
    }

    @Test
    void aNameThatStartsWithTheTextComesFirstThenAWordThenTheInside() {
        filter.search("b");
        assertEquals(List.of(Sites.WORKS, Sites.TOWER), found(), "BMW, then Broadcast");
        filter.search("i");
        assertEquals(List.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), found(), "all inside");
        filter.search("h");
        assertEquals(List.of(Sites.WORKS, Sites.FORUM, Sites.TOWER), found(), "Huachen, then Henglong, then Shenhe");
    }

    @Test
    void sitesThatFitAlikeKeepTheOrderOfTheCatalogue() {
        filter.search("b");
        filter.search("shenhe");
        assertEquals(List.of(Sites.TOWER, Sites.FORUM), found());
    }

    @Test
    void withoutATextTheOrderOfTheCatalogueIsBack() {
        filter.search("h");
        filter.search("");
        assertEquals(List.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), found());
    }

    @Test
    void howTheTextFitsDoesNotChangeTheOrderOfFoundByText() {
        filter.search("b");
        assertEquals(List.of(Sites.TOWER, Sites.WORKS), ids(filter.foundByText()));
    }

    @Test
    void whoeverHearsOfANewPredicateFindsTheSitesInOrder() {
        List<List<String>> told = new ArrayList<>();
        filter.predicate().subscribe(_ -> told.add(found()));
        filter.search("b");
        filter.search("bmw");
        assertEquals(List.of(List.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), List.of(Sites.WORKS, Sites.TOWER),
            List.of(Sites.WORKS)), told);
    }

    @Test
    void everyTextTellsOfWhatIsFoundOnce() {
        List<List<String>> told = new ArrayList<>();
        filter.found().addListener((ListChangeListener<Site>) _ -> told.add(found()));
        filter.search("b");
        assertEquals(List.of(List.of(Sites.WORKS, Sites.TOWER)), told);
    }

    @Test
    void togglingACategoryTwiceChangesNothing() {
        filter.toggle(category("business"));
        filter.toggle(category("business"));
        assertEquals(Set.of(), filter.categories());
        assertEquals(3, found().size());
    }

    @Test
    void countsSayWhatACategoryWouldFindWhicheverAreChosen() {
        filter.toggle(category("industry"));
        assertEquals(1, filter.count(category("business")));
        assertEquals(1, filter.count(category("industry")));
    }

    @Test
    void countsFollowTheText() {
        filter.search("Shenhe");
        assertEquals(1, filter.count(category("landmarks")));
        assertEquals(1, filter.count(category("business")));
        assertEquals(0, filter.count(category("industry")));
    }

    @Test
    void foundByTextTakesNoNoticeOfCategories() {
        filter.toggle(category("industry"));
        filter.search("Shenhe");
        assertEquals(List.of(Sites.TOWER, Sites.FORUM), ids(filter.foundByText()));
        assertEquals(List.of(), found());
    }

    @Test
    void foundByTextTellsWhenCountsMayHaveChanged() {
        List<String> told = new ArrayList<>();
        filter.foundByText().addListener((ListChangeListener<Site>) change -> told.add(filter.getQuery()));
        filter.search("tower");
        assertEquals(List.of("tower"), told);
    }

    @Test
    void showingOneCategoryAloneForgetsTheTextAndTheOthers() {
        filter.search("tower");
        filter.toggle(category("landmarks"));
        filter.showOnly(category("industry"));
        assertEquals(List.of(Sites.WORKS), found());
        assertEquals("", filter.getQuery());
        assertEquals(Set.of("industry"), filter.categories());
    }

    @Test
    void showingAllCategoriesKeepsTheText() {
        filter.search("tower");
        filter.toggle(category("industry"));
        filter.showAllCategories();
        assertEquals(List.of(Sites.TOWER), found());
    }

    @Test
    void clearingShowsEverySiteAgain() {
        filter.search("tower");
        filter.toggle(category("industry"));
        filter.clear();
        assertEquals(3, found().size());
        assertFalse(filter.isActive());
    }

    @Test
    void blanksAloneAreNoQuery() {
        filter.search("  \t ");
        assertEquals(3, found().size());
        assertFalse(filter.isActive());
    }

    @Test
    void aTextOrACategoryMakesItActive() {
        filter.search("a");
        assertTrue(filter.isActive());
        filter.clear();
        filter.toggle(category("culture"));
        assertTrue(filter.isActive());
    }

    @Test
    void whoeverAsksAboutOneSiteIsToldWhenItComesAndGoes() {
        ObservableValue<Boolean> shown = filter.finds(Sites.site(state, Sites.FORUM));
        List<Boolean> told = new ArrayList<>();
        shown.subscribe(value -> told.add(value));
        filter.search("tower");
        filter.clear();
        assertEquals(List.of(true, false, true), told);
    }

    @Test
    void nobodyElseChangesTheCategories() {
        assertThrows(UnsupportedOperationException.class, () -> filter.categories().add("industry"));
        assertThrows(UnsupportedOperationException.class, () -> filter.found().clear());
    }

    private Category category(String id) {
        return state.catalogue().category(id).orElseThrow();
    }

    private List<String> found() {
        return ids(filter.found());
    }

    private static List<String> ids(List<Site> sites) {
        return sites.stream().map(Site::id).toList();
    }
}
