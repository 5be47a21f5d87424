package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.testing.Sites;

class SelectionTest {

    private final AtlasState state = Sites.state();
    private final Selection selection = state.selection();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site works = Sites.site(state, Sites.WORKS);

    @Test
    void nothingIsSelectedAtFirst() {
        assertNull(selection.getSelected());
    }

    @Test
    void selectingASiteTellsEveryoneOnce() {
        List<@Nullable Site> told = new ArrayList<>();
        selection.selectedProperty().addListener((_, _, now) -> told.add(now));
        selection.select(forum);
        selection.select(forum);
        assertEquals(List.of(forum), told);
    }

    @Test
    void togglingSelectsAndTogglingAgainClears() {
        selection.toggle(tower);
        assertEquals(tower, selection.getSelected());
        selection.toggle(tower);
        assertNull(selection.getSelected());
    }

    @Test
    void togglingAnotherSiteSelectsThatOne() {
        selection.select(tower);
        selection.toggle(works);
        assertEquals(works, selection.getSelected());
    }

    @Test
    void clearingSelectsNothing() {
        selection.select(tower);
        selection.clear();
        assertNull(selection.getSelected());
    }

    @Test
    void nextGoesThroughTheCatalogueAndRoundAtItsEnd() {
        List<@Nullable Site> visited = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            selection.next();
            visited.add(selection.getSelected());
        }
        assertEquals(List.of(tower, forum, works, tower), visited);
    }

    @Test
    void previousGoesTheOtherWayAndRoundAtTheBeginning() {
        List<@Nullable Site> visited = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            selection.previous();
            visited.add(selection.getSelected());
        }
        assertEquals(List.of(works, forum, tower, works), visited);
    }

    @Test
    void stepsGoThroughTheWholeCatalogueWhateverIsFilteredOut() {
        state.filter().search("tower");
        selection.select(tower);
        selection.next();
        assertEquals(forum, selection.getSelected());
    }

    @Test
    void steppingInAnEmptyCatalogueSelectsNothing() {
        Selection empty = new Selection(List.of());
        empty.next();
        empty.previous();
        assertNull(empty.getSelected());
    }

    @Test
    void neighboursAreCountedRoundTheEnds() {
        assertEquals(works, selection.neighbour(tower, -1));
        assertEquals(tower, selection.neighbour(works, 1));
        assertEquals(tower, selection.neighbour(tower, 3));
    }

    @Test
    void hoveringSelectsNothing() {
        selection.hover(tower);
        assertEquals(tower, selection.hoveredProperty().get());
        assertNull(selection.getSelected());
    }

    @Test
    void leavingASiteEndsHoveringOnlyWhenNoOtherIsUnderThePointerAlready() {
        selection.hover(tower);
        selection.hover(forum);
        selection.unhover(tower);
        assertEquals(forum, selection.hoveredProperty().get());
        selection.unhover(forum);
        assertNull(selection.hoveredProperty().get());
    }
}
