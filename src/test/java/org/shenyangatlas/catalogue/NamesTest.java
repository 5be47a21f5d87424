package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A wrong name")
class NamesTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"tower, tower, 0", "tower, towel, 1", "tower, towers, 1", "tower, ower, 1", "tower, twoer, 1",
        "'', tower, 5", "transprot, transport, 1", "abc, xyz, 3"})
    @DisplayName("is as far from another as letters must be changed or swapped")
    void distance(String a, String b, int distance) {
        assertEquals(distance, Names.distance(a, b));
        assertEquals(distance, Names.distance(b, a));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        transprot | Did you mean "transport"?
        Towers    | Did you mean "towers"?
        castles   | ``
        x         | ``
        """)
    @DisplayName("is guessed when it is near a known one")
    void suggestion(String wrong, String suggestion) {
        assertEquals(suggestion, new Names(List.of("transport", "towers")).suggestion(wrong));
    }
}
