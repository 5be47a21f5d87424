package org.shenyangatlas.operation.statistics;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.shenyangatlas.catalogue.AtomicFile;
import org.shenyangatlas.catalogue.Csv;

/// What visitors of this kiosk looked at: counts and durations in a file of this machine, nothing about a person.
///
/// Every call returns at once and none ever throws: events are written by a thread of their own, each in a transaction that
/// survives the end of the process and of the power. When they cannot be written, because the disk is full or
/// write-protected, up to 10,000 wait in memory and are tried again every minute. A damaged file is kept aside and a new
/// one begun. What the operator should know of that, [#trouble] tells.
///
/// Lengths come from the caller, by a clock that does not jump ([System#nanoTime]).
public final class Statistics implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Statistics.class.getName());
    private static final String FILE = "statistics.sqlite";
    private static final int LONGEST_NAME = 60;
    /// How long the atlas may be kept from ending by a slow disk.
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);
    /// How long a question waits for what was told before it to be written.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final String device;
    private final InstantSource clock;
    private final Tuning tuning;
    private final Outbox outbox;
    private final Writer writer;
    private final EventReader reader;
    private final Thread thread;
    private final boolean keepsTexts;

    private Statistics(Path folder, String device, Keeping keeping, InstantSource clock, Tuning tuning) {
        this.device = device;
        this.keepsTexts = keeping.keepSearchTexts();
        this.clock = clock;
        this.tuning = tuning;
        this.outbox = new Outbox(tuning.waiting());
        this.writer = new Writer(folder.resolve(FILE), keeping, clock, tuning, outbox);
        this.reader = new EventReader(folder.resolve(FILE));
        this.thread = Thread.ofPlatform().daemon().name("statistics-writer").unstarted(writer);
    }

    /// Opens the statistics of a folder, which may not exist yet; one running atlas a folder. A visit that was open when the
    /// atlas ended is counted as [Ending#CRASH].
    ///
    /// @param device what this kiosk is called, in exported files and their names
    public static Statistics open(Path folder, String device, Keeping keeping, InstantSource clock) {
        return open(folder, device, keeping, clock, Tuning.usual());
    }

    static Statistics open(Path folder, String device, Keeping keeping, InstantSource clock, Tuning tuning) {
        Statistics statistics = new Statistics(folder, device, keeping, clock, tuning);
        statistics.thread.start();
        return statistics;
    }

    // What happens

    /// Somebody touched the screen that nobody used.
    public void visitBegun() {
        tell(at -> Event.of(at, Event.Kind.VISIT_BEGUN));
    }

    /// @param length since the visit began
    public void visitEnded(Ending how, Duration length) {
        tell(at -> Event.of(at, Event.Kind.VISIT_ENDED, how.written(), length));
    }

    /// @param site its id
    public void siteOpened(String site) {
        tell(at -> Event.of(at, Event.Kind.SITE_OPENED, site));
    }

    /// A site is not open any more.
    ///
    /// @param site   its id
    /// @param length since it was opened
    public void siteLeft(String site, Duration length) {
        tell(at -> Event.of(at, Event.Kind.SITE_LEFT, site, length));
    }

    /// @param text what was searched; forgotten at once unless [Keeping#keepSearchTexts]
    public void searchedInVain(String text) {
        tell(at -> new Event(at, Event.Kind.SEARCH, null, null, keepsTexts ? text : null));
    }

    /// @param language its tag, "zh"
    public void languageChosen(String language) {
        tell(at -> Event.of(at, Event.Kind.LANGUAGE, language));
    }

    private void tell(Function<Instant, Event> event) {
        try {
            outbox.add(event.apply(clock.instant()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Not counted", e);
        }
    }

    // What the operator asks

    /// What hinders counting, or what was lost, one sentence a line and in English; nothing when all is well.
    public Optional<String> trouble() {
        return writer.trouble();
    }

    /// The day so far, with all that was told before, unless it cannot be written at present.
    ///
    /// @return fails with an [IOException] when the file cannot be read; its message names it
    public CompletableFuture<Summary> today() {
        return ask(() -> {
            LocalDate day = LocalDate.ofInstant(clock.instant(), tuning.zone());
            Figures figures = new Figures();
            reader.read(day.atStartOfDay(tuning.zone()).toInstant(), day.plusDays(1).atStartOfDay(tuning.zone()).toInstant(), figures::add);
            return Summary.of(day, figures);
        });
    }

    /// Writes all that is kept into a folder, as one table for a spreadsheet named `<device>-statistics-<today>.csv`
    /// (UTF-8 with byte order mark, RFC 4180). One of the same day is replaced.
    ///
    /// @param folder must exist
    /// @return the file; fails with an [IOException] whose message names the place and says what is wrong with it
    public CompletableFuture<Path> export(Path folder) {
        return ask(() -> {
            Report report = new Report(device, tuning.zone());
            reader.read(Instant.MIN, Instant.MAX, report::add);
            Path file = folder.resolve(fileName() + "-statistics-" + LocalDate.ofInstant(clock.instant(), tuning.zone()) + ".csv");
            write(report, folder, file);
            return file;
        });
    }

    private static void write(Report report, Path folder, Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder + ".");
        }
        try {
            AtomicFile.write(file, out -> {
                BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                report.writeTo(new Csv(text));
                text.flush();
            });
        } catch (UncheckedIOException e) {
            throw refusal(file, e.getCause());
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    private static IOException refusal(Path file, IOException e) {
        String reason = switch (e) {
            case AccessDeniedException _ -> "it is write-protected";
            case FileSystemException fault when fault.getReason() != null -> fault.getReason();
            default -> String.valueOf(e.getMessage());
        };
        return new IOException(file + " cannot be written: " + reason + ".", e);
    }

    /// The device in letters, digits and hyphens, so that any file system takes it.
    private String fileName() {
        String name = device.replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "kiosk" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private <T> CompletableFuture<T> ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("statistics-reader").start(() -> {
            try {
                outbox.awaitWritten(LONGEST_WAIT);
                answer.complete(question.call());
            } catch (Exception | LinkageError e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /// Writes what still waits, as far as that is done in two seconds.
    @Override
    public void close() {
        outbox.close();
        try {
            thread.join(LONGEST_CLOSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
