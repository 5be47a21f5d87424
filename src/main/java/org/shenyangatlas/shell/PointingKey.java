package org.shenyangatlas.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// Every key for pointing and drawing: the one table behind the keyboard and the list of keys on screen. Pen, eraser, laser and
/// arrow have the keys that clickers with buttons for them send. Esc, which puts a tool away, belongs to whoever else it serves.
public enum PointingKey implements KeyCommand {

    ARROW("ink.arrow", "Ctrl A", ctrl(KeyCode.A)),
    PEN("ink.pen", "Ctrl P", ctrl(KeyCode.P)),
    HIGHLIGHTER("ink.highlighter", "Ctrl I, Ctrl H", ctrl(KeyCode.I), ctrl(KeyCode.H)),
    ERASER("ink.eraser", "Ctrl E", ctrl(KeyCode.E)),
    LASER("ink.laser", "Ctrl L", ctrl(KeyCode.L)),
    SPOTLIGHT("ink.spotlight", "C", key(KeyCode.C)),
    MAGNIFIER("ink.magnifier", "Q", key(KeyCode.Q)),
    WIDER("ink.wider", "]", key(KeyCode.CLOSE_BRACKET)),
    NARROWER("ink.narrower", "[", key(KeyCode.OPEN_BRACKET)),
    UNDO("ink.undo", "Ctrl Z", ctrl(KeyCode.Z)),
    REDO("ink.redo", "Ctrl Y", ctrl(KeyCode.Y), key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    CLEAR("ink.clear", "E", key(KeyCode.E)),
    SAVE("ink.save", "Ctrl Shift S", key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final String words;
    private final String written;
    private final List<KeyCodeCombination> keys;

    PointingKey(String words, String written, KeyCodeCombination... keys) {
        this.words = words;
        this.written = written;
        this.keys = List.of(keys);
    }

    /// What a pressed key asks for.
    public static Optional<PointingKey> of(KeyEvent event) {
        return Stream.of(values()).filter(key -> key.keys.stream().anyMatch(keys -> keys.match(event))).findFirst();
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public List<String> written() {
        return List.of(written.split(", "));
    }

    @Override
    public List<KeyCodeCombination> keys() {
        return keys;
    }

    private static KeyCodeCombination ctrl(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCodeCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
