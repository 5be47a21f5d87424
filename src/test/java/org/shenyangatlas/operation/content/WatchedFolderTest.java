package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of a folder such as a stick's")
class WatchedFolderTest {

    @TempDir
    private Path folder;
    private Path stick;
    private OpenStore open;

    @BeforeEach
    void openStore() {
        open = new OpenStore(folder);
        stick = folder.resolve("stick");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    @DisplayName("nothing is taken while it is not there, or has no packs")
    void nothing() throws IOException {
        assertEquals(stick + ": nothing is there", staged().message());
        Files.createDirectories(stick.resolve("holiday.atlas"));
        Files.writeString(stick.resolve("letter.txt"), "Dear all");
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        assertEquals(0, open.store.status().events().size(), "that is no news");
        assertEquals(ContentEvent.Kind.UNCHANGED, open.store.status().lastCheck().orElseThrow().kind());
    }

    @Test
    @DisplayName("the newest pack is taken, once, and the older ones are no news")
    void newest() throws IOException {
        Files.createDirectories(stick);
        Packs.file(stick.resolve("a.atlas"), "1.9");
        Packs.file(stick.resolve("B.ATLAS"), "1.10");
        Packs.file(stick.resolve("c.atlas"), "1.2");
        Files.writeString(stick.resolve("._a.atlas"), "left by a Mac");
        assertEquals("B.ATLAS: three-sites 1.10 is ready", staged().message());
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        open.startAgain();
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        assertEquals(1, open.store.status().events().size());
    }

    @Test
    @DisplayName("a pack that is refused is named once, and the next best is taken")
    void nextBest() throws IOException {
        Files.createDirectories(stick);
        Packs.file(stick.resolve("good.atlas"), "1");
        Files.write(stick.resolve("spoilt.atlas"), RawZip.pack().entry("catalogue.json", entry -> entry.crc++).bytes());
        assertEquals("good.atlas: three-sites 1 is ready", staged().message());
        assertTrue(open.store.status().events().get(1).text().startsWith("catalogue.json in spoilt.atlas: error: expected"));
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        assertEquals(2, open.store.status().events().size());
    }

    @Test
    @DisplayName("a pack is looked at again when it has changed, as while it is copied")
    void changed() throws IOException {
        Files.createDirectories(stick);
        Path pack = stick.resolve("a.atlas");
        byte[] whole = Files.readAllBytes(Packs.file(folder.resolve("whole.atlas"), "1"));
        Files.write(pack, Arrays.copyOf(whole, 1_000));
        assertEquals(ContentEvent.Kind.REFUSED, staged().outcome());
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        Files.write(pack, whole);
        assertEquals(ContentEvent.Kind.READY, staged().outcome());
    }

    @Test
    @DisplayName("a link in a pack's folder is refused, wherever it leads")
    void link() throws IOException {
        Packs.folder(stick, "1");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(stick.resolve("media/link.txt"), secret);
        assertEquals("media/link.txt in stick: error: expected files and folders, found a link. Put the file itself there",
            staged().message());
        Files.delete(stick.resolve("media/link.txt"));
        Files.createSymbolicLink(stick.resolve("media/out"), folder);
        Files.setLastModifiedTime(stick.resolve("pack.json"), FileTime.fromMillis(1));
        assertTrue(staged().message().contains("media/out in stick: error: expected files and folders, found a link"));
    }

    @Test
    @DisplayName("a pack's folder with a file too many, too few or changed is refused")
    void folderLies() throws IOException {
        Packs.folder(stick, "1");
        Files.writeString(stick.resolve("extra.txt"), "x");
        assertRefused("only files that pack.json lists");
        Files.delete(stick.resolve("extra.txt"));
        Files.move(stick.resolve("media/empty.txt"), folder.resolve("empty.txt"));
        assertRefused("media/empty.txt in stick: error: expected the file, as pack.json lists it, found none");
        Files.move(folder.resolve("empty.txt"), stick.resolve("media/empty.txt"));
        Files.writeString(stick.resolve("media/notes/塔.txt"), "The tower, 306 m.\n".repeat(40));
        assertRefused("expected SHA-256 ");
        assertFalse(Files.exists(open.data.resolve("staging/pack")));
    }

    @Test
    @DisplayName("a manifest that lists a way out is refused")
    void manifestLies() throws IOException {
        Map<String, byte[]> files = Packs.files();
        files.put("../secret.txt", "secret".getBytes(StandardCharsets.UTF_8));
        byte[] manifest = Packs.manifest("1", files);
        Packs.folder(stick, "1");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.write(stick.resolve("pack.json"), manifest);
        assertRefused("../secret.txt in stick: error: expected the file, as pack.json lists it, found none");
    }

    private void assertRefused(String sentence) throws IOException {
        Staged staged = staged();
        assertEquals(ContentEvent.Kind.REFUSED, staged.outcome(), staged.message());
        assertTrue(staged.message().contains(sentence), staged.message());
        open.assertShows("");
    }

    private Staged staged() {
        return open.store.stage(new ContentSource.Folder(stick));
    }
}
