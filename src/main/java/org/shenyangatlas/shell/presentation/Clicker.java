package org.shenyangatlas.shell.presentation;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Makes commands of the keys that clickers and keyboards send in a talk: each press once, whatever a held, worn or nervous
/// button sends, and digits with Enter as one number.
///
/// Knows no toolkit; time is told to it.
public final class Clicker {

    /// The same key again within this time is the same press, milliseconds.
    static final long BOUNCE_MS = 300;
    /// A key that was not let go and comes again within this time is being held, milliseconds; the slowest keyboards begin
    /// to repeat after one second. Longer after, its release was lost.
    static final long HELD_MS = 1100;
    /// A number that nobody finishes is forgotten after this time, milliseconds.
    static final long NUMBER_MS = 4000;
    private static final int LARGEST_NUMBER = 9999;

    /// Carries out what a press means.
    public interface Commands {

        /// @param number for [PresentShortcut#CHOOSE] the number that was typed before, else 0
        void run(PresentShortcut shortcut, int number);
    }

    private final LongSupplier millis;
    private final Commands commands;
    private @Nullable KeyCode last;
    private boolean down;
    private long seen;
    private long taken;
    private int number;
    private long typed;

    /// @param millis the time, milliseconds from any moment on
    public Clicker(LongSupplier millis, Commands commands) {
        this.millis = millis;
        this.commands = commands;
    }

    /// A key was pressed, or repeats itself.
    ///
    /// @param presenter whether in the presenter's window
    /// @return whether it is a key of the talk
    boolean press(Press press, boolean presenter) {
        Optional<PresentShortcut> meant = Stream.of(PresentShortcut.values())
            .filter(shortcut -> shortcut.isMeantBy(press, presenter)).findFirst();
        if (meant.isPresent() && (isNew(press.code(), meant.get()) || meant.get().repeats())) {
            take(meant.get(), press.code());
        }
        return meant.isPresent();
    }

    /// A key was let go.
    void release(KeyCode code) {
        if (code == last) {
            down = false;
        }
    }

    /// Forgets keys that are held and digits that were typed.
    void forget() {
        last = null;
        down = false;
        number = 0;
    }

    /// The digits typed so far; 0 for none.
    int number() {
        return millis.getAsLong() - typed > NUMBER_MS ? 0 : number;
    }

    private boolean isNew(KeyCode code, PresentShortcut meant) {
        long now = millis.getAsLong();
        boolean same = code == last;
        boolean held = same && down && now - seen < HELD_MS;
        boolean bounced = same && now - taken < BOUNCE_MS && meant != PresentShortcut.NUMBER;
        last = code;
        down = true;
        seen = now;
        if (held || bounced) {
            return false;
        }
        taken = now;
        return true;
    }

    private void take(PresentShortcut shortcut, KeyCode code) {
        int before = number();
        number = 0;
        if (shortcut == PresentShortcut.NUMBER) {
            int digit = Character.digit(code.getName().charAt(code.getName().length() - 1), 10);
            number = before * 10 + digit > LARGEST_NUMBER ? digit : before * 10 + digit;
            typed = millis.getAsLong();
        } else if (shortcut != PresentShortcut.LEAVE || before == 0) {
            commands.run(shortcut, shortcut == PresentShortcut.CHOOSE ? before : 0);
        }
    }
}
