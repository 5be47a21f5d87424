package org.shenyangatlas.shell;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Hands the keys of a scene to whoever carries out shortcuts, leaving those alone that belong to a text being typed.
public final class KeyMap {

    /// Carries out shortcuts.
    public interface Commands {

        /// @param number for [Shortcut#CATEGORY] the digit, else 0
        void run(Shortcut shortcut, int number);
    }

    private KeyMap() {
    }

    /// What no control of the scene has used up itself becomes a command.
    public static void install(Scene scene, Commands commands) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = isTyping(scene.getFocusOwner());
            for (Shortcut shortcut : Shortcut.values()) {
                Predicate<KeyCodeCombination> pressed = keys -> keys.match(event) && !(typing && isText(keys));
                if (shortcut.keys().stream().anyMatch(pressed)) {
                    commands.run(shortcut, shortcut == Shortcut.CATEGORY ? digit(event) : 0);
                    event.consume();
                    return;
                }
            }
        });
    }

    private static boolean isTyping(@Nullable Node focused) {
        return focused instanceof TextInputControl;
    }

    /// Whether a text field has a use for the key: a letter, a sign, or moving the caret.
    private static boolean isText(KeyCodeCombination keys) {
        return keys.getShortcut() != KeyCodeCombination.ModifierValue.DOWN && !keys.getCode().isFunctionKey()
            && keys.getCode() != KeyCode.ESCAPE
            && keys.getCode() != KeyCode.PAGE_UP && keys.getCode() != KeyCode.PAGE_DOWN;
    }

    private static int digit(KeyEvent event) {
        return event.getCode().getCode() - KeyCode.DIGIT0.getCode();
    }
}
