package org.shenyangatlas.shell.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;

/// The keys of a press as they are printed on a keyboard.
final class Chord {

    private static final Map<KeyCode, String> SIGNS = Map.ofEntries(
        Map.entry(KeyCode.LEFT, "\u2190"), Map.entry(KeyCode.UP, "\u2191"), Map.entry(KeyCode.RIGHT, "\u2192"),
        Map.entry(KeyCode.DOWN, "\u2193"), Map.entry(KeyCode.KP_LEFT, "\u2190"), Map.entry(KeyCode.KP_UP, "\u2191"),
        Map.entry(KeyCode.KP_RIGHT, "\u2192"), Map.entry(KeyCode.KP_DOWN, "\u2193"), Map.entry(KeyCode.PLUS, "+"),
        Map.entry(KeyCode.ADD, "+"), Map.entry(KeyCode.EQUALS, "="), Map.entry(KeyCode.MINUS, "-"), Map.entry(KeyCode.SUBTRACT, "-"),
        Map.entry(KeyCode.PERIOD, "."), Map.entry(KeyCode.DECIMAL, "."), Map.entry(KeyCode.COMMA, ","),
        Map.entry(KeyCode.SLASH, "/"), Map.entry(KeyCode.DIVIDE, "/"), Map.entry(KeyCode.OPEN_BRACKET, "["),
        Map.entry(KeyCode.CLOSE_BRACKET, "]"));

    private Chord() {
    }

    /// Modifiers first; none when nothing but a modifier was pressed.
    static List<String> of(Press press) {
        if (press.code().isModifierKey()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        if (press.control()) {
            keys.add("Ctrl");
        }
        if (press.alt()) {
            keys.add("Alt");
        }
        if (press.shift()) {
            keys.add("Shift");
        }
        keys.add(SIGNS.getOrDefault(press.code(), press.code().getName().replace("Numpad ", "")));
        return keys;
    }
}
