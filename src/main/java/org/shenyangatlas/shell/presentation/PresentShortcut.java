package org.shenyangatlas.shell.presentation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.shenyangatlas.shell.KeyCommand;
import org.shenyangatlas.shell.KeysSheet;

/// Every key of a talk: the one table behind clickers and keyboard, the list of keys on screen and the one in the README.
///
/// A new key is a new row here, and a case in [PresentKeys].
public enum PresentShortcut implements KeyCommand {

    NEXT("next", "Right, Down, Page Down, Space, N", key(KeyCode.RIGHT), key(KeyCode.DOWN), key(KeyCode.PAGE_DOWN),
        key(KeyCode.SPACE), key(KeyCode.N), key(KeyCode.KP_RIGHT), key(KeyCode.KP_DOWN)),
    PREVIOUS("previous", "Left, Up, Page Up, Backspace, P", key(KeyCode.LEFT), key(KeyCode.UP), key(KeyCode.PAGE_UP),
        key(KeyCode.BACK_SPACE), key(KeyCode.P), key(KeyCode.KP_LEFT), key(KeyCode.KP_UP)),
    FIRST("first", "Home", key(KeyCode.HOME)),
    LAST("last", "End", key(KeyCode.END)),
    NUMBER("number", "0 - 9", digits()),
    CHOOSE("choose", "Enter", key(KeyCode.ENTER)),
    OVERVIEW("overview", "O, Tab", key(KeyCode.O), key(KeyCode.TAB)),
    BLACK("black", "B, .", key(KeyCode.B), key(KeyCode.PERIOD), key(KeyCode.DECIMAL)),
    WHITE("white", "W", key(KeyCode.W)),
    PLAY("play", "A", key(KeyCode.A)),
    LOOP("loop", "Shift A", key(KeyCode.A, KeyCombination.SHIFT_DOWN)),
    PRESENTER("presenter", "S", key(KeyCode.S)),
    SWAP_SCREENS("swap-screens", "X", key(KeyCode.X)),
    FREEZE("freeze", "Z, F", key(KeyCode.Z), key(KeyCode.F)),
    SWAP("swap", "M", key(KeyCode.M)),
    QUIZ("quiz", "V", key(KeyCode.V)),
    NAMES("names", "R", key(KeyCode.R)),
    COUNTDOWN("countdown", "D", key(KeyCode.D)),
    ZOOM_IN("zoom-in", "+", key(KeyCode.PLUS), key(KeyCode.EQUALS), key(KeyCode.ADD),
        key(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN), key(KeyCode.PLUS, KeyCombination.SHIFT_DOWN)),
    ZOOM_OUT("zoom-out", "-", key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
    PAN_LEFT("pan-left", "Shift Left", key(KeyCode.LEFT, KeyCombination.SHIFT_DOWN)),
    PAN_RIGHT("pan-right", "Shift Right", key(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN)),
    PAN_UP("pan-up", "Shift Up", key(KeyCode.UP, KeyCombination.SHIFT_DOWN)),
    PAN_DOWN("pan-down", "Shift Down", key(KeyCode.DOWN, KeyCombination.SHIFT_DOWN)),
    LARGER_TEXT("larger-text", "Ctrl +", ctrl(KeyCode.PLUS), ctrl(KeyCode.EQUALS), ctrl(KeyCode.ADD),
        key(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        key(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    SMALLER_TEXT("smaller-text", "Ctrl -", ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT)),
    USUAL_TEXT("usual-text", "Ctrl 0", ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0)),
    BRIGHTER("brighter", "Ctrl Up", ctrl(KeyCode.UP)),
    DARKER("darker", "Ctrl Down", ctrl(KeyCode.DOWN)),
    MORE_CONTRAST("more-contrast", "Ctrl Right", ctrl(KeyCode.RIGHT)),
    LESS_CONTRAST("less-contrast", "Ctrl Left", ctrl(KeyCode.LEFT)),
    INVERT("invert", "I", key(KeyCode.I)),
    NEUTRAL("neutral", "Shift I", key(KeyCode.I, KeyCombination.SHIFT_DOWN)),
    SHOW_KEYS("show-keys", "K", key(KeyCode.K)),
    SHOW_TOUCHES("show-touches", "Shift K", key(KeyCode.K, KeyCombination.SHIFT_DOWN)),
    LANGUAGE("language", "L", key(KeyCode.L)),
    NIGHT("night", "T", key(KeyCode.T)),
    FULL_SCREEN("full-screen", "F11, F", key(KeyCode.F11), key(KeyCode.F)),
    HELP("help", "?, F1", key(KeyCode.F1), key(KeyCode.SLASH, KeyCombination.SHIFT_DOWN)),
    STARTED("started", "F5", key(KeyCode.F5), key(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
    LEAVE("leave", "Esc", key(KeyCode.ESCAPE));

    /// Means one thing in the audience's window and another in the presenter's.
    private static final KeyCode BY_WINDOW = KeyCode.F;

    private final String words;
    private final String written;
    private final List<KeyCodeCombination> keys;

    PresentShortcut(String words, String written, KeyCodeCombination... keys) {
        this.words = "present-keys." + words;
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

    /// All of them as they are listed for people.
    static List<KeysSheet.Group> groups() {
        return Stream.of(PresentShortcut.values())
            .collect(Collectors.groupingBy(PresentShortcut::heading, LinkedHashMap::new, Collectors.toList()))
            .entrySet().stream().map(group -> new KeysSheet.Group(group.getKey(), group.getValue())).toList();
    }

    private String heading() {
        return switch (this) {
            case NEXT, PREVIOUS, FIRST, LAST, NUMBER, CHOOSE, OVERVIEW, PLAY, LOOP -> "talk.keys-stops";
            case BLACK, WHITE, FREEZE, PRESENTER, SWAP_SCREENS, QUIZ, NAMES, COUNTDOWN -> "talk.keys-audience";
            case LANGUAGE, NIGHT, FULL_SCREEN, HELP, STARTED, LEAVE -> "talk.keys-more";
            default -> "talk.keys-view";
        };
    }

    /// Whether a press means this.
    ///
    /// @param presenter whether it came from the presenter's window
    boolean isMeantBy(Press press, boolean presenter) {
        if (press.code() == BY_WINDOW && this == (presenter ? FULL_SCREEN : FREEZE)) {
            return false;
        }
        return keys.stream().anyMatch(key -> key.getCode() == press.code() && !press.alt()
            && press.shift() == (key.getShift() == ModifierValue.DOWN)
            && press.control() == (key.getShortcut() == ModifierValue.DOWN));
    }

    /// Whether holding its key does it again and again: it moves the view or goes in steps. All else a clicker must not do
    /// twice.
    boolean repeats() {
        return switch (this) {
            case ZOOM_IN, ZOOM_OUT, PAN_LEFT, PAN_RIGHT, PAN_UP, PAN_DOWN -> true;
            case LARGER_TEXT, SMALLER_TEXT, BRIGHTER, DARKER, MORE_CONTRAST, LESS_CONTRAST -> true;
            default -> false;
        };
    }

    private static KeyCodeCombination ctrl(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCodeCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCodeCombination[] digits() {
        return Stream.concat(Arrays.stream(KeyCode.values()).filter(code -> code.isDigitKey() && !code.isKeypadKey()),
            Arrays.stream(KeyCode.values()).filter(code -> code.isDigitKey() && code.isKeypadKey()))
            .map(PresentShortcut::key).toArray(KeyCodeCombination[]::new);
    }
}
