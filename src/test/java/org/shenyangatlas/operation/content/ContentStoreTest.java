package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A content store")
class ContentStoreTest {

    @TempDir
    private Path folder;
    private OpenStore open;

    @BeforeEach
    void openStore() {
        open = new OpenStore(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    @DisplayName("begins with what comes with the atlas")
    void beginsEmpty() {
        open.assertShows("");
        assertEquals("", open.store.status().hindrance());
        assertFalse(open.store.rollBack(), "there is nothing to go back to");
    }

    @Test
    @DisplayName("shows nothing new before it is switched to")
    void waits() {
        ContentVersion ready = open.ready("1");
        open.assertShows("");
        assertEquals(ready, open.store.ready().orElseThrow());
        assertEquals(ready, open.startAgain().ready().orElseThrow(), "and still waits after a start");
        assertTrue(open.store.switchTo(ready));
        open.assertShows("1");
        assertTrue(open.store.ready().isEmpty());
        assertEquals(OpenStore.NOW, open.store.status().events().getFirst().at());
    }

    @Test
    @DisplayName("keeps two old versions, and a newer one that waits replaces an older one that waits")
    void keepsTwo() {
        for (String version : List.of("1", "2", "3", "4")) {
            open.shown(version);
        }
        open.ready("5");
        open.ready("6");
        open.assertShows("4");
        assertEquals(List.of("3", "2"), open.previous());
        List<String> folders = Packs.names(open.data.resolve("versions"));
        assertEquals(4, folders.size(), folders::toString);
        assertTrue(folders.getLast().startsWith("three-sites_6_"), folders::toString);
    }

    @Test
    @DisplayName("goes back in one step, and does not take the same version again before a newer one")
    void rollsBack() {
        open.shown("1");
        open.shown("2");
        assertTrue(open.store.rollBack());
        open.assertShows("1");
        Staged again = open.stage(Packs.file(open.packs.resolve("same.atlas"), "2"));
        assertEquals("same.atlas: three-sites 2 was rolled back, a newer one is waited for", again.message());
        assertEquals(ContentEvent.Kind.UNCHANGED, again.outcome());
        Staged between = open.stage(Packs.file(open.packs.resolve("between.atlas"), "1.5"));
        assertEquals("pack.json in between.atlas: error: expected a version above 2, which has been here, found 1.5."
            + " Raise the version in pack.json and make the pack again", between.message());
        open.shown("2.0.1");
        open.assertShows("2.0.1");
        assertEquals(List.of("1", "2"), open.previous());
    }

    @Test
    @DisplayName("shows an old version again when that is wanted")
    void switchesBack() {
        ContentVersion one = open.shown("1");
        open.shown("2");
        assertTrue(open.store.switchTo(one));
        open.assertShows("1");
        assertFalse(open.store.status().onTrial(), "it has proven itself before");
    }

    @Test
    @DisplayName("takes nothing twice")
    void takesNothingTwice() {
        open.shown("1");
        assertEquals("again.atlas: three-sites 1 is here already",
            open.stage(Packs.file(open.packs.resolve("again.atlas"), "1")).message());
    }

    @Test
    @DisplayName("rolls back what shows no frame in two starts, and only then")
    void rollsBackByItself() {
        open.shown("1");
        assertTrue(open.store.switchTo(open.ready("2")));
        assertTrue(open.store.status().onTrial());
        assertEquals("2", open.startAgain().beginTrial().orElseThrow().version().text());
        assertEquals("2", open.startAgain().beginTrial().orElseThrow().version().text());
        assertEquals("1", open.startAgain().beginTrial().orElseThrow().version().text());
        open.assertShows("1");
        assertFalse(open.store.status().onTrial());
        assertEquals("three-sites 2 was rolled back as it has shown no complete frame in 2 starts, three-sites 1 is shown",
            open.store.status().events().getFirst().text());
        open.store.confirm();
        for (int i = 0; i < 5; i++) {
            assertEquals("1", open.startAgain().beginTrial().orElseThrow().version().text());
        }
        assertEquals(ContentEvent.Kind.UNCHANGED, open.stage(Packs.file(open.packs.resolve("2.atlas"), "2")).outcome());
    }

    @Test
    @DisplayName("rolls back to what comes with the atlas when nothing else was ever good")
    void rollsBackToTheBundled() {
        assertTrue(open.store.switchTo(open.ready("1")));
        for (int i = 0; i < 3; i++) {
            open.startAgain().beginTrial();
        }
        open.assertShows("");
        open.shown("1.1");
        open.assertShows("1.1");
    }

    @Test
    @DisplayName("keeps what has shown a frame, however often it starts without")
    void keepsProven() {
        assertTrue(open.store.switchTo(open.ready("1")));
        open.startAgain().beginTrial();
        open.store.confirm();
        for (int i = 0; i < 10; i++) {
            open.startAgain().beginTrial();
        }
        open.assertShows("1");
    }

    @Test
    @DisplayName("refuses a pack whose catalogue has an error, with all of them")
    void refusesErrors() {
        Map<String, byte[]> files = Packs.files();
        files.put("catalogue.json", Packs.catalogue().replace("\"accuracyM\": ", "\"accuracyM\": -").getBytes(StandardCharsets.UTF_8));
        files.put("pack.json", Packs.manifest("1", files));
        Staged staged = open.store.stage(new ContentSource.Folder(Packs.written(open.packs.resolve("bad"), files)));
        assertEquals(ContentEvent.Kind.REFUSED, staged.outcome());
        assertTrue(staged.message().startsWith("catalogue.json in bad:"), staged.message());
        assertTrue(staged.problems().size() > 1, staged.problems()::toString);
        open.assertShows("");
    }

    @Test
    @DisplayName("goes back to the version before when the one shown has been damaged, and takes it again")
    void damaged() throws IOException {
        open.shown("1");
        ContentVersion two = open.shown("2");
        Files.delete(two.folder().resolve("media/notes/塔.txt"));
        open.startAgain();
        open.assertShows("1");
        assertEquals(ContentEvent.Kind.DAMAGED, open.store.status().events().getFirst().kind());
        open.shown("2");
        open.assertShows("2");
    }

    @Test
    @DisplayName("does not switch to what is damaged or gone")
    void doesNotSwitch() throws IOException {
        ContentVersion one = open.shown("1");
        ContentVersion two = open.ready("2");
        Files.writeString(two.folder().resolve("pack.json"), "{}");
        assertFalse(open.store.switchTo(two));
        Packs.delete(two.folder());
        assertFalse(open.store.switchTo(two));
        open.assertShows("1");
        assertTrue(open.store.switchTo(one), "what is shown already");
    }

    @Test
    @DisplayName("finds its content again when the file that names it is lost or scribbled over")
    void currentIsDamaged() throws IOException {
        open.shown("1");
        open.shown("2");
        for (String scribble : List.of("", "{", "[]", "{\"active\": \"../../etc\"}", "\0\0\0\0")) {
            Files.writeString(open.data.resolve("current"), scribble);
            open.startAgain();
            assertTrue(List.of("1", "2", "").contains(open.active()), open.active());
        }
        Files.deleteIfExists(open.data.resolve("current"));
        open.shown("3");
        Files.delete(open.data.resolve("current"));
        open.startAgain();
        open.assertShows("3");
        assertTrue(open.store.status().onTrial(), "it is not known whether it is any good");
    }

    @Test
    @DisplayName("empties staging at the start, and deletes versions nobody knows")
    void tidiesUp() throws IOException {
        open.shown("1");
        Files.createDirectories(open.data.resolve("staging/pack/media"));
        Files.writeString(open.data.resolve("staging/pack/media/a.txt"), "half");
        Files.createDirectories(open.data.resolve("versions/three-sites_9_0123456789ab"));
        open.startAgain();
        open.assertShows("1");
        assertEquals(1, Packs.names(open.data.resolve("versions")).size());
    }

    @Test
    @DisplayName("is changed by one atlas at a time; the other shows what is there")
    void oneAtATime() {
        open.shown("1");
        try (ContentStore second = ContentStore.open(open.data, OpenStore.RULES, InstantSource.system())) {
            assertEquals("1", second.active().orElseThrow().version().text());
            assertTrue(second.status().hindrance().contains("is used by another atlas"), second.status().hindrance());
            Staged staged = second.stage(new ContentSource.PackFile(Packs.file(open.packs.resolve("2.atlas"), "2")));
            assertEquals(ContentEvent.Kind.FAILED, staged.outcome());
        }
        open.shown("2");
    }

    @Test
    @DisplayName("says a failure that repeats itself once")
    void saysOnce() {
        for (int i = 0; i < 5; i++) {
            open.store.stage(new ContentSource.Folder(Packs.written(open.packs, Map.of("x.atlas", new byte[] {(byte) i}))));
        }
        assertEquals(1, open.store.status().events().size());
    }
}
