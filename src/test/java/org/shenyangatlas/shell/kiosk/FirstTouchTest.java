package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import org.junit.jupiter.api.Test;

/// What belongs to the touch that wakes the screen, in the orders in which platforms tell of it. "-" is swallowed, "+" is not.
class FirstTouchTest {

    private final FirstTouch first = new FirstTouch();
    private final List<String> heard = new ArrayList<>();
    private boolean asleep = true;
    private int woken;

    @Test
    void aMouseWakesAndItsReleaseAndClickAreSwallowed() {
        tell(mouse(MouseEvent.MOUSE_MOVED, false), mouse(MouseEvent.MOUSE_PRESSED, false), mouse(MouseEvent.MOUSE_DRAGGED, false),
            mouse(MouseEvent.MOUSE_RELEASED, false), mouse(MouseEvent.MOUSE_CLICKED, false));
        tell(mouse(MouseEvent.MOUSE_PRESSED, false), mouse(MouseEvent.MOUSE_RELEASED, false), mouse(MouseEvent.MOUSE_CLICKED, false));
        assertEquals(List.of("-----", "+++"), heard);
        assertEquals(1, woken);
    }

    @Test
    void aMouseThatNeverClicksIsOverAtTheNextPress() {
        tell(mouse(MouseEvent.MOUSE_PRESSED, false), mouse(MouseEvent.MOUSE_RELEASED, false));
        tell(mouse(MouseEvent.MOUSE_PRESSED, false), mouse(MouseEvent.MOUSE_RELEASED, false), mouse(MouseEvent.MOUSE_CLICKED, false));
        assertEquals(List.of("--", "+++"), heard);
    }

    @Test
    void theMouseAPlatformMakesOfAFingerIsSwallowedWithIt() {
        tell(touch(TouchEvent.TOUCH_PRESSED, 1), mouse(MouseEvent.MOUSE_PRESSED, true), touch(TouchEvent.TOUCH_RELEASED, 1),
            mouse(MouseEvent.MOUSE_RELEASED, true), mouse(MouseEvent.MOUSE_CLICKED, true));
        tell(touch(TouchEvent.TOUCH_PRESSED, 1), mouse(MouseEvent.MOUSE_PRESSED, true), touch(TouchEvent.TOUCH_RELEASED, 1),
            mouse(MouseEvent.MOUSE_RELEASED, true), mouse(MouseEvent.MOUSE_CLICKED, true));
        assertEquals(List.of("-----", "+++++"), heard);
    }

    @Test
    void alsoWhenItIsMadeOnlyAfterTheFingerWasLifted() {
        tell(touch(TouchEvent.TOUCH_PRESSED, 1), touch(TouchEvent.TOUCH_RELEASED, 1), mouse(MouseEvent.MOUSE_PRESSED, true),
            mouse(MouseEvent.MOUSE_RELEASED, true), mouse(MouseEvent.MOUSE_CLICKED, true));
        tell(touch(TouchEvent.TOUCH_PRESSED, 1), touch(TouchEvent.TOUCH_RELEASED, 1), mouse(MouseEvent.MOUSE_PRESSED, true),
            mouse(MouseEvent.MOUSE_RELEASED, true), mouse(MouseEvent.MOUSE_CLICKED, true));
        assertEquals(List.of("-----", "+++++"), heard);
    }

    @Test
    void aWholeHandIsOneTouch() {
        tell(touch(TouchEvent.TOUCH_PRESSED, 1), touch(TouchEvent.TOUCH_PRESSED, 2), touch(TouchEvent.TOUCH_RELEASED, 2),
            touch(TouchEvent.TOUCH_PRESSED, 2), touch(TouchEvent.TOUCH_RELEASED, 2), touch(TouchEvent.TOUCH_RELEASED, 1));
        tell(touch(TouchEvent.TOUCH_PRESSED, 1));
        assertEquals(List.of("------", "+"), heard);
        assertEquals(1, woken);
    }

    @Test
    void aKeyWakesAndItsLettersAreSwallowed() {
        tell(key(KeyEvent.KEY_PRESSED), key(KeyEvent.KEY_TYPED), key(KeyEvent.KEY_RELEASED));
        tell(key(KeyEvent.KEY_PRESSED), key(KeyEvent.KEY_TYPED), key(KeyEvent.KEY_RELEASED));
        assertEquals(List.of("---", "+++"), heard);
    }

    @Test
    void aKeyThatIsHeldDoesNotBecomeAnother() {
        tell(key(KeyEvent.KEY_PRESSED), key(KeyEvent.KEY_PRESSED), key(KeyEvent.KEY_PRESSED), key(KeyEvent.KEY_RELEASED));
        tell(key(KeyEvent.KEY_PRESSED));
        assertEquals(List.of("----", "+"), heard);
    }

    @Test
    void aReleaseThatIsNeverHeardOfKeepsNothingAfterIt() {
        tell(mouse(MouseEvent.MOUSE_PRESSED, false));
        tell(mouse(MouseEvent.MOUSE_PRESSED, false), mouse(MouseEvent.MOUSE_RELEASED, false), mouse(MouseEvent.MOUSE_CLICKED, false));
        assertEquals(List.of("-", "+++"), heard);
    }

    @Test
    void aMouseThatOnlyMovesWakesNobody() {
        tell(mouse(MouseEvent.MOUSE_MOVED, false), mouse(MouseEvent.MOUSE_MOVED, false));
        assertEquals(0, woken);
    }

    private void tell(InputEvent... events) {
        StringBuilder how = new StringBuilder();
        for (InputEvent event : events) {
            how.append(first.swallows(event, asleep, () -> {
                woken++;
                asleep = false;
            }) ? '-' : '+');
        }
        heard.add(how.toString());
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, boolean synthesized) {
        return new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, synthesized,
            false, true, null);
    }

    private static TouchEvent touch(EventType<TouchEvent> type, int count) {
        TouchPoint.State state = type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED : TouchPoint.State.RELEASED;
        List<TouchPoint> points = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            points.add(new TouchPoint(i, state, 5, 5, 5, 5, null, null));
        }
        return new TouchEvent(type, points.getFirst(), points, 1, false, false, false, false);
    }

    private static KeyEvent key(EventType<KeyEvent> type) {
        return new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false);
    }
}
