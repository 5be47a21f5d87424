package org.shenyangatlas.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.testing.Messages;
import org.shenyangatlas.testing.Project;

class ShortcutTest {

    private static final Map<String, KeyCodeCombination> SIGNS = Map.of("/", keys(KeyCode.SLASH), "+", keys(KeyCode.PLUS),
        "-", keys(KeyCode.MINUS), "?", keys(KeyCode.SLASH, KeyCombination.SHIFT_DOWN), "Esc", keys(KeyCode.ESCAPE));

    @Test
    void noCombinationIsUsedTwice() {
        Map<KeyCodeCombination, Shortcut> used = new HashMap<>();
        for (Shortcut shortcut : Shortcut.values()) {
            shortcut.keys().forEach(keys -> {
                Shortcut other = used.put(keys, shortcut);
                assertTrue(other == null, () -> keys + " means " + other + " and " + shortcut);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void everyShortcutHasAKey(Shortcut shortcut) {
        assertFalse(shortcut.keys().isEmpty());
        assertFalse(shortcut.written().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void everyShortcutSaysWhatItDoesInBothLanguages(Shortcut shortcut) {
        assertTrue(Messages.english().texts().containsKey(shortcut.words()), "messages.properties: " + shortcut.words());
        assertTrue(Messages.chinese().texts().containsKey(shortcut.words()), "messages_zh.properties: " + shortcut.words());
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void everyShortcutDoesSomethingOnADesk(Shortcut shortcut) {
        String keys = Project.read(Project.ATLAS.resolve("shell/desktop/DesktopKeys.java"));
        assertTrue(Pattern.compile("case [A-Z_, ]*\\b" + shortcut + "\\b[A-Z_, ]* ->").matcher(keys).find(),
            "DesktopKeys.run has no case " + shortcut);
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void theKeysPeopleReadAreTheKeysThatWork(Shortcut shortcut) {
        shortcut.written().stream().flatMap(ShortcutTest::combinations)
            .forEach(keys -> assertTrue(shortcut.keys().contains(keys), keys + " of " + shortcut.written()));
    }

    @ParameterizedTest
    @EnumSource(Shortcut.class)
    void noKeyIsWrittenForTwoShortcuts(Shortcut shortcut) {
        List<Shortcut> others = Arrays.stream(Shortcut.values())
            .filter(other -> other != shortcut && other.written().stream().anyMatch(shortcut.written()::contains)).toList();
        assertEquals(List.of(), others);
    }

    @Test
    void theDigitsOfTheCategoriesAreOneToNineInOrder() {
        List<KeyCode> digits = Shortcut.CATEGORY.keys().stream().map(KeyCodeCombination::getCode).toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), digits.stream().map(KeyCode::getName).toList());
    }

    /// What a person reading "Ctrl F" or "1 - 9" presses.
    private static Stream<KeyCodeCombination> combinations(String written) {
        if (SIGNS.containsKey(written)) {
            return Stream.of(SIGNS.get(written));
        }
        if (written.matches("\\d - \\d")) {
            return IntStream.rangeClosed(written.charAt(0), written.charAt(written.length() - 1))
                .mapToObj(digit -> keys(KeyCode.getKeyCode(String.valueOf((char) digit))));
        }
        if (written.startsWith("Ctrl Shift ")) {
            return Stream.of(new KeyCodeCombination(KeyCode.getKeyCode(written.substring("Ctrl Shift ".length())),
                KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        }
        if (written.startsWith("Alt ")) {
            return Stream.of(keys(KeyCode.getKeyCode(written.substring("Alt ".length())), KeyCombination.ALT_DOWN));
        }
        if (written.equals("Ctrl +") || written.equals("Ctrl -")) {
            return Stream.of(keys(written.endsWith("+") ? KeyCode.PLUS : KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN));
        }
        if (written.startsWith("Ctrl ")) {
            return Stream.of(keys(KeyCode.getKeyCode(written.substring("Ctrl ".length())), KeyCombination.SHORTCUT_DOWN));
        }
        if (written.startsWith("Shift ")) {
            return Stream.of(keys(KeyCode.getKeyCode(written.substring("Shift ".length())), KeyCombination.SHIFT_DOWN));
        }
        return Stream.of(keys(KeyCode.getKeyCode(written)));
    }

    private static KeyCodeCombination keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
