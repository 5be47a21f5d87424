package org.shenyangatlas.shell.kiosk;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys a visitor may press. Everything else, and everything together with Ctrl, Alt or the system's own key, does
/// nothing: a list of what is forbidden would always miss one.
final class AllowedKeys {

    private static final Set<KeyCode> KEYS = EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
        KeyCode.KP_UP, KeyCode.KP_DOWN, KeyCode.KP_LEFT, KeyCode.KP_RIGHT, KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE,
        KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PLUS, KeyCode.MINUS, KeyCode.EQUALS, KeyCode.ADD,
        KeyCode.SUBTRACT, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.SHIFT);

    private AllowedKeys() {
    }

    static boolean allow(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            // Escape and Delete arrive as letters too.
            return event.getCharacter().codePoints().noneMatch(letter -> letter == 0x1B || letter == 0x7F);
        }
        KeyCode code = event.getCode();
        return KEYS.contains(code) || code.isLetterKey() || code.isDigitKey();
    }
}
