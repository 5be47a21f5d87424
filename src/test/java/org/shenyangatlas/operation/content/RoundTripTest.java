package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A pack")
class RoundTripTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("arrives as it was sent")
    void arrives() throws IOException {
        try (OpenStore open = new OpenStore(folder)) {
            ContentVersion shown = open.shown("1.2");
            open.assertShows("1.2");
            assertEquals("three-sites", shown.id());
            for (Map.Entry<String, byte[]> file : Packs.files().entrySet()) {
                assertArrayEquals(file.getValue(), Files.readAllBytes(shown.folder().resolve(file.getKey())), file.getKey());
            }
            assertEquals(shown.folder().resolve("catalogue.json"), shown.catalogue());
        }
    }

    @Test
    @DisplayName("may be a folder, and what a system leaves in it is passed over")
    void mayBeAFolder() throws IOException {
        try (OpenStore open = new OpenStore(folder)) {
            Path pack = Packs.folder(open.packs.resolve("pack"), "3");
            Files.writeString(pack.resolve(".DS_Store"), "x");
            Files.createDirectory(pack.resolve("System Volume Information"));
            Staged staged = open.store.stage(new ContentSource.Folder(pack));
            assertTrue(open.store.switchTo(staged.ready().orElseThrow(() -> new AssertionError(staged.message()))));
            open.assertShows("3");
            assertFalse(Files.exists(open.store.active().orElseThrow().folder().resolve(".DS_Store")));
        }
    }

    @Test
    @DisplayName("of the same folder is the same, byte for byte, and a zip for everybody")
    void isTheSame() throws Exception {
        Path source = Packs.source(folder.resolve("source"), "1");
        byte[] noise = new byte[300_000];
        new Random(7).nextBytes(noise);
        Files.write(source.resolve("film.mp4"), noise);
        Files.write(source.resolve("blank.txt"), new byte[3 << 20]);
        Path one = folder.resolve("one.atlas");
        PackWriter.Written written = PackWriter.write(source, one, null);
        Files.setLastModifiedTime(source.resolve("catalogue.json"), FileTime.fromMillis(0));
        PackWriter.write(source, folder.resolve("two.atlas"), null);
        assertEquals(-1, Files.mismatch(one, folder.resolve("two.atlas")));
        assertEquals(5, written.files());
        try (ZipFile zip = new ZipFile(one.toFile()); PackContents read = PackContents.open(one, "one", PackLimits.LARGEST)) {
            assertEquals(List.of("pack.json", "blank.txt", "catalogue.json", "film.mp4", "media/empty.txt", "media/notes/塔.txt"),
                zip.stream().map(ZipEntry::getName).toList());
            assertTrue(zip.stream().allMatch(entry -> entry.getExtra() == null), "no trace of a time zone");
            assertArrayEquals(noise, read.read("film.mp4", 1 << 20));
            assertEquals(3 << 20, read.files().get("blank.txt"), "stored, or it would be taken for a bomb");
            assertTrue(Files.size(one) < (3 << 20) + 400_000, "the rest is packed");
        }
    }

    @Test
    @DisplayName("is not made of what an atlas would refuse, and what was there stays")
    void isNotMade() throws IOException {
        Path source = Packs.source(folder.resolve("source"), "1");
        Path target = Files.writeString(folder.resolve("old.atlas"), "as it was");
        Files.writeString(source.resolve("catalogue.json"), Packs.catalogue().replaceFirst("\"lat\": 41", "\"lat\": 141"));
        assertEquals("catalogue.json in " + source, refused(source, target).problems().getFirst().file());
        Files.delete(source.resolve("pack.json"));
        assertTrue(refused(source, target).getMessage().contains("pack.json"), "says what is missing");
        assertEquals("as it was", Files.readString(target));
        assertTrue(refused(source, source.resolve("a.atlas")).getMessage().contains("outside the folder"));
    }

    @Test
    @DisplayName("keeps the warnings of its catalogue for the operator")
    void keepsWarnings() throws Exception {
        try (OpenStore open = new OpenStore(folder)) {
            Path source = Packs.source(open.packs.resolve("source"), "1");
            Files.writeString(source.resolve("catalogue.json"), Packs.catalogue().replace(", \"zh\": \"年鉴\"", ""));
            Path pack = open.packs.resolve("a.atlas");
            List<?> warnings = PackWriter.write(source, pack, null).warnings();
            assertFalse(warnings.isEmpty());
            Staged staged = open.stage(pack);
            assertEquals(warnings.size(), staged.problems().size());
            assertTrue(staged.message().startsWith("a.atlas: three-sites 1 is ready, with "), staged.message());
            open.startAgain();
            assertEquals(warnings.size(), open.store.status().events().getFirst().details().size());
        }
    }

    private static PackRefused refused(Path source, Path target) {
        return assertThrows(PackRefused.class, () -> PackWriter.write(source, target, null));
    }
}
