package org.shenyangatlas;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/// Whether a window can be opened here. Asked before the toolkit starts, because after a failed start it cannot start again.
@SuppressWarnings("restricted") // asks the system's own libraries; enabled for this module on the command line
final class Display {

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    private Display() {
    }

    /// What is missing for a window, as a sentence; empty when nothing is.
    static Optional<String> missing() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            return Optional.of("There is no display to open a window on (DISPLAY is not set).");
        }
        if (!hasLibrary(GTK)) {
            return Optional.of("A window needs GTK 3, which is not installed (" + GTK + "; on Debian and Ubuntu the package libgtk-3-0).");
        }
        if (!canConnect()) {
            return Optional.of("The display " + display + " cannot be reached.");
        }
        return Optional.empty();
    }

    private static boolean hasLibrary(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Opens and closes a connection to the X server, as the toolkit will.
    private static boolean canConnect() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup library = SymbolLookup.libraryLookup(X11, arena);
            Linker linker = Linker.nativeLinker();
            var open = linker.downcallHandle(library.findOrThrow("XOpenDisplay"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = linker.downcallHandle(library.findOrThrow("XCloseDisplay"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment connection = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (connection.equals(MemorySegment.NULL)) {
                return false;
            }
            int done = (int) close.invokeExact(connection);
            return done >= 0;
        } catch (Throwable e) {
            return true; // cannot be asked; the toolkit will tell
        }
    }
}
