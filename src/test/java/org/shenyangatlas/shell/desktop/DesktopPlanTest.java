package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.shell.desktop.DesktopPlan.Open;
import org.shenyangatlas.shell.desktop.DesktopPlan.Sizes;

class DesktopPlanTest {

    private static final Sizes SIZES = new Sizes(44, 130, 140, 44, 44, 134, 220);

    @ParameterizedTest
    @CsvSource({"900, 700", "1280, 800", "1600, 900", "1920, 1080", "2560, 1440", "3840, 2160"})
    void nothingOnTheBoardCoversAnythingElseOnIt(double width, double height) {
        Room room = Room.of(width, 100);
        DesktopPlan plan = DesktopPlan.of(width, height, room,
            new Open(room.isSpacious(), !room.isSpacious(), false, true, true), SIZES);
        List<Rectangle2D> cards = Stream.of(plan.bar(), plan.panel(), plan.peek(), plan.cluster(), plan.zoom(), plan.navigator(), plan.inset())
            .filter(card -> card.getWidth() > 0).toList();
        for (Rectangle2D card : cards) {
            assertTrue(plan.board().contains(card), "outside the board: " + card);
            cards.stream().filter(other -> other != card)
                .forEach(other -> assertFalse(card.intersects(other), card + " covers " + other));
        }
    }

    @Test
    void aWideWindowKeepsTheIndexOpenAndHasNoBar() {
        DesktopPlan plan = DesktopPlan.of(1920, 1200, Room.of(1920, 100), new Open(false, false, false, true, false), SIZES);
        assertEquals(new Rectangle2D(0, 0, 336, 1200), plan.index());
        assertEquals(0, plan.bar().getWidth());
    }

    @Test
    void thePanelTakesItsSideFromTheFreePart() {
        DesktopPlan plan = DesktopPlan.of(1920, 1200, Room.of(1920, 100), new Open(true, false, false, true, false), SIZES);
        assertEquals(432 + 16, plan.clearance().getRight());
        assertEquals(new Rectangle2D(1920 - 16 - 432, 16, 432, 1200 - 32), plan.panel());
    }

    @Test
    void cardsAreGivenFromTheBoardsOwnCorner() {
        DesktopPlan plan = DesktopPlan.of(1920, 1200, Room.of(1920, 100), new Open(false, false, false, true, false), SIZES);
        assertTrue(plan.cards().contains(new Rectangle2D(16, 1200 - 16 - 220, 352, 220)), "inset in " + plan.cards());
    }

    @Test
    void aNarrowWindowHasNoInset() {
        DesktopPlan plan = DesktopPlan.of(1000, 700, Room.of(1000, 100), new Open(false, false, false, true, false), SIZES);
        assertEquals(0, plan.inset().getWidth());
    }

    @ParameterizedTest
    @CsvSource({"800, NARROW", "1199, NARROW", "1200, MEDIUM", "1599, MEDIUM", "1600, WIDE", "2560, HUGE", "3840, WALL"})
    void theSizeClassFollowsTheWidth(double width, SizeClass expected) {
        assertEquals(expected, SizeClass.of(width));
    }

    @ParameterizedTest
    @CsvSource({"1280, 200, NARROW", "1920, 115, WIDE", "1920, 130, MEDIUM", "1920, 200, NARROW", "3840, 200, WIDE"})
    void largeTextIsArrangedAsInANarrowerWindow(double width, int percent, SizeClass expected) {
        assertEquals(expected, Room.of(width, percent).size());
    }

    @ParameterizedTest
    @CsvSource({"1280, 1.5, 96, 540", "3840, 2, 1075, 1382"})
    void whatHoldsWordsIsAsMuchWiderAsTheyAre(double width, double text, double index, double panel) {
        Room room = Room.of(width, (int) (100 * text));
        assertEquals(index, room.index());
        assertEquals(panel, room.panel());
    }

    @Test
    void theZoomButtonsStandBesideAPeekCardThatLeavesNoRoomBelowIt() {
        Sizes large = new Sizes(88, 380, 280, 88, 88, 352, 0);
        DesktopPlan plan = DesktopPlan.of(1280, 800, Room.of(1280, 200), new Open(false, true, false, true, false), large);
        assertTrue(plan.board().contains(plan.zoom()), "outside the board: " + plan.zoom());
        assertFalse(plan.zoom().intersects(plan.peek()), plan.zoom() + " covers " + plan.peek());
    }
}
