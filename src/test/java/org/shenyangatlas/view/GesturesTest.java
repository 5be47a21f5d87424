package org.shenyangatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as a click and what as a drag. Events are made by hand and need no window.
class GesturesTest {

    private final List<String> asked = new ArrayList<>();
    private final Region region = new Region();

    GesturesTest() {
        new Gestures(region, new Gestures.Target() {
            @Override
            public void dragged(double dx, double dy) {
                asked.add("dragged " + dx + " " + dy);
            }

            @Override
            public void flicked(double dx, double dy) {
                asked.add("flicked");
            }

            @Override
            public void zoomed(double factor, double x, double y) {
                asked.add(String.format(Locale.ROOT, "zoomed %.3f at %.0f %.0f", factor, x, y));
            }

            @Override
            public void clicked(double x, double y) {
                asked.add("clicked " + x + " " + y);
            }

            @Override
            public void doubleClicked(double x, double y) {
                asked.add("double clicked " + x + " " + y);
            }
        });
    }

    @ParameterizedTest(name = "a mouse that moves {0}, {1}")
    @CsvSource({"0, 0", "4, 0", "-4, 0", "3, 3.9", "0, 4.9"})
    void underFivePixelsIsAClick(double right, double down) {
        pressAndMove(false, right, down);
        assertEquals(List.of("clicked " + (100 + right) + " " + (100 + down)), asked);
    }

    @ParameterizedTest(name = "a mouse that moves {0}, {1}")
    @CsvSource({"5, 0", "-6, 0", "3, 4", "0, 50"})
    void fivePixelsAreADrag(double right, double down) {
        pressAndMove(false, right, down);
        assertEquals(List.of("dragged " + right + " " + down), asked);
    }

    @ParameterizedTest(name = "a finger that moves {0}, {1}")
    @CsvSource({"5, 0", "-9, 0", "0, 11.9", "8, 8"})
    void aFingerMayTrembleMore(double right, double down) {
        pressAndMove(true, right, down);
        assertEquals(List.of("clicked " + (100 + right) + " " + (100 + down)), asked);
    }

    @ParameterizedTest(name = "a finger that moves {0}, {1}")
    @CsvSource({"12, 0", "0, -13", "9, 9"})
    void twelvePixelsOfAFingerAreADrag(double right, double down) {
        pressAndMove(true, right, down);
        assertEquals(List.of("dragged " + right + " " + down), asked);
    }

    @Test
    void aDragThatComesBackIsNoClick() {
        fire(MouseEvent.MOUSE_PRESSED, false, 100, 100, 1);
        fire(MouseEvent.MOUSE_DRAGGED, false, 140, 100, 1);
        fire(MouseEvent.MOUSE_DRAGGED, false, 100, 100, 1);
        fire(MouseEvent.MOUSE_RELEASED, false, 100, 100, 1);
        fire(MouseEvent.MOUSE_CLICKED, false, 100, 100, 1);
        assertEquals(List.of("dragged 40.0 0.0", "dragged -40.0 0.0"), asked.stream().filter(word -> !word.equals("flicked")).toList());
    }

    @Test
    void theClickAfterADragCountsAgain() {
        pressAndMove(false, 50, 0);
        asked.clear();
        pressAndMove(false, 0, 0);
        assertEquals(List.of("clicked 100.0 100.0"), asked);
    }

    @Test
    void theSecondClickIsADoubleClickAndTheThirdIsNothing() {
        for (int count = 1; count <= 3; count++) {
            fire(MouseEvent.MOUSE_PRESSED, false, 100, 100, count);
            fire(MouseEvent.MOUSE_RELEASED, false, 100, 100, count);
            fire(MouseEvent.MOUSE_CLICKED, false, 100, 100, count);
        }
        assertEquals(List.of("clicked 100.0 100.0", "double clicked 100.0 100.0"), asked);
    }

    @ParameterizedTest(name = "{0} pixels of the wheel")
    @CsvSource({"40, 1.200", "-40, 0.833", "80, 1.440", "4, 1.018"})
    void aNotchOfTheWheelZoomsByAFifthAtTheCursor(double delta, String factor) {
        scroll(delta, false);
        assertEquals(List.of("zoomed " + factor + " at 70 80"), asked);
    }

    @Test
    void aFingerThatScrollsDragsAndDoesNotZoom() {
        scroll(40, true);
        assertEquals(List.of(), asked);
    }

    private void scroll(double delta, boolean direct) {
        Event.fireEvent(region, new ScrollEvent(ScrollEvent.SCROLL, 70, 80, 70, 80, false, false, false, false, direct, false,
            0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /// Presses at (100, 100), moves once, and lets go there.
    private void pressAndMove(boolean finger, double right, double down) {
        fire(MouseEvent.MOUSE_PRESSED, finger, 100, 100, 1);
        fire(MouseEvent.MOUSE_DRAGGED, finger, 100 + right, 100 + down, 1);
        fire(MouseEvent.MOUSE_RELEASED, finger, 100 + right, 100 + down, 1);
        fire(MouseEvent.MOUSE_CLICKED, finger, 100 + right, 100 + down, 1);
    }

    private void fire(EventType<MouseEvent> type, boolean finger, double x, double y, int clicks) {
        Event.fireEvent(region, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false,
            type != MouseEvent.MOUSE_RELEASED, false, false, finger, false, true, null));
    }
}
