package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.Connection.Kind;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;

class ConnectionsTest {

    private static final Catalogue SHIPPED = Objects.requireNonNull(CatalogueReader.read().catalogue());

    private final AtlasState state = new AtlasState(SHIPPED, "en");
    private final Connections connections = state.connections();
    private final Connection first = SHIPPED.connections().getFirst();

    @Test
    void showingThemMakesTheMapLargeAndHidingThemGivesBackWhatWas() {
        connections.show();
        assertEquals(Large.MAP, state.arrangement().getLarge());
        connections.hide();
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
        state.arrangement().enlarge(Large.MAP);
        connections.switchShown();
        connections.switchShown();
        assertEquals(Large.MAP, state.arrangement().getLarge());
    }

    @Test
    void theySurviveNoPictureSiteQuizOrTalk() {
        List<Runnable> ends = List.of(() -> state.arrangement().swap(), () -> state.selection().select(Sites.site(state, Sites.TOWER)),
            state::beginQuiz, () -> state.presentation().begin(Lectures.lesson(), null));
        for (Runnable end : ends) {
            connections.show();
            assertTrue(connections.isShown());
            end.run();
            assertFalse(connections.isShown());
            state.reset();
        }
    }

    @Test
    void aSiteThatIsSelectedStaysSelected() {
        state.selection().select(Sites.site(state, Sites.TOWER));
        connections.show();
        connections.hide();
        assertEquals(Sites.site(state, Sites.TOWER), state.selection().getSelected());
    }

    @Test
    void kindsAreChosenBesideEachOtherAndNoneStandsForAll() {
        assertEquals(SHIPPED.connections(), connections.found().getValue());
        connections.toggle(Kind.AIR);
        assertEquals(connections.count(Kind.AIR), connections.found().getValue().size());
        connections.toggle(Kind.SEA);
        assertEquals(Set.of(Kind.AIR, Kind.SEA), connections.kindsProperty().get());
        connections.toggle(Kind.AIR);
        connections.toggle(Kind.SEA);
        assertEquals(SHIPPED.connections(), connections.found().getValue());
    }

    @Test
    void aSelectedOneOfAnotherKindIsNotKept() {
        connections.select(first);
        connections.toggle(first.kind());
        assertEquals(first, connections.getSelected());
        connections.toggle(first.kind());
        connections.toggle(Kind.SEA);
        assertNull(connections.getSelected());
    }

    @Test
    void selectingOneOfAnotherKindBringsAllBack() {
        connections.toggle(Kind.SEA);
        connections.select(first);
        assertEquals(Set.of(), connections.kindsProperty().get());
    }

    @Test
    void theyAreSteppedThroughInACircle() {
        connections.next();
        assertEquals(first, connections.getSelected());
        connections.previous();
        assertEquals(SHIPPED.connections().getLast(), connections.getSelected());
        connections.next();
        assertEquals(first, connections.getSelected());
    }

    @Test
    void aCatalogueWithoutAnyShowsNone() {
        AtlasState bare = Sites.state();
        bare.connections().show();
        bare.connections().next();
        assertFalse(bare.connections().isShown());
        assertNull(bare.connections().getSelected());
    }

    @Test
    void resetForgetsThem() {
        connections.show();
        connections.toggle(Kind.AIR);
        connections.next();
        state.reset();
        assertFalse(connections.isShown());
        assertNull(connections.getSelected());
        assertEquals(Set.of(), connections.kindsProperty().get());
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
    }
}
