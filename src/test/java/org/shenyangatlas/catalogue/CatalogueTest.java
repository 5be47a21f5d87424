package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A catalogue")
class CatalogueTest {

    private final Catalogue catalogue = Faulty.catalogue(Faulty.read(Faulty.threeSites()));

    private Site site(String id) {
        return catalogue.site(id).orElseThrow();
    }

    private static List<String> ids(List<Site> sites) {
        return sites.stream().map(Site::id).toList();
    }

    @Test
    @DisplayName("finds its records by their ids")
    void findsById() {
        assertEquals("Forum 66", site("forum-66").name().in("en"));
        assertEquals("年鉴", catalogue.source("yearbook").orElseThrow().title().in("zh"));
        assertEquals("mdomz-wifi", catalogue.category("towers").orElseThrow().icon());
        assertEquals("和平区", catalogue.district("heping").orElseThrow().name().in("zh"));
    }

    @Test
    @DisplayName("finds nothing by an id it does not have")
    void findsNothing() {
        assertEquals(Optional.empty(), catalogue.site("yearbook"));
        assertEquals(Optional.empty(), catalogue.source("forum-66"));
        assertEquals(Optional.empty(), catalogue.category(""));
        assertEquals(Optional.empty(), catalogue.district("towers"));
    }

    @Test
    @DisplayName("names the nearest sites, the nearest first, without the site itself")
    void nearest() {
        assertEquals(List.of("forum-66", "shenyang-railway-station"), ids(catalogue.nearest(site("tv-tower"), 5)));
        assertEquals(List.of("forum-66", "tv-tower"), ids(catalogue.nearest(site("shenyang-railway-station"), 2)));
    }

    @Test
    @DisplayName("names no more nearest sites than asked for")
    void nearestFew() {
        assertEquals(List.of("tv-tower"), ids(catalogue.nearest(site("forum-66"), 1)));
        assertEquals(List.of(), catalogue.nearest(site("forum-66"), 0));
    }

    @Test
    @DisplayName("cannot be changed")
    void unmodifiable() {
        assertThrows(UnsupportedOperationException.class, () -> catalogue.sites().clear());
        assertThrows(UnsupportedOperationException.class, () -> site("tv-tower").facts().clear());
    }
}
