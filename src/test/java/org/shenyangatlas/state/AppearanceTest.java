package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Appearance.Theme;

class AppearanceTest {

    private final Appearance appearance = new Appearance();

    @Test
    void itIsDayUntilTheSystemSaysOtherwise() {
        assertEquals(Theme.LIGHT, appearance.shown().getValue());
    }

    @Test
    void aDarkSystemMakesItNight() {
        appearance.followSystem(true);
        assertEquals(Theme.DARK, appearance.shown().getValue());
        assertTrue(appearance.isNight());
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK", "CONTRAST"})
    void aChosenThemeIsStrongerThanTheSystem(Theme chosen) {
        appearance.choose(chosen);
        appearance.followSystem(true);
        assertEquals(chosen, appearance.shown().getValue());
        appearance.followSystem(false);
        assertEquals(chosen, appearance.shown().getValue());
    }

    @Test
    void choosingTheSystemFollowsItAgain() {
        appearance.followSystem(true);
        appearance.choose(Theme.LIGHT);
        appearance.choose(Theme.SYSTEM);
        assertEquals(Theme.DARK, appearance.shown().getValue());
    }

    @Test
    void theSystemItselfIsNeverWhatIsShown() {
        List<Theme> shown = new ArrayList<>();
        appearance.shown().subscribe(value -> shown.add(value));
        appearance.followSystem(true);
        appearance.choose(Theme.CONTRAST);
        appearance.choose(Theme.SYSTEM);
        assertEquals(List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.DARK), shown);
    }

    @Test
    void switchingNightGoesToDarkAndBackToLight() {
        appearance.switchNight();
        assertEquals(Theme.DARK, appearance.getTheme());
        appearance.switchNight();
        assertEquals(Theme.LIGHT, appearance.getTheme());
    }

    @Test
    void switchingNightOnADarkSystemMakesItDay() {
        appearance.followSystem(true);
        appearance.switchNight();
        assertFalse(appearance.isNight());
    }

    @Test
    void theContrastThemeIsNotNight() {
        appearance.followSystem(true);
        appearance.choose(Theme.CONTRAST);
        assertFalse(appearance.night().getValue());
    }

    @Test
    void thingsMoveUnlessMotionIsReduced() {
        assertFalse(appearance.isStill());
        appearance.reduceMotion(true);
        assertTrue(appearance.isStill());
    }
}
