package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;

/// A site without a drawing can be shown on the map only.
class OffPictureTest {

    private static final Catalogue SHIPPED = Objects.requireNonNull(CatalogueReader.read().catalogue());

    private final AtlasState state = new AtlasState(SHIPPED, "en");
    private final Site undrawn = SHIPPED.site("institute-of-metal-research").orElseThrow();
    private final Site drawn = SHIPPED.site("tv-tower").orElseThrow();

    @Test
    void selectingItOpensTheMap() {
        state.selection().select(undrawn);
        assertEquals(Large.MAP, state.arrangement().getLarge());
    }

    @Test
    void selectingItOpensTheMapAlsoWhereThePictureStandsAlone() {
        state.arrangement().beginWithOnly(Large.PICTURE);
        state.selection().select(undrawn);
        assertEquals(Large.MAP, state.arrangement().getLarge());
        assertFalse(state.arrangement().isInset());
        state.reset();
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
    }

    @Test
    void aPicturedSiteSelectedAfterItDoesNotThrowThePictureBack() {
        state.selection().select(undrawn);
        state.selection().select(drawn);
        assertEquals(Large.MAP, state.arrangement().getLarge());
    }

    @Test
    void aPicturedSiteLeavesPictureAndMapWhereTheyAre() {
        state.selection().select(drawn);
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
    }

    @Test
    void whatIsWhereIsWorkedOutOnce() {
        assertSame(state.georeference(), state.georeference());
    }
}
