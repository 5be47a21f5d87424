package org.shenyangatlas.operation.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the events of an [Outbox] into the file, for as long as it takes: what cannot be written waits and is tried again.
final class Writer implements Runnable {

    private static final System.Logger LOG = System.getLogger(Writer.class.getName());
    private static final Duration DAY = Duration.ofDays(1);
    /// How long nothing may happen until it is looked whether a day has passed.
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final Path file;
    private final Keeping keeping;
    private final InstantSource clock;
    private final Tuning tuning;
    private final Outbox outbox;
    private @Nullable EventFile open;
    private boolean wasOpen;
    private @Nullable Instant lastPurge;
    private long lostNow;
    private volatile @Nullable String damage;
    private volatile @Nullable String hindrance;
    private volatile long lost;

    Writer(Path file, Keeping keeping, InstantSource clock, Tuning tuning, Outbox outbox) {
        this.file = file;
        this.keeping = keeping;
        this.clock = clock;
        this.tuning = tuning;
        this.outbox = outbox;
    }

    /// Until the outbox is closed and empty, or closed and nothing can be written.
    @Override
    public void run() {
        try {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = writeNext();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /// What the operator should know; nothing when all is well.
    Optional<String> trouble() {
        String reason = hindrance;
        String stopped = reason == null ? null
            : "Statistics cannot be written to " + file + " (" + reason + "). " + outbox.size() + " events wait in memory; tried again every "
                + tuning.retry().toSeconds() + " seconds.";
        String gone = lost == 0 ? null : lost + " events were lost, because more than " + tuning.waiting() + " had to wait.";
        String told = Stream.of(stopped, gone, damage).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /// @return whether there may be more
    private boolean writeNext() throws InterruptedException {
        Event event = null;
        try {
            EventFile target = target();
            purge(target);
            event = outbox.take(LONGEST_REST);
            count(outbox.takeLost());
            if (event == null) {
                return !outbox.isClosed();
            }
            target = target(); // while nothing happened, somebody may have taken the file away
            long number = target.write(event);
            event = null;
            tuning.written().accept(number);
            writeLost(target);
            return true;
        } catch (SQLException | IOException | RuntimeException | LinkageError e) {
            if (event != null) {
                outbox.putBack(event);
            }
            LOG.log(hindrance == null ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG, "Statistics wait: " + file, e);
            hindrance = message(e);
            close();
            outbox.pause(tuning.retry());
            count(outbox.takeLost());
            return !outbox.isClosed();
        }
    }

    private EventFile target() throws SQLException, IOException {
        EventFile target = open;
        if (target != null && Files.exists(file)) {
            return target;
        }
        close();
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            target = EventFile.open(file, keeping.keepSearchTexts());
        } catch (DamagedFile e) {
            Path aside = DamagedFiles.moveAside(file);
            damage = file.getFileName() + " could not be read (" + e.getMessage() + ") and is kept as " + aside.getFileName()
                + "; counting has begun anew.";
            LOG.log(System.Logger.Level.WARNING, damage); // its message is in it
            target = reopened();
        }
        open = target;
        if (!wasOpen) {
            purge(target);
            target.endOpenVisit();
            wasOpen = true;
        }
        hindrance = null;
        return target;
    }

    private EventFile reopened() throws SQLException, IOException {
        try {
            return EventFile.open(file, keeping.keepSearchTexts());
        } catch (DamagedFile e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void purge(EventFile target) throws SQLException {
        Instant now = clock.instant();
        if (lastPurge == null || Duration.between(lastPurge, now).abs().compareTo(DAY) >= 0) {
            target.deleteBefore(now.minus(Duration.ofDays(keeping.days())), now.minus(DAY));
            lastPurge = now;
        }
    }

    /// Losses stand in the file, so that nobody takes what is left for all there was.
    private void writeLost(EventFile target) throws SQLException {
        if (lostNow > 0) {
            target.write(new Event(clock.instant(), Event.Kind.LOST, null, lostNow, null));
            lostNow = 0;
        }
    }

    private void count(long more) {
        lostNow += more;
        lost += more;
    }

    private void close() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not closed: " + file, e);
        } finally {
            open = null;
        }
    }

    private static String message(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
