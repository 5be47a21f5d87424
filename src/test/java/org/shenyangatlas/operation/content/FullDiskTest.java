package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// On a real small disk in memory, where one can be mounted.
@EnabledOnOs(OS.LINUX)
@DisplayName("On a disk")
class FullDiskTest {

    @TempDir
    private Path folder;
    private boolean mounted;

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "-l", folder.resolve("data").toString());
        }
    }

    @Test
    @DisplayName("without room for new content the old goes on, and the reason is told")
    void full() throws Exception {
        mount("size=1m");
        try (OpenStore open = new OpenStore(folder)) {
            open.shown("1");
            assertFails(open, large(open), "a disk with ");
        }
    }

    @Test
    @DisplayName("that fills up while content is written the old goes on, and the reason is told")
    void fillsUp() throws Exception {
        mount("size=1m,nr_inodes=24");
        try (OpenStore open = new OpenStore(folder)) {
            open.shown("1");
            Map<String, byte[]> files = Packs.files();
            for (int i = 0; i < 30; i++) {
                files.put("media/" + i + ".txt", new byte[] {1});
            }
            files.put("pack.json", Packs.manifest("2", files));
            assertFails(open, Packs.written(open.packs.resolve("many"), files), "No space left on device");
            open.shown("3");
        }
    }

    @Test
    @DisplayName("that is full to the last byte one can still go back, for this run")
    void goesBack() throws Exception {
        mount("size=1m");
        try (OpenStore open = new OpenStore(folder)) {
            open.shown("1");
            ContentVersion two = open.shown("2");
            ContentVersion three = open.ready("3");
            fill();
            assertFalse(open.store.switchTo(three));
            open.assertShows("2");
            assertTrue(open.store.rollBack());
            open.assertShows("1");
            assertTrue(Files.exists(two.catalogue()), "nothing was deleted");
            open.startAgain();
            open.assertShows("2");
        }
    }

    @Test
    @DisplayName("that is full a trial that cannot be counted is not begun")
    void trial() throws Exception {
        mount("size=1m");
        try (OpenStore open = new OpenStore(folder)) {
            open.shown("1");
            assertTrue(open.store.switchTo(open.ready("2")));
            fill();
            assertEquals("1", open.startAgain().beginTrial().orElseThrow().version().text());
        }
    }

    @Test
    @DisplayName("that is read-only the old goes on, and the reason is told")
    void readOnly() throws Exception {
        mount("size=1m");
        try (OpenStore open = new OpenStore(folder)) {
            open.shown("1");
            open.store.close();
            Path pack = Packs.file(open.packs.resolve("2.atlas"), "2");
            assertEquals(0, run("mount", "-o", "remount,ro", folder.resolve("data").toString()));
            open.startAgain();
            assertTrue(open.store.status().hindrance().contains("Read-only file system"), open.store.status().hindrance());
            assertEquals("1", open.store.beginTrial().orElseThrow().version().text());
            open.store.confirm();
            assertFails(open, pack, "Read-only file system");
        }
    }

    @Test
    @DisplayName("where the folder may not be written the old goes on, and the reason is told")
    void forbidden() throws Exception {
        try (OpenStore open = new OpenStore(folder)) {
            open.shown("1");
            Path pack = Packs.file(open.packs.resolve("2.atlas"), "2");
            assertTrue(open.data.resolve("staging").toFile().setWritable(false));
            assumeTrue(!Files.isWritable(open.data.resolve("staging")), "nothing is forbidden to this user");
            assertFails(open, pack, "AccessDenied");
            assertTrue(open.data.resolve("staging").toFile().setWritable(true));
        }
    }

    @Test
    @DisplayName("where there can be no folder what comes with the atlas is shown, and the reason is told")
    void noFolder() throws Exception {
        Files.writeString(folder.resolve("data"), "a file in its place");
        try (OpenStore open = new OpenStore(folder)) {
            assertEquals("", open.active());
            assertTrue(open.store.beginTrial().isEmpty());
            open.store.confirm();
            assertFalse(open.store.rollBack());
            assertEquals(ContentEvent.Kind.FAILED, open.stage(Packs.file(open.packs.resolve("1.atlas"), "1")).outcome());
            assertTrue(open.store.status().hindrance().contains("data"), open.store.status().hindrance());
        }
    }

    private static void assertFails(OpenStore open, Path pack, String reason) {
        Staged staged = open.store.stage(Files.isDirectory(pack) ? new ContentSource.Folder(pack) : new ContentSource.PackFile(pack));
        assertEquals(ContentEvent.Kind.FAILED, staged.outcome(), staged.message());
        assertTrue(staged.message().contains(reason), staged.message());
        assertEquals(staged.message(), open.store.status().lastCheck().orElseThrow().text());
        open.assertShows("1");
    }

    private static Path large(OpenStore open) throws Exception {
        Path source = Packs.source(open.packs.resolve("source"), "2");
        byte[] noise = new byte[2 << 20];
        new Random(3).nextBytes(noise);
        Files.write(source.resolve("film.mp4"), noise);
        Path pack = open.packs.resolve("large.atlas");
        PackWriter.write(source, pack, null);
        return pack;
    }

    private void fill() throws IOException {
        Path filler = folder.resolve("data/filler");
        byte[] piece = new byte[4096];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            assertTrue(Files.getFileStore(filler).getUsableSpace() < 4096, e.toString());
        }
    }

    private void mount(String options) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", data.toString()) == 0;
        assumeTrue(mounted, "no disk can be mounted by this user");
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
