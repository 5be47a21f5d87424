package org.shenyangatlas.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.shenyangatlas.view.Zoomable;

/// Hands the keys of a scene to whoever carries out shortcuts, leaving those alone that belong to a text being typed.
public final class KeyMap {

    private final Commands commands;
    private final Steering steering;
    private boolean usedUp;

    /// Carries out shortcuts.
    public interface Commands {

        /// @param number for [Shortcut#CATEGORY] the digit, else 0
        void run(Shortcut shortcut, int number);
    }

    private KeyMap(Commands commands, Steering steering) {
        this.commands = commands;
        this.steering = steering;
    }

    /// What no control of the scene has used up itself becomes a command, or moves the view for as long as it is held.
    ///
    /// @param view  what the arrow keys move
    /// @param still whether motion is reduced
    public static void install(Scene scene, Commands commands, Supplier<Zoomable> view, BooleanSupplier still) {
        KeyMap keys = new KeyMap(commands, new Steering(view, still));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressBeforeText);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
        scene.addEventHandler(KeyEvent.KEY_RELEASED, event -> keys.steering.release(event.getCode()));
        // A key let go while another window has the focus is never heard of.
        scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(focused -> {
            if (!focused) {
                keys.steering.releaseAll();
            }
        });
    }

    /// Text fields use up paging and function keys, though they have no use for them.
    private void pressBeforeText(KeyEvent event) {
        usedUp = false;
        boolean paging = event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN;
        if (event.getTarget() instanceof TextInputControl && (paging || event.getCode().isFunctionKey())) {
            press(event);
        }
    }

    /// The sign of a key that was a command is not to be written into the field the command went to.
    private void type(KeyEvent event) {
        if (usedUp) {
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        match(event).filter(shortcut -> !(typing && isText(event))).ifPresent(shortcut -> {
            if (Steering.steers(shortcut)) {
                steering.press(event.getCode(), shortcut);
            } else {
                commands.run(shortcut, shortcut == Shortcut.CATEGORY ? digit(event) : 0);
            }
            usedUp = true;
            event.consume();
        });
    }

    private static Optional<Shortcut> match(KeyEvent event) {
        return Stream.of(Shortcut.values())
            .filter(shortcut -> shortcut.keys().stream().anyMatch(keys -> keys.match(event))).findFirst();
    }

    /// Whether a text field has a use for the key: a letter, a sign, or moving the caret.
    private static boolean isText(KeyEvent event) {
        return !event.isShortcutDown() && !event.getCode().isFunctionKey() && event.getCode() != KeyCode.ESCAPE
            && event.getCode() != KeyCode.PAGE_UP && event.getCode() != KeyCode.PAGE_DOWN;
    }

    private static int digit(KeyEvent event) {
        return event.getCode().getCode() - KeyCode.DIGIT0.getCode();
    }
}
