package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClickerTest {

    private final List<String> done = new ArrayList<>();
    private long now = 5000;
    private final Clicker clicker = new Clicker(() -> now,
        (shortcut, number) -> done.add(shortcut + (number > 0 ? " " + number : "")));

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "DOWN", "PAGE_DOWN", "SPACE", "N"})
    void goesOn(KeyCode key) {
        press(key);
        assertEquals(List.of("NEXT"), done);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "UP", "PAGE_UP", "BACK_SPACE", "P"})
    void goesBack(KeyCode key) {
        press(key);
        assertEquals(List.of("PREVIOUS"), done);
    }

    @Test
    void theSameKeyAgainTooSoonIsTheSamePress() {
        press(KeyCode.PAGE_DOWN);
        now += 299;
        press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("NEXT"), done);
        now += 1;
        press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("NEXT", "NEXT"), done, "300 ms after the press that counted");
    }

    @Test
    void anotherKeyIsTakenAtOnce() {
        press(KeyCode.PAGE_DOWN);
        now += 20;
        press(KeyCode.PAGE_UP);
        now += 20;
        press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("NEXT", "PREVIOUS", "NEXT"), done);
    }

    @Test
    void aHeldKeyIsOnePress() {
        hold(KeyCode.RIGHT, 500, 33, 90);
        assertEquals(List.of("NEXT"), done);
    }

    @Test
    void anotherKeyIsTakenWhileOneIsHeld() {
        hold(KeyCode.RIGHT, 500, 33, 10);
        press(KeyCode.LEFT);
        assertEquals(List.of("NEXT", "PREVIOUS"), done);
    }

    @Test
    void aKeyWhoseReleaseWasLostWorksAgain() {
        clicker.press(Press.of(KeyCode.RIGHT), false);
        now += Clicker.HELD_MS;
        press(KeyCode.RIGHT);
        assertEquals(List.of("NEXT", "NEXT"), done);
    }

    @Test
    void afterAnotherWindowHadTheFocusNothingIsHeld() {
        clicker.press(Press.of(KeyCode.RIGHT), false);
        clicker.forget();
        now += 10;
        press(KeyCode.RIGHT);
        assertEquals(List.of("NEXT", "NEXT"), done);
    }

    @Test
    void movingTheViewGoesOnWhileTheKeyIsHeld() {
        hold(KeyCode.PLUS, 500, 33, 2);
        assertEquals(List.of("ZOOM_IN", "ZOOM_IN", "ZOOM_IN"), done);
    }

    @Test
    void digitsAndEnterGoToAStop() {
        press(KeyCode.DIGIT1, KeyCode.NUMPAD2, KeyCode.ENTER);
        assertEquals(List.of("CHOOSE 12"), done);
    }

    @Test
    void theSameDigitTwiceIsMeant() {
        press(KeyCode.DIGIT1);
        now += 90;
        press(KeyCode.DIGIT1);
        assertEquals(11, clicker.number());
        press(KeyCode.ENTER);
        assertEquals(List.of("CHOOSE 11"), done);
    }

    @Test
    void enterWithoutANumberIsAChoiceWithoutOne() {
        press(KeyCode.ENTER);
        assertEquals(List.of("CHOOSE"), done);
    }

    @Test
    void anUnfinishedNumberIsForgotten() {
        press(KeyCode.DIGIT7);
        now += Clicker.NUMBER_MS + 1;
        press(KeyCode.ENTER);
        assertEquals(List.of("CHOOSE"), done);
    }

    @Test
    void escapeFirstForgetsTheNumber() {
        press(KeyCode.DIGIT7, KeyCode.ESCAPE);
        assertEquals(List.of(), done);
        now += 1000;
        press(KeyCode.ESCAPE);
        assertEquals(List.of("LEAVE"), done);
    }

    @Test
    void fMeansOneThingInEachWindow() {
        clicker.press(Press.of(KeyCode.F), false);
        now += 1000;
        clicker.release(KeyCode.F);
        clicker.press(Press.of(KeyCode.F), true);
        assertEquals(List.of("FULL_SCREEN", "FREEZE"), done);
    }

    @Test
    void keysWithCtrlOrAltAreNotThoseOfAClicker() {
        assertFalse(clicker.press(new Press(KeyCode.P, false, true, false), false));
        assertFalse(clicker.press(new Press(KeyCode.TAB, false, false, true), false));
        assertFalse(clicker.press(Press.of(KeyCode.F7), false));
        assertTrue(clicker.press(Press.of(KeyCode.F5), false), "which does nothing, but is ours");
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            clicker.press(Press.of(key), false);
            clicker.release(key);
        }
    }

    private void hold(KeyCode key, int first, int each, int times) {
        clicker.press(Press.of(key), false);
        now += first;
        for (int i = 0; i < times; i++) {
            clicker.press(Press.of(key), false);
            now += each;
        }
    }
}
