package org.shenyangatlas.shell.presentation;

import java.util.List;
import java.util.Locale;

/// A way to keep the screen from going dark by itself. One that cannot do it here does nothing, and says so in the log only.
public interface Vigil {

    void begin();

    /// The screen goes dark again whenever the system wants; it does so too when the program ends without this.
    void end();

    /// What a system offers: its own programs, or on Windows a function of the system.
    ///
    /// @param system its name, as Java knows it
    static Vigil of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        String atlas = Long.toString(ProcessHandle.current().pid());
        if (name.contains("windows")) {
            return new WindowsVigil();
        }
        if (name.contains("mac")) {
            return new ProgramVigil(List.of(List.of("caffeinate", "-d", "-w", atlas)));
        }
        // Which of these a desktop listens to is its own affair. The first two last as long as cat, which ends with the pipe
        // that this program holds; the third plays the user's hand, and ends soon after this program.
        return new ProgramVigil(List.of(
            List.of("systemd-inhibit", "--what=idle", "--mode=block", "--who=Shenyang Atlas", "--why=Presenting", "cat"),
            List.of("gnome-session-inhibit", "--inhibit", "idle", "--reason", "Presenting", "cat"),
            List.of("sh", "-c", "while kill -0 \"$1\" && xdg-screensaver reset; do sleep 50; done", "sh", atlas)));
    }
}
