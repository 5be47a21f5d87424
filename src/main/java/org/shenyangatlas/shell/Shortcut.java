package org.shenyangatlas.shell;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// Every key of the atlas while one browses: the one table behind the keyboard, the list of keys on screen and the one in
/// the README. A talk has its own, [org.shenyangatlas.shell.presentation.PresentShortcut].
public enum Shortcut implements KeyCommand {

    SEARCH("search", "Ctrl F, /", key(KeyCode.F, KeyCombination.SHORTCUT_DOWN), key(KeyCode.SLASH), key(KeyCode.DIVIDE)),
    NEXT("next", "Page Down", key(KeyCode.PAGE_DOWN)),
    PREVIOUS("previous", "Page Up", key(KeyCode.PAGE_UP)),
    ZOOM_IN("zoom-in", "+", key(KeyCode.PLUS), key(KeyCode.EQUALS), key(KeyCode.ADD),
        key(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN), key(KeyCode.PLUS, KeyCombination.SHIFT_DOWN)),
    ZOOM_OUT("zoom-out", "-", key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
    SHOW_ALL("show-all", "0, Home", key(KeyCode.DIGIT0), key(KeyCode.NUMPAD0), key(KeyCode.HOME)),
    PAN_LEFT("pan-left", "Left, A", key(KeyCode.LEFT), key(KeyCode.A)),
    PAN_RIGHT("pan-right", "Right, D", key(KeyCode.RIGHT), key(KeyCode.D)),
    PAN_UP("pan-up", "Up, W", key(KeyCode.UP), key(KeyCode.W)),
    PAN_DOWN("pan-down", "Down, S", key(KeyCode.DOWN), key(KeyCode.S)),
    CATEGORY("category", "1 - 9", digits()),
    SWAP("swap", "M", key(KeyCode.M)),
    WORLD("world", "O", key(KeyCode.O)),
    LARGER_TEXT("larger-text", "Ctrl +", key(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN), key(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN),
        key(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN), key(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        key(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    SMALLER_TEXT("smaller-text", "Ctrl -", key(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
        key(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN)),
    USUAL_TEXT("usual-text", "Ctrl 0", key(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
        key(KeyCode.NUMPAD0, KeyCombination.SHORTCUT_DOWN)),
    LABELS("labels", "N", key(KeyCode.N)),
    QUIZ("quiz", "Q", key(KeyCode.Q)),
    GO_ON("go-on", "Enter", key(KeyCode.ENTER)),
    LANGUAGE("language", "L", key(KeyCode.L)),
    NIGHT("night", "T", key(KeyCode.T)),
    PRESENT("present", "F5", key(KeyCode.F5)),
    PRESENT_HERE("present-here", "Shift F5", key(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
    TOURS("tours", "G", key(KeyCode.G)),
    FIGURES("figures", "F", key(KeyCode.F)),
    TIMELINE("timeline", "Y", key(KeyCode.Y)),
    MAKE_LESSON("make-lesson", "Ctrl N", key(KeyCode.N, KeyCombination.SHORTCUT_DOWN)),
    OPEN_LESSON("open-lesson", "Ctrl O", key(KeyCode.O, KeyCombination.SHORTCUT_DOWN)),
    SAVE("save", "Ctrl S", key(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
    SAVE_AS("save-as", "Ctrl Shift S", key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    UNDO("undo", "Ctrl Z", key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
    REDO("redo", "Ctrl Y, Ctrl Shift Z", key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
        key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    STOP_UP("stop-up", "Alt Up", key(KeyCode.UP, KeyCombination.ALT_DOWN)),
    STOP_DOWN("stop-down", "Alt Down", key(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
    REMOVE_STOP("remove-stop", "Delete", key(KeyCode.DELETE)),
    FULL_SCREEN("full-screen", "F11", key(KeyCode.F11)),
    BACK("back", "Esc", key(KeyCode.ESCAPE)),
    HELP("help", "?, F1", key(KeyCode.F1), key(KeyCode.SLASH, KeyCombination.SHIFT_DOWN)),
    QUIT("quit", "Ctrl Q", key(KeyCode.Q, KeyCombination.SHORTCUT_DOWN));

    private final String words;
    private final String written;
    private final List<KeyCodeCombination> keys;

    Shortcut(String words, String written, KeyCodeCombination... keys) {
        this.words = "keys." + words;
        this.written = written;
        this.keys = List.of(keys);
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

    private static KeyCodeCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCodeCombination[] digits() {
        return Arrays.stream(KeyCode.values())
            .filter(code -> code.isDigitKey() && !code.isKeypadKey() && code != KeyCode.DIGIT0)
            .map(Shortcut::key).toArray(KeyCodeCombination[]::new);
    }
}
