package org.shenyangatlas.shell.presentation;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/// Tells Windows that the screen is in use. That holds for the thread which says so, and ends with it: always the FX thread.
@SuppressWarnings("restricted") // asks the system's own libraries; enabled for this module on the command line
final class WindowsVigil implements Vigil {

    private static final System.Logger LOG = System.getLogger(WindowsVigil.class.getName());
    private static final int UNTIL_TOLD_OTHERWISE = 0x8000_0000;
    private static final int SYSTEM = 1;
    private static final int SCREEN = 2;

    @Override
    public void begin() {
        tell(UNTIL_TOLD_OTHERWISE | SYSTEM | SCREEN);
    }

    @Override
    public void end() {
        tell(UNTIL_TOLD_OTHERWISE);
    }

    private static void tell(int required) {
        try (Arena arena = Arena.ofConfined()) {
            var set = Linker.nativeLinker().downcallHandle(
                SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("SetThreadExecutionState"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int before = (int) set.invokeExact(required);
            LOG.log(System.Logger.Level.DEBUG, "The screen was required before: {0}", Integer.toHexString(before));
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.DEBUG, "The screen is not kept awake", e);
        }
    }
}
