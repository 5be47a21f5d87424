package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.SchemaFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How an unattended atlas is, as JSON for an operator's own monitoring. Nothing about visitors but how many there were.
public final class Health {

    private static final System.Logger LOG = System.getLogger(Health.class.getName());

    private final Supplier<State> state;
    private final Path folder;
    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private final Instant started;
    private final long startedNanos;

    /// What only the running atlas knows.
    ///
    /// @param version        of the program
    /// @param contentVersion of what it shows; "" for what comes with it
    /// @param visitsToday    null when nobody counts
    /// @param sinceLastBeat  since the last sign of life of the screen
    /// @param troubles       what an operator should know, a sentence each; empty when all is well
    public record State(String version, String contentVersion, @Nullable Long visitsToday, Duration sinceLastBeat,
                        List<String> troubles) {
        public State {
            troubles = List.copyOf(troubles);
        }
    }

    /// Counts the time from now on.
    ///
    /// @param state    asked from threads of the watchers
    /// @param folder   of which the free space is told
    /// @param clock    for times of day
    /// @param nanoTime for durations
    public Health(Supplier<State> state, Path folder, InstantSource clock, LongSupplier nanoTime) {
        this.state = state;
        this.folder = folder;
        this.clock = clock;
        this.nanoTime = nanoTime;
        started = clock.instant();
        startedNanos = nanoTime.getAsLong();
    }

    /// The state of this moment, in UTF-8. Never throws: what cannot be told is a trouble.
    public byte[] report() {
        ObjectNode report = JsonMapper.shared().createObjectNode();
        try {
            fill(report, state.get());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The health cannot be told", e);
            report.removeAll();
            report.put("written", now()).putArray("troubles").add("The health cannot be told: " + e);
        }
        return SchemaFile.written(report);
    }

    private void fill(ObjectNode report, State now) {
        Runtime machine = Runtime.getRuntime();
        report.put("written", now()).put("version", now.version()).put("contentVersion", now.contentVersion())
            .put("started", started.truncatedTo(ChronoUnit.SECONDS).toString())
            .put("uptimeSeconds", Duration.ofNanos(nanoTime.getAsLong() - startedNanos).toSeconds())
            .put("visitsToday", now.visitsToday()).put("lastBeatMillis", now.sinceLastBeat().toMillis())
            .put("memoryUsedBytes", machine.totalMemory() - machine.freeMemory()).put("memoryMaxBytes", machine.maxMemory())
            .put("diskFreeBytes", diskFree());
        now.troubles().forEach(report.putArray("troubles")::add);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private @Nullable Long diskFree() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return null;
        }
    }
}
