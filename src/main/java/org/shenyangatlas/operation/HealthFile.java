package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.shenyangatlas.catalogue.AtomicFile;

/// Writes the [Health] into a file every half minute, until it is closed. A file older than that belongs to an atlas that
/// does not run any more.
public final class HealthFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(HealthFile.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int LONGEST_SECONDS = 2;

    private final Path file;
    private final Health health;
    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("health").factory());
    private boolean failing;

    private HealthFile(Path file, Health health) {
        this.file = file;
        this.health = health;
    }

    /// Begins at once, on a thread of its own.
    public static HealthFile start(Path file, Health health) {
        return start(file, health, PERIOD);
    }

    static HealthFile start(Path file, Health health, Duration period) {
        HealthFile writing = new HealthFile(file, health);
        writing.thread.scheduleWithFixedDelay(writing::write, 0, period.toMillis(), TimeUnit.MILLISECONDS);
        return writing;
    }

    private void write() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            byte[] report = health.report();
            AtomicFile.write(file, out -> out.write(report));
            failing = false;
        } catch (IOException | RuntimeException e) { // an exception would end the schedule
            LOG.log(failing ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING, "The health is not written to " + file, e);
            failing = true;
        }
    }

    /// The file stays as it was written last. Waits until it is whole, but not for a disk that does not answer.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "Still writing " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
