package org.shenyangatlas.operation.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The log of an atlas nobody watches: five files of 1 MB, whatever happens. Every entry has a code that is the same each time
/// the same thing happens, and when it happens again and again only some are written and the others counted.
///
/// Never throws: when the disk is full or cannot be written, that is [#trouble], and the next entry is tried again. From any
/// thread.
public final class FaultLog {

    private static final int FILES = 5;
    private static final long BYTES = 1 << 20;

    private final LogRing ring;
    private final long longest;
    private final InstantSource clock;
    private final FaultRate rate;
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable String trouble;
    private volatile @Nullable String last;
    private long lost;

    FaultLog(Path folder, String name, int files, long bytes, InstantSource clock, LongSupplier nanoTime) {
        this.ring = new LogRing(folder, name, files, bytes);
        this.longest = bytes / 2;
        this.clock = clock;
        this.rate = new FaultRate(nanoTime);
    }

    /// @param folder need not exist
    /// @param name of the files: `name.log`, `name.1.log`, ...; each program that runs needs its own
    public FaultLog(Path folder, String name) {
        this(folder, name, FILES, BYTES, InstantSource.system(), System::nanoTime);
    }

    /// Writes down from now on what is logged here and below.
    public void follow(Logger logger) {
        logger.addHandler(new Handler() {
            @Override
            public void publish(@Nullable LogRecord entry) {
                if (entry != null && isLoggable(entry)) {
                    write(entry);
                }
            }

            @Override
            public void flush() {
                // Every entry is written at once.
            }

            @Override
            public void close() {
                // Nothing is kept that would have to be written.
            }
        });
    }

    /// @return the code of the fault
    public String write(String what, Throwable fault) {
        LogRecord entry = new LogRecord(Level.SEVERE, what);
        entry.setThrown(fault);
        return write(entry);
    }

    /// What keeps the log from being written, in a sentence for the operator; empty when all is well.
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// The code of the last fault since the start, that staff can tell to whoever looks after the atlas.
    public Optional<String> lastCode() {
        return Optional.ofNullable(last);
    }

    private String write(LogRecord entry) {
        String code = "F-000000";
        try {
            Throwable fault = entry.getThrown();
            code = fault != null ? FaultCode.of(fault) : FaultCode.of(entry.getLoggerName() + "\n" + entry.getMessage());
            if (fault != null) {
                last = code;
            }
            lock.lock();
            try {
                long held = rate.admit(code);
                if (held != FaultRate.HELD) {
                    append(text(entry, code, held));
                }
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException | Error e) { // a fault whose own getMessage() fails, for example
            trouble = "An entry " + code + " cannot be written to the log: " + e.getClass().getSimpleName();
        }
        return code;
    }

    private void append(String text) {
        byte[] bytes = (text.length() > longest ? text.substring(0, (int) longest) + "\n" : text).getBytes(StandardCharsets.UTF_8);
        try {
            ring.append(bytes);
            trouble = null;
            lost = 0;
        } catch (IOException e) {
            lost++;
            trouble = "The log cannot be written (" + e.getMessage() + "); entries lost: " + lost;
        }
    }

    private String text(LogRecord entry, String code, long held) {
        StringBuilder text = new StringBuilder();
        text.append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.systemDefault())))
            .append(' ').append(entry.getLevel().getName()).append(' ').append(code).append(' ')
            .append(entry.getLoggerName() == null ? "" : entry.getLoggerName() + ": ")
            .append(indented(formatter.formatMessage(entry)));
        if (held > 0) {
            text.append(" (").append(held).append(" more like it before)");
        }
        text.append('\n');
        if (entry.getThrown() != null) {
            text.append("    ").append(indented(Trace.of(entry.getThrown()).strip())).append('\n');
        }
        return text.toString();
    }

    /// Only the beginning of an entry begins a line, whatever the message holds.
    private static String indented(String text) {
        return text.replace("\r", "").replace("\n", "\n    ");
    }
}
