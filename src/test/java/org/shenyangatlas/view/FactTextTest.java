package org.shenyangatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;

class FactTextTest {

    private final AtlasState state = Sites.stillState();

    @ParameterizedTest
    @CsvSource({"305.5, m, '', 305.5 m", "127, '', 2023, 127 (2023)", "12000, t, 2019, 12000 t (2019)", "steel, '', '', steel"})
    void aValueIsFollowedByItsUnitAndItsYear(String value, String unit, String asOf, String expected) {
        Fact fact = new Fact(LocalizedText.ofAll("What"), LocalizedText.ofAll(value), LocalizedText.ofAll(unit), asOf, List.of(),
            List.of());
        assertEquals(expected, FactText.value(state, fact).getValue());
    }
}
