package org.shenyangatlas.operation.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.AtomicFile;

/// How carefully to start, from how the last starts went: three that ended within a minute, in 5 minutes, make the next one
/// safe; ten in 10 minutes make it plain, for a screen that says so is better than one that flickers.
///
/// Every start is written down before anything else happens, and crossed out when it has been well for a minute or ended as
/// somebody wanted; what stays are the starts that failed, whatever killed them. Times are the machine's clock, the only one
/// that outlives a program: a start that seems to lie far in the past or the future is forgotten, so that a clock which jumps
/// can make the ladder milder, never stick.
public final class StartLadder {

    /// The program has to run for so long to have been well.
    public static final Duration WELL = Duration.ofMinutes(1);
    /// Show the plain screen for so long; then end with [ExitCode#RESTART] to try again.
    public static final Duration PLAIN_FOR = Duration.ofMinutes(10);

    private static final System.Logger LOG = System.getLogger(StartLadder.class.getName());
    private static final Duration SAFE_WITHIN = Duration.ofMinutes(5);
    private static final Duration PLAIN_WITHIN = Duration.ofMinutes(10);
    private static final int SAFE_AFTER = 3;
    private static final int PLAIN_AFTER = 10;
    private static final String HEADING = "# Starts not known to have gone well, in seconds since 1970. May be deleted.\n";

    /// How to start.
    public enum Level {
        /// As configured.
        NORMAL,
        /// With nothing that may be broken: software drawing, no AOT cache, the built-in catalogue.
        SAFE,
        /// A still screen that asks for a little patience.
        PLAIN
    }

    private final Path file;
    private final InstantSource clock;
    private @Nullable Instant begun;

    /// @param file where the starts are written down; its folder need not exist
    public StartLadder(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /// Writes down that the program starts. Call it first of all, once.
    public Level begin() {
        forgetLaunch();
        Instant now = clock.instant();
        List<Instant> failed = failed(now);
        Level level = count(failed, now, PLAIN_WITHIN) >= PLAIN_AFTER ? Level.PLAIN
            : count(failed, now, SAFE_WITHIN) >= SAFE_AFTER ? Level.SAFE : Level.NORMAL;
        begun = Instant.ofEpochSecond(now.getEpochSecond());
        failed.add(begun);
        write(failed);
        if (level != Level.NORMAL) {
            LOG.log(System.Logger.Level.WARNING, "{0} starts failed lately: this one is {1}", failed.size() - 1, level);
        }
        return level;
    }

    /// The program has run for [#WELL] since [#begin]. Earlier failures still count, until they are old.
    public void well() {
        if (begun != null) {
            List<Instant> failed = failed(clock.instant());
            failed.remove(begun);
            write(failed);
            begun = null;
        }
    }

    /// The program is about to end with this code. When somebody wanted that, the next start is a normal one.
    public void ended(int code) {
        if (ExitCode.isWanted(code)) {
            write(List.of());
            begun = null;
        }
    }

    private static long count(List<Instant> failed, Instant now, Duration within) {
        return failed.stream().filter(start -> Duration.between(start, now).abs().compareTo(within) < 0).count();
    }

    /// Those that count, oldest first; none when the file cannot be read, and without those lines that cannot.
    private List<Instant> failed(Instant now) {
        List<Instant> failed = new ArrayList<>();
        try {
            byte[] bytes;
            try (var in = Files.newInputStream(file)) {
                bytes = in.readNBytes(4096);
            }
            new String(bytes, StandardCharsets.ISO_8859_1).lines().filter(line -> line.matches("\\d{1,11}"))
                .map(line -> Instant.ofEpochSecond(Long.parseLong(line)))
                .filter(start -> Duration.between(start, now).abs().compareTo(PLAIN_WITHIN) < 0)
                .forEach(failed::add);
        } catch (NoSuchFileException e) {
            // The first start.
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The starts in " + file + " cannot be read; there seem to be none", e);
        }
        return failed.subList(Math.max(0, failed.size() - PLAIN_AFTER), failed.size());
    }

    private void write(List<Instant> starts) {
        StringBuilder text = new StringBuilder(HEADING);
        starts.forEach(start -> text.append(start.getEpochSecond()).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException | RuntimeException e) {
            writeOver(bytes, e);
        }
    }

    /// A full disk is a likely reason for failing starts, and has no room for a new file. The old one's room is still there,
    /// and half a file does no harm here.
    private void writeOver(byte[] bytes, Exception first) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.truncate(bytes.length);
        } catch (IOException | RuntimeException e) {
            e.addSuppressed(first);
            LOG.log(System.Logger.Level.WARNING, "The starts cannot be written to " + file
                + ": should the atlas fail again and again, it will not notice", e);
        }
    }

    /// The script that launches the atlas leaves a file, to see whether the Java machine got as far as this.
    private void forgetLaunch() {
        try {
            Files.deleteIfExists(file.resolveSibling("launching"));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The mark of a launch stays, so the next one does without the AOT cache", e);
        }
    }
}
