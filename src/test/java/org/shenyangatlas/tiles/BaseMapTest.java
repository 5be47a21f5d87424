package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaseMapTest {

    private final BaseMap map = BaseMap.bundled("basemap").join();

    @Test
    void isReadOnce() {
        assertSame(map, BaseMap.bundled("basemap").join());
    }

    @Test
    void everyNameIsInBothLanguages() {
        assertFalse(map.places().isEmpty());
        for (Place place : map.places()) {
            assertTrue(place.name().has("en") && place.name().has("zh"), () -> place + " lacks a language");
        }
    }

    @Test
    void namesOnLinesAreNeverUpsideDown() {
        assertTrue(map.places().stream().allMatch(place -> Math.abs(place.angle()) <= 90));
    }

    @Test
    void streetsAreNamedOnlyFromNearBy() {
        List<Place> streets = map.places().stream().filter(place -> place.kind().equals("street")).toList();
        assertFalse(streets.isEmpty());
        assertTrue(streets.stream().noneMatch(place -> place.isShownAt(11)));
        assertTrue(streets.stream().allMatch(place -> place.isShownAt(17)));
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyMap() {
        assertEquals(List.of(), BaseMap.bundled("no-such-folder").join().places());
    }
}
