package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.testing.Sites;

/// Taking back what was chosen and typed.
class FilterHistoryTest {

    private final AtlasState state = Sites.state();
    private final SiteFilter filter = state.filter();

    @Test
    void nothingIsTakenBackAtFirst() {
        filter.undo();
        assertFalse(filter.undoableProperty().get());
        assertEquals(3, filter.found().size());
    }

    @Test
    void aChosenValueIsTakenBack() {
        filter.toggle(Facet.DISTRICT, "shenhe");
        filter.toggle(Facet.CATEGORY, "business");
        filter.undo();
        assertEquals(Set.of("shenhe"), filter.getChoice().of(Facet.DISTRICT));
        assertEquals(Set.of(), filter.getChoice().of(Facet.CATEGORY));
        assertEquals(2, filter.found().size());
    }

    @Test
    void whatWasTypedAtOneGoIsTakenBackAtOnce() {
        filter.search("t");
        filter.search("to");
        filter.search("tower");
        filter.undo();
        assertEquals("", filter.getQuery());
        assertFalse(filter.undoableProperty().get());
    }

    @Test
    void clearingIsTakenBack() {
        filter.search("tower");
        filter.toggle(Facet.CATEGORY, "culture");
        filter.clear();
        filter.undo();
        assertEquals("tower", filter.getQuery());
        assertEquals(Set.of("culture"), filter.categories());
    }

    @Test
    void aChangeThatChangesNothingIsNoChange() {
        filter.clear();
        filter.showAllCategories();
        assertFalse(filter.undoableProperty().get());
    }

    @Test
    void theNextVisitorTakesNothingBack() {
        filter.search("tower");
        assertTrue(filter.undoableProperty().get());
        state.reset();
        assertFalse(filter.undoableProperty().get());
        filter.undo();
        assertEquals("", filter.getQuery());
    }

    @Test
    void yearsThatWereDraggedAreOneChange() {
        filter.showYears(new Choice.Years(1900, 2000));
        filter.slideYears(new Choice.Years(1900, 1990));
        filter.slideYears(new Choice.Years(1900, 1980));
        filter.showYears(new Choice.Years(1900, 1980));
        filter.slideYears(new Choice.Years(1910, 1980));
        assertEquals(new Choice.Years(1910, 1980), filter.getChoice().years());
        filter.undo();
        assertEquals(new Choice.Years(1900, 1980), filter.getChoice().years());
        filter.undo();
        assertEquals(new Choice.Years(1900, 2000), filter.getChoice().years());
    }
}
