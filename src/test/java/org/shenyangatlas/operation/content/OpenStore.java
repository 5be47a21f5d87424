package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A store in a folder of its own, and packs to give it.
final class OpenStore implements AutoCloseable {

    static final ContentRules RULES = ContentRules.usual("ShenyangAtlas/1.2.3")
        .withPatience(new ContentRules.Patience(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(1)));
    static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

    /// What is refused on purpose need not be read about.
    private static final Logger LOG = Logger.getLogger(ContentStore.class.getPackageName());

    static {
        LOG.setLevel(Level.OFF);
    }

    final Path data;
    final Path packs;
    final ContentRules rules;
    ContentStore store;

    /// @param folder a temporary one
    OpenStore(Path folder, ContentRules rules) {
        data = folder.resolve("data");
        packs = folder.resolve("packs");
        this.rules = rules;
        packs.toFile().mkdirs();
        open();
    }

    OpenStore(Path folder) {
        this(folder, RULES);
    }

    private void open() {
        store = ContentStore.open(data, rules, InstantSource.fixed(NOW));
    }

    /// As a new start of the atlas does.
    ContentStore startAgain() {
        store.close();
        open();
        return store;
    }

    Staged stage(Path pack) {
        return store.stage(new ContentSource.PackFile(pack));
    }

    /// Makes a version, lets it in, shows it and sees its first frame.
    ContentVersion shown(String version) {
        ContentVersion ready = ready(version);
        assertTrue(store.switchTo(ready));
        store.confirm();
        return ready;
    }

    ContentVersion ready(String version) {
        Staged staged = stage(Packs.file(packs.resolve(version + ".atlas"), version));
        return staged.ready().orElseThrow(() -> new AssertionError(staged.message()));
    }

    /// Checks that a version is shown, complete, and nothing is left over.
    void assertShows(String version) {
        assertEquals(version, active());
        store.active().ifPresent(active -> assertTrue(StoreFolder.isWhole(active), "it is whole"));
        assertEquals(List.of(), Packs.names(data.resolve("staging")), "nothing is left in staging");
    }

    /// "" for what comes with the atlas.
    String active() {
        return store.active().map(active -> active.version().text()).orElse("");
    }

    List<String> previous() {
        return store.status().previous().stream().map(version -> version.version().text()).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
