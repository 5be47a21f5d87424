package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `-Dcontent.kills=200` for a longer run; what was interrupted is written to `target/content-kills.txt`.
@DisplayName("A program that is killed")
class KilledStoreTest {

    private static final int KILLS = Integer.getInteger("content.kills", 6);
    private static final Pattern ACTIVE = Pattern.compile("\"active\" : (null|\"([^\"]+)\")");
    private static final Pattern LISTED = Pattern.compile(
        "\"path\" : \"([^\"]+)\",\\s+\"size\" : (\\d+),\\s+\"sha256\" : \"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;
    private final TreeMap<String, Integer> interrupted = new TreeMap<>();

    @Test
    @DisplayName("while it takes in, switches and rolls back leaves complete content behind, every time")
    void killed() throws Exception {
        long seed = Long.getLong("content.seed", System.nanoTime());
        Random random = new Random(seed);
        Path data = folder.resolve("data");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            String kill = "kill " + i + ", -Dcontent.seed=" + seed;
            Process victim = start(data, random.nextLong());
            BufferedReader says = victim.inputReader();
            assertEquals("begun", says.readLine(), kill);
            if (i % 2 == 1) { // so that there is something to lose
                assertEquals("switched", says.readLine(), kill);
            }
            assertFalse(victim.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS), kill + ": it has not ended by itself");
            victim.destroyForcibly().waitFor();
            note(data);
            seen.add(assertComplete(data, kill));
            try (ContentStore next = ContentStore.open(data, OpenStore.RULES, InstantSource.system())) {
                assertEquals(activeName(data), next.active().map(ContentVersion::name).orElse(""), kill);
                assertEquals(List.of(), Packs.names(data.resolve("staging")), kill);
                assertTrue(next.status().events().stream().noneMatch(event -> event.kind() == ContentEvent.Kind.DAMAGED), kill);
                assertTrue(Packs.names(data.resolve("versions")).size() <= 4, kill);
            }
            for (String version : Packs.names(data.resolve("versions"))) {
                assertWhole(data.resolve("versions").resolve(version), kill);
            }
        }
        Files.writeString(Path.of("target/content-kills.txt"), KILLS + " kills, " + seen.size()
            + " different versions shown, 0 broken. Interrupted: " + interrupted + "\n");
        assertTrue(seen.size() > 1, "versions were switched in between: " + seen);
    }

    /// Without asking the store: the file `current` names nothing, or a folder whose files are all as its manifest says.
    private static String assertComplete(Path data, String kill) throws Exception {
        String active = activeName(data);
        if (!active.isEmpty()) {
            assertWhole(data.resolve("versions").resolve(active), kill);
        }
        return active;
    }

    private static String activeName(Path data) throws IOException {
        Matcher active = ACTIVE.matcher(Files.readString(data.resolve("current")));
        assertTrue(active.find(), "current is complete");
        return active.group(2) == null ? "" : active.group(2);
    }

    private static void assertWhole(Path version, String kill) throws Exception {
        String manifest = Files.readString(version.resolve("pack.json"));
        Set<String> expected = new HashSet<>(Set.of("pack.json"));
        Matcher listed = LISTED.matcher(manifest);
        while (listed.find()) {
            expected.add(listed.group(1));
            byte[] content = Files.readAllBytes(version.resolve(listed.group(1)));
            assertEquals(Long.parseLong(listed.group(2)), content.length, kill + ": " + version + " " + listed.group(1));
            assertEquals(listed.group(3), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), kill);
        }
        assertTrue(expected.size() > 20, kill + ": the manifest was read");
        try (Stream<Path> all = Files.walk(version)) {
            assertEquals(expected, new HashSet<>(all.filter(Files::isRegularFile)
                .map(file -> version.relativize(file).toString().replace('\\', '/')).toList()), kill);
        }
    }

    /// What it was doing, as far as it can be seen.
    private void note(Path data) {
        boolean naming = Packs.names(data).contains(".current.half");
        List<String> staging = Packs.names(data.resolve("staging"));
        int versions = Packs.names(data.resolve("versions")).size();
        interrupted.merge(naming ? "writing current" : staging.contains("discarded") ? "deleting a version"
            : staging.contains("pack") ? "unpacking" : versions > 3 ? "between ready and switched" : "elsewhere", 1, Integer::sum);
    }

    private Process start(Path data, long seed) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Victim.class.getName(), data.toString(),
            Files.createDirectories(folder.resolve("packs")).toString(), String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.appendTo(Path.of("target/content-kills-errors.txt").toFile())).start();
    }
}
