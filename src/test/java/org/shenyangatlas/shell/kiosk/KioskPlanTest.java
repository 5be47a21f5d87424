package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.shell.kiosk.KioskPlan.Open;

class KioskPlanTest {

    private static final KioskPlan.Sizes USUAL = new KioskPlan.Sizes(104, 82, 458, 104, 700, 1);
    private static final KioskPlan.Sizes LARGE = new KioskPlan.Sizes(124, 120, 640, 124, 1400, 1.5);

    static Stream<Arguments> plans() {
        return Stream.of(List.of(1080, 1920), List.of(1080, 1440), List.of(1920, 1080), List.of(1440, 1080), List.of(2520, 1080))
            .flatMap(size -> Stream.of(Open.values()).flatMap(open -> Stream.of(false, true).flatMap(lowered -> Stream.of(USUAL, LARGE)
                .map(sizes -> Arguments.of(size.getFirst(), size.getLast(), open, lowered, sizes)))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingCoversAnythingAndAllIsOnTheScreen(double width, double height, Open open, boolean lowered, KioskPlan.Sizes sizes) {
        KioskPlan plan = KioskPlan.of(width, height, open, lowered, sizes);
        List<Rectangle2D> parts = Stream.of(plan.tabs(), plan.chips(), plan.column(), plan.sheet())
            .filter(part -> part.getWidth() > 0 && part.getHeight() > 0).toList();
        for (Rectangle2D part : parts) {
            assertTrue(plan.board().contains(part), part + " on the screen");
            parts.stream().filter(other -> other != part).forEach(other -> assertFalse(part.intersects(other), part + " and " + other));
        }
    }

    @Test
    void aSheetTakesAtMostFortyThreeHundredthsOfAnUprightScreen() {
        KioskPlan plan = KioskPlan.of(1080, 1920, Open.SITE, false, new KioskPlan.Sizes(104, 82, 458, 104, 5000, 1));
        assertEquals(0.43 * 1920, plan.sheet().getHeight(), 1e-6);
        assertEquals(1920 - 104, plan.sheet().getMaxY(), 1e-6);
    }

    @Test
    void aSheetIsNoHigherThanItsWords() {
        assertEquals(700, KioskPlan.of(1080, 1920, Open.SITE, false, USUAL).sheet().getHeight(), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void loweredEverythingThatIsTouchedLiesInTheLowerHalfOfAnUprightScreen(double width, double height, Open open, boolean lowered,
                                                                           KioskPlan.Sizes sizes) {
        if (!lowered || width > height || sizes == LARGE || height < 1900) {
            return;
        }
        KioskPlan plan = KioskPlan.of(width, height, open, true, sizes);
        boolean sheetOpen = open == Open.SITE;
        Stream.of(plan.chips(), plan.tabs(), plan.sheet()).filter(part -> part.getHeight() > 0)
            .forEach(part -> assertTrue(part.getMinY() >= (sheetOpen ? 0.4 : 0.43) * height, open + " " + part));
    }

    @Test
    void onABroadScreenTheSheetIsAPanelAtTheRightAboveTheTabs() {
        KioskPlan plan = KioskPlan.of(1920, 1080, Open.TEXT, false, USUAL);
        assertEquals(640, plan.sheet().getWidth(), 1e-6);
        assertTrue(plan.sheet().getMinX() > 1200);
        assertTrue(plan.sheet().getMaxY() < plan.tabs().getMinY());
        assertEquals(1920 - plan.sheet().getMinX(), plan.clearance().getRight(), 1e-6);
    }
}
