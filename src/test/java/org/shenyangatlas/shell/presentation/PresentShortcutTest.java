package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.testing.Messages;

class PresentShortcutTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noPressMeansTwoThings(boolean presenter) {
        List<Press> ambiguous = Arrays.stream(KeyCode.values())
            .flatMap(code -> Stream.of(Press.of(code), new Press(code, true, false, false), new Press(code, false, true, false)))
            .filter(press -> meanings(press, presenter).size() > 1).toList();
        assertEquals(List.of(), ambiguous);
    }

    @ParameterizedTest
    @EnumSource(PresentShortcut.class)
    void theKeysPeopleReadAreTheKeysThatWork(PresentShortcut shortcut) {
        Predicate<Press> inEither = press -> meanings(press, false).contains(shortcut) || meanings(press, true).contains(shortcut);
        shortcut.written().forEach(written -> assertTrue(presses(written).allMatch(inEither), written));
    }

    @ParameterizedTest
    @EnumSource(PresentShortcut.class)
    void everyKeySaysWhatItDoesInBothLanguages(PresentShortcut shortcut) {
        assertTrue(Messages.english().texts().containsKey(shortcut.words()), shortcut.words());
        assertTrue(Messages.chinese().texts().containsKey(shortcut.words()), shortcut.words());
    }

    @Test
    void onlyWhatMovesTheViewOrGoesInStepsRepeatsItself() {
        assertEquals(Set.of("ZOOM_IN", "ZOOM_OUT", "PAN_LEFT", "PAN_RIGHT", "PAN_UP", "PAN_DOWN", "LARGER_TEXT", "SMALLER_TEXT",
            "BRIGHTER", "DARKER", "MORE_CONTRAST", "LESS_CONTRAST"),
            Set.of(Stream.of(PresentShortcut.values()).filter(PresentShortcut::repeats).map(Enum::name).toArray()));
    }

    private static List<PresentShortcut> meanings(Press press, boolean presenter) {
        return Stream.of(PresentShortcut.values()).filter(shortcut -> shortcut.isMeantBy(press, presenter)).toList();
    }

    private static Stream<Press> presses(String written) {
        if (written.equals("0 - 9")) {
            return "0123456789".chars().mapToObj(digit -> Press.of(code(String.valueOf((char) digit))));
        }
        if (written.equals("?")) {
            return Stream.of(new Press(KeyCode.SLASH, true, false, false));
        }
        String key = written.replaceFirst("^(Ctrl|Shift) ", "");
        return Stream.of(new Press(code(key), written.startsWith("Shift "), written.startsWith("Ctrl "), false));
    }

    private static KeyCode code(String key) {
        return switch (key) {
            case "." -> KeyCode.PERIOD;
            case "+" -> KeyCode.PLUS;
            case "-" -> KeyCode.MINUS;
            default -> KeyCode.getKeyCode(key);
        };
    }
}
