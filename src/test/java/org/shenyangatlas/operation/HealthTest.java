package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(QuietLog.class)
@DisplayName("The health")
class HealthTest {

    private static final Health.State STATE = new Health.State("0.1.0", "2026-11", 12L, Duration.ofMillis(340), List.of("No paper"));

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-11-01T08:00:00.5Z");
    private long nanos = Long.MAX_VALUE;

    private Health health(Supplier<Health.State> state) {
        return new Health(state, folder, () -> now, () -> nanos);
    }

    private static JsonNode json(byte[] report) {
        return JsonMapper.shared().readTree(report);
    }

    @Test
    @DisplayName("tells what an operator asks")
    void told() {
        Health health = health(() -> STATE);
        now = Instant.parse("1970-01-01T00:00:07Z"); // a clock may lose its battery; durations do not care
        nanos += Duration.ofHours(2).toNanos();
        JsonNode told = json(health.report());
        assertTrue(told.path("diskFreeBytes").longValue() > 0);
        assertTrue(told.path("memoryUsedBytes").longValue() > 0);
        assertTrue(told.path("memoryUsedBytes").longValue() <= told.path("memoryMaxBytes").longValue());
        ((ObjectNode) told).remove(List.of("diskFreeBytes", "memoryUsedBytes", "memoryMaxBytes"));
        assertEquals(json("""
            {"written": "1970-01-01T00:00:07Z", "version": "0.1.0", "contentVersion": "2026-11",
             "started": "2026-11-01T08:00:00Z", "uptimeSeconds": 7200, "visitsToday": 12, "lastBeatMillis": 340,
             "troubles": ["No paper"]}""".getBytes()).toPrettyString(), told.toPrettyString());
    }

    @Test
    @DisplayName("leaves open what nobody knows")
    void unknown() {
        folder = folder.resolve("gone");
        JsonNode told = json(health(() -> new Health.State("1", "", null, Duration.ZERO, List.of())).report());
        assertEquals("null null []", told.path("visitsToday") + " " + told.path("diskFreeBytes") + " " + told.path("troubles"));
    }

    @Test
    @DisplayName("that cannot be told is itself a trouble")
    void failing() {
        JsonNode told = json(health(() -> {
            throw new IllegalStateException("closed");
        }).report());
        assertEquals("[\"The health cannot be told: java.lang.IllegalStateException: closed\"]", told.path("troubles").toString());
    }

    @Test
    @DisplayName("is written again and again, whatever happens meanwhile")
    void written() throws Exception {
        Path file = folder.resolve("run/health.json");
        CountDownLatch told = new CountDownLatch(4);
        Supplier<Health.State> state = () -> {
            told.countDown();
            if (told.getCount() == 2) {
                throw new IllegalStateException("once");
            }
            return STATE;
        };
        try (HealthFile _ = HealthFile.start(file, health(state), Duration.ofMillis(1))) {
            assertTrue(told.await(20, TimeUnit.SECONDS));
        }
        assertEquals("0.1.0", json(Files.readAllBytes(file)).path("version").asString(), "the last one is whole");
    }

    @Test
    @DisplayName("that cannot be written costs nothing but the file")
    void unwritable() throws Exception {
        Path folderInTheWay = folder.resolve("health.json");
        Files.createDirectories(folderInTheWay.resolve("full"));
        CountDownLatch told = new CountDownLatch(3);
        Health health = health(() -> {
            told.countDown();
            return STATE;
        });
        try (HealthFile _ = HealthFile.start(folderInTheWay, health, Duration.ofMillis(1))) {
            assertTrue(told.await(20, TimeUnit.SECONDS), "it is tried again and again");
        }
        assertTrue(Files.isDirectory(folderInTheWay.resolve("full")));
    }

    @Test
    @DisplayName("file keeps no program from ending")
    void daemon() throws IOException {
        try (HealthFile _ = HealthFile.start(folder.resolve("health.json"), health(() -> STATE), Duration.ofDays(1))) {
            assertTrue(Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("health")).allMatch(Thread::isDaemon));
        }
    }
}
