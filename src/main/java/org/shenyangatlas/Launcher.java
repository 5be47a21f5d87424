package org.shenyangatlas;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Reading;
import org.shenyangatlas.exchange.SetupSheet;
import org.shenyangatlas.operation.DataFolder;
import org.shenyangatlas.operation.Pin;
import org.shenyangatlas.operation.watch.StartLadder;
import org.shenyangatlas.operation.watch.Supervisor;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The way in: reads the command line and starts what it asks for.
public final class Launcher {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private Launcher() {
    }

    public static void main(String[] arguments) {
        int code = run(arguments, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        if (code != OK) {
            System.exit(code);
        }
    }

    /// @return the exit code
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Options options = new Options();
        CommandLine line = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true)
            .setUnmatchedArgumentsAllowed(false).setOut(out).setErr(err);
        line.getCommandSpec().version("Shenyang Atlas " + version());
        try {
            line.parseArgs(arguments);
            check(options, line);
        } catch (ParameterException e) {
            err.println(e.getMessage());
            if (!UnmatchedArgumentException.printSuggestions(e, err)) {
                err.println("Try --help for everything there is.");
            }
            return USAGE;
        }
        if (line.isUsageHelpRequested()) {
            line.usage(out);
            return OK;
        }
        if (line.isVersionHelpRequested()) {
            line.printVersionHelp(out);
            return OK;
        }
        if (options.validate != null) {
            return validate(options, out);
        }
        if (options.pack.folder != null) {
            return PackCommand.run(options.pack, out, err);
        }
        if (options.export != null) {
            Path file = options.catalogue;
            return ExportCommand.run(options, options.export, file == null ? CatalogueReader.read() : CatalogueReader.read(file), assets(file), out, err);
        }
        if (options.kiosk.setupSheet != null) {
            return writeSetupSheet(options.kiosk.setupSheet, out, err);
        }
        if (options.kiosk.hashPin) {
            return hashPin(out, err);
        }
        if (options.kiosk.supervise) {
            return supervise(arguments, options.kiosk);
        }
        return open(options, out, err);
    }

    private static void check(Options options, CommandLine line) {
        if (!options.language.matches("en|zh|system")) {
            throw new ParameterException(line, "Invalid value for option '--lang': expected en, zh or system, found '"
                + options.language + "'");
        }
        if (!(options.scale >= 0.5 && options.scale <= 4)) {
            throw new ParameterException(line, "Invalid value for option '--scale': expected a number from 0.5 to 4, found "
                + options.scale);
        }
    }

    private static int validate(Options options, PrintWriter out) {
        String file = Objects.requireNonNull(options.validate);
        Reading reading = !file.isEmpty() ? CatalogueReader.read(Path.of(file))
            : options.catalogue != null ? CatalogueReader.read(options.catalogue) : CatalogueReader.read();
        reading.problems().forEach(out::println);
        long errors = reading.problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR).count();
        out.println(count(errors, "error") + ", " + count(reading.problems().size() - errors, "warning") + ", "
            + count(reading.catalogue() == null ? 0 : reading.catalogue().sites().size(), "site") + ", "
            + count(reading.catalogue() == null ? 0 : reading.catalogue().tours().size(), "tour"));
        return errors > 0 ? FAILED : OK;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static int writeSetupSheet(Path file, PrintWriter out, PrintWriter err) {
        System.setProperty("java.awt.headless", "true");
        try {
            SetupSheet.write(file);
            out.println(file.toAbsolutePath());
            return OK;
        } catch (IOException e) {
            err.println("The page cannot be written: " + e.getMessage());
            return FAILED;
        }
    }

    /// Without an echo where that can be.
    private static int hashPin(PrintWriter out, PrintWriter err) {
        Console console = System.console();
        String typed = "";
        if (console != null && console.isTerminal()) {
            char[] read = console.readPassword("PIN of 4 to 8 digits: ");
            typed = read == null ? "" : new String(read);
        } else {
            try {
                String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                typed = Objects.requireNonNullElse(line, "").strip();
            } catch (IOException e) {
                err.println("The PIN cannot be read: " + e.getMessage());
                return FAILED;
            }
        }
        if (!typed.matches("[0-9]{4,8}")) {
            err.println("Expected a PIN of 4 to 8 digits, found something else.");
            return USAGE;
        }
        out.println(Pin.hash(typed.toCharArray()));
        return OK;
    }

    private static int supervise(String[] arguments, KioskOptions kiosk) {
        try {
            Supervisor.supervise(Stream.of(arguments).filter(argument -> !argument.equals("--supervise")).toList(),
                kiosk.data == null ? DataFolder.usual() : kiosk.data);
            return OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static int open(Options options, PrintWriter out, PrintWriter err) {
        System.setProperty("javafx.platform", "desktop"); // else Gluon's libraries ask in the log what they run on
        boolean unattended = options.kiosk.isKiosk() && options.screenshot == null;
        return unattended ? openKiosk(options, out, err) : openAtlas(options, out, err);
    }

    private static int openKiosk(Options options, PrintWriter out, PrintWriter err) {
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            err.println(missing.get());
            return FAILED;
        }
        AtomicInteger refused = new AtomicInteger();
        Optional<KioskStart> begun = KioskStart.begin(options.kiosk, version(), err, refusal -> {
            err.println(refusal.why());
            refused.set(refusal.code());
        });
        if (begun.isEmpty()) {
            return refused.get();
        }
        KioskStart start = begun.get();
        if (start.level != StartLadder.Level.NORMAL) {
            System.setProperty("prism.order", "sw");
        }
        Path file = options.catalogue != null && start.level == StartLadder.Level.NORMAL && start.catalogue() == null ? options.catalogue : start.catalogue();
        return launch(options, start, file, out, err);
    }

    private static int openAtlas(Options options, PrintWriter out, PrintWriter err) {
        Optional<String> missing = options.screenshot == null ? Display.missing() : Optional.empty();
        missing.ifPresent(sentence -> {
            options.screenshot = Path.of(System.getProperty("java.io.tmpdir"), "shenyang-atlas.png");
            err.println(sentence + " The opening view is saved as a picture instead.");
        });
        if (options.screenshot != null) {
            Screenshot.needNoDisplay();
        }
        return launch(options, null, options.catalogue, out, err);
    }

    private static int launch(Options options, @Nullable KioskStart kiosk, @Nullable Path file, PrintWriter out, PrintWriter err) {
        Assets assets = assets(file);
        // Read while the toolkit starts.
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(
            () -> file == null ? CatalogueReader.read() : CatalogueReader.read(file));
        Atlas.Opening opening = new Atlas.Opening(options, kiosk, reading, assets, out, err);
        Atlas.open(opening);
        try {
            Application.launch(Atlas.class);
        } catch (RuntimeException e) {
            err.println("The atlas cannot be started: " + e.getMessage() + (e.getCause() == null ? "" : " (" + e.getCause() + ")"));
            return FAILED;
        }
        return opening.exitCode();
    }

    private static Assets assets(@Nullable Path file) {
        return file == null ? Assets.bundled() : Assets.in(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
    }

    private static String version() {
        String version = Launcher.class.getModule().getDescriptor() == null ? null
            : Launcher.class.getModule().getDescriptor().rawVersion().orElse(null);
        return Objects.requireNonNullElse(version, Objects.requireNonNullElse(
            Launcher.class.getPackage().getImplementationVersion(), "0.1.0"));
    }
}
