package org.shenyangatlas;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.shell.kiosk.Sight;
import picocli.CommandLine.Option;

/// What the command line asks for of an atlas that runs unattended.
final class KioskOptions {

    @Option(names = "--kiosk", paramLabel = "SIGHT", arity = "0..1", fallbackValue = "ATTRACT",
        description = "Runs unattended, for visitors nobody watches. With --screenshot, what it shows: attract, language, explore, warning, find, pin, operator, cleaning, plain.")
    @Nullable Sight kiosk;

    @Option(names = "--config", paramLabel = "FILE|https://...", description = "How a kiosk is set up: a file, or an address that is asked at every start.")
    @Nullable String config;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where a kiosk keeps what it writes. Default: the user's own folder for data.")
    @Nullable Path data;

    @Option(names = "--kiosk-no-pin", description = "Lets anybody leave the kiosk who finds the operator's door.")
    boolean noPin;

    @Option(names = "--hash-pin", description = "Reads a PIN of 4 to 8 digits and prints what the configuration keeps of it.")
    boolean hashPin;

    @Option(names = "--supervise", description = "Runs the kiosk as a program of its own, and again whenever it ends or hangs.")
    boolean supervise;

    @Option(names = "--screen", paramLabel = "N", description = "Fills this screen, counted from 1. Default: the configuration's, else the first.")
    int screen;

    @Option(names = "--list-screens", description = "Prints the screens there are and ends.")
    boolean listScreens;

    @Option(names = "--setup-sheet", paramLabel = "FILE.pdf", description = "Writes a page for whoever sets a kiosk up, in Chinese, and ends.")
    @Nullable Path setupSheet;

    boolean isKiosk() {
        return kiosk != null;
    }
}
