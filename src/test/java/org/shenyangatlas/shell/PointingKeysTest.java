package org.shenyangatlas.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.InkColour;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.testing.Messages;
import org.shenyangatlas.testing.Sites;

class PointingKeysTest {

    /// Where the key for commands is another one.
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private final AtlasState state = Sites.state();
    private final AtomicInteger saved = new AtomicInteger();
    private final PointingKeys keys = new PointingKeys(state, saved::incrementAndGet);

    @ParameterizedTest
    @CsvSource({"P, PEN", "I, HIGHLIGHTER", "H, HIGHLIGHTER", "E, ERASER", "L, LASER"})
    void ctrlAndALetterChoosesATool(KeyCode code, Tool tool) {
        assertTrue(keys.press(ctrl(code)));
        assertTrue(keys.press(ctrl(code)));
        assertEquals(tool, state.toolbox().getTool());
    }

    @ParameterizedTest
    @CsvSource({"C, SPOTLIGHT", "Q, MAGNIFIER"})
    void oneLetterChoosesALight(KeyCode code, Tool tool) {
        assertTrue(keys.press(plain(code)));
        assertEquals(tool, state.toolbox().getTool());
    }

    @Test
    void ctrlAPutsTheToolAway() {
        keys.press(ctrl(KeyCode.P));
        keys.press(ctrl(KeyCode.A));
        assertEquals(Tool.NONE, state.toolbox().getTool());
    }

    @Test
    void escapePutsTheToolAwayFirstAndThenBelongsToOthers() {
        keys.press(ctrl(KeyCode.P));
        assertTrue(keys.press(plain(KeyCode.ESCAPE)));
        assertEquals(Tool.NONE, state.toolbox().getTool());
        assertFalse(keys.press(plain(KeyCode.ESCAPE)));
    }

    @Test
    void undoRedoAndClear() {
        state.ink().begin(state.ink().page(Large.PICTURE), Stroke.at(Nib.PEN, InkColour.RED, 2, 0, 0));
        state.ink().end();
        keys.press(ctrl(KeyCode.Z));
        assertEquals(0, strokes());
        keys.press(ctrl(KeyCode.Y));
        assertEquals(1, strokes());
        keys.press(plain(KeyCode.E));
        assertEquals(0, strokes());
        keys.press(ctrl(KeyCode.Z));
        keys.press(ctrl(KeyCode.Z));
        keys.press(event(KeyCode.Z, true, true));
        assertEquals(1, strokes());
    }

    @Test
    void bracketsChangeTheSizeOfTheLight() {
        double usual = state.toolbox().getReach();
        keys.press(plain(KeyCode.CLOSE_BRACKET));
        assertTrue(state.toolbox().getReach() > usual);
        keys.press(plain(KeyCode.OPEN_BRACKET));
        assertEquals(usual, state.toolbox().getReach(), 1e-9);
    }

    @Test
    void ctrlShiftSSaves() {
        keys.press(event(KeyCode.S, true, true));
        assertEquals(1, saved.get());
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"RIGHT", "PAGE_DOWN", "SPACE", "ENTER", "N", "P", "B", "PERIOD", "F5", "HOME", "S"})
    void keysOfTheTalkAreLeftAlone(KeyCode code) {
        assertFalse(keys.press(plain(code)));
    }

    @Test
    void noCombinationIsUsedTwice() {
        Map<KeyCodeCombination, PointingKey> used = new HashMap<>();
        for (PointingKey key : PointingKey.values()) {
            key.keys().forEach(keys -> assertEquals(null, used.put(keys, key), keys.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeysPeopleReadAreTheKeysThatWork(PointingKey key) {
        List<String> working = key.keys().stream().map(PointingKeysTest::written).toList();
        assertTrue(working.containsAll(key.written()), () -> key.written() + " of " + working);
    }

    @ParameterizedTest
    @EnumSource
    void everyKeySaysWhatItDoesInBothLanguages(PointingKey key) {
        assertTrue(Messages.english().texts().containsKey(key.words()));
        assertTrue(Messages.chinese().texts().containsKey(key.words()));
    }

    private static String written(KeyCodeCombination keys) {
        String name = switch (keys.getCode()) {
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            default -> keys.getCode().getName();
        };
        return (keys.getShortcut() == ModifierValue.DOWN ? "Ctrl " : "") + (keys.getShift() == ModifierValue.DOWN ? "Shift " : "") + name;
    }

    private int strokes() {
        return state.ink().strokes(state.ink().page(Large.PICTURE)).get().size();
    }

    private static KeyEvent ctrl(KeyCode code) {
        return event(code, true, false);
    }

    private static KeyEvent plain(KeyCode code) {
        return event(code, false, false);
    }

    private static KeyEvent event(KeyCode code, boolean ctrl, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, ctrl && !MAC, false, ctrl && MAC);
    }
}
