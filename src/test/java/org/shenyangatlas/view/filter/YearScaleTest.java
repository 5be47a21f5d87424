package org.shenyangatlas.view.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearScaleTest {

    private final YearScale scale = YearScale.of(List.of(1989, 1899, 2023)).orElseThrow();

    @Test
    void aCenturyIsCutIntoStepsThatCanBeToldApart() {
        assertEquals(new YearScale(1899, 2023, 5), scale);
        assertEquals(25, scale.steps());
    }

    @Test
    void whereAllYearsAreAlikeThereIsNothingToChoose() {
        assertEquals(Optional.empty(), YearScale.of(List.of()));
        assertEquals(Optional.empty(), YearScale.of(List.of(1989, 1989)));
    }

    @Test
    void twoYearsAreTwoSteps() {
        assertEquals(new YearScale(1989, 1990, 1), YearScale.of(List.of(1990, 1989)).orElseThrow());
    }

    @Test
    void everyYearIsFoundAgainAtBothItsEnds() {
        for (int year = 1899; year <= 2023; year++) {
            assertEquals(year, scale.beginning(scale.start(year)));
            assertEquals(year, scale.ending(scale.end(year)));
            assertTrue(scale.start(year) < scale.end(year));
        }
        assertEquals(0, scale.start(1899));
        assertEquals(1, scale.end(2023));
    }

    @Test
    void beyondItsEndsThereAreOnlyTheEnds() {
        assertEquals(1899, scale.beginning(-3));
        assertEquals(2023, scale.ending(3));
        assertEquals(0, scale.start(1625));
    }

    @Test
    void everyStepHasTheSitesOfItsYears() {
        assertArrayEquals(new int[] {3, 0, 4, 0},
            new YearScale(2000, 2007, 2).heights(Map.of(2000, 1, 2001, 2, 2004, 4, 1990, 9)));
    }

    @Test
    void aStepIsTouchedByAnyOfItsYears() {
        YearScale twos = new YearScale(2000, 2007, 2);
        assertTrue(twos.touches(0, 2001, 2001));
        assertTrue(!twos.touches(1, 2001, 2001));
    }
}
