package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text")
class LocalizedTextTest {

    private final LinkedHashMap<String, String> given = new LinkedHashMap<>();
    private final LocalizedText tower;

    LocalizedTextTest() {
        given.put("en", "Tower");
        given.put("zh", "塔");
        tower = new LocalizedText(given);
    }

    @Test
    @DisplayName("reads in each of its languages")
    void reads() {
        assertEquals("Tower 塔", tower.in("en") + " " + tower.in("zh"));
    }

    @Test
    @DisplayName("reads in its first language where it has no translation")
    void fallsBack() {
        assertEquals("Tower", tower.in("fr"));
        assertFalse(tower.has("fr"));
    }

    @Test
    @DisplayName("may be the same in every language")
    void ofAll() {
        assertEquals("305.5", LocalizedText.ofAll("305.5").in("zh"));
        assertTrue(LocalizedText.ofAll("305.5").has("zh"));
    }

    @Test
    @DisplayName("reads as nothing when it is empty")
    void empty() {
        assertEquals("", LocalizedText.EMPTY.in("en"));
        assertTrue(LocalizedText.EMPTY.isEmpty());
        assertFalse(tower.isEmpty());
    }

    @Test
    @DisplayName("takes other words in one language, and blank ones away")
    void with() {
        assertEquals("Mast 塔", tower.with("en", "Mast").in("en") + " " + tower.with("en", "Mast").in("zh"));
        assertEquals("塔", tower.with("en", " ").in("en"));
        assertEquals("Mast", LocalizedText.EMPTY.with("en", "Mast").in("zh"));
    }

    @Test
    @DisplayName("that is the same in every language takes other words in all")
    void withInAll() {
        assertEquals(LocalizedText.ofAll("306"), LocalizedText.ofAll("305.5").with("zh", "306"));
    }

    @Test
    @DisplayName("does not change with the map it was made from")
    void copies() {
        given.put("en", "Another tower");
        assertEquals("Tower", tower.in("en"));
        assertThrows(UnsupportedOperationException.class, () -> tower.texts().put("en", "Another tower"));
        assertThrows(UnsupportedOperationException.class, () -> tower.texts().remove("en"));
    }

    @Test
    @DisplayName("equals another with the same words")
    void equality() {
        assertEquals(new LocalizedText(given), tower);
        assertEquals(new LocalizedText(given).hashCode(), tower.hashCode());
    }

    @Test
    @DisplayName("keeps its languages in order, also backwards")
    void order() {
        assertEquals(List.of("en", "zh"), List.copyOf(tower.texts().keySet()));
        assertEquals(List.of("塔", "Tower"), List.copyOf(tower.texts().reversed().values()));
        assertEquals(Map.entry("zh", "塔"), tower.texts().lastEntry());
    }
}
