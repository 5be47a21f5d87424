package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hostile zip is refused, and the content stays as it is:")
class HostileZipTest {

    private static final byte[] TEXT = "some text".getBytes(StandardCharsets.UTF_8);

    /// One store for all: none of them may change it.
    @TempDir
    private static Path folder;
    private static OpenStore open;

    @BeforeAll
    static void showSomething() {
        open = new OpenStore(folder);
        open.shown("1");
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @Test
    @DisplayName("(the same zip without a lie is taken)")
    void goodIsTaken(@TempDir Path other) throws IOException {
        try (OpenStore fresh = new OpenStore(other)) {
            assertEquals(ContentEvent.Kind.READY, fresh.stage(Files.write(other.resolve("good.atlas"), RawZip.pack().bytes())).outcome());
        }
    }

    @ParameterizedTest(name = "a name {0}")
    @MethodSource("org.shenyangatlas.operation.content.PackNamesTest#hostile")
    void names(String name) throws IOException {
        Map<String, byte[]> files = Packs.files();
        files.put("innocent.txt", TEXT);
        String honest = new String(Packs.manifest("2", files), StandardCharsets.UTF_8);
        RawZip zip = new RawZip().add("pack.json",
            honest.replace("innocent.txt", name.replace("\\", "\\\\").replace("\0", "\\u0000").replace("\"", "\\\""))
                .getBytes(StandardCharsets.UTF_8));
        Packs.files().forEach(zip::add);
        assertRefused(zip.add(name, TEXT), "a plain path inside the pack");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
            lie("a link, marked as Unix does", "a link", zip -> zip.add("media/l", TEXT).last(e -> e.attributes = 0xA1FF << 16)),
            lie("a device", "files and folders", zip -> zip.add("media/l", TEXT).last(e -> e.attributes = 0x61FF << 16)),
            lie("a folder that is a file", "a file or a folder", zip -> zip.add("media/l", TEXT).last(e -> e.attributes = 0x10)),
            lie("a file that is a folder", "a file or a folder", zip -> zip.add("media/l/", new byte[0])
                .last(e -> e.attributes = 0x81A4 << 16)),
            lie("a folder with content", "an empty entry for a folder", zip -> zip.add("media/l/", TEXT)),
            lie("a file with files in it", "\"catalogue.json\" as well", zip -> zip.add("catalogue.json/a.txt", TEXT)),
            lie("a name twice", "the same name twice", zip -> zip.add("catalogue.json", TEXT)),
            lie("names that differ in case", "\"catalogue.json\" as well", zip -> zip.add("Catalogue.JSON", TEXT)),
            lie("folders that differ in case", "\"media/\" as well", zip -> zip.add("MEDIA/other.txt", TEXT)),
            lie("names that differ in how accents are written", "as well",
                zip -> zip.add("caf\u00e9.txt", TEXT).add("cafe\u0301.txt", TEXT)),
            lie("a file nobody listed", "only files that pack.json lists", zip -> zip.add("extra.txt", TEXT)),
            lie("a file that is missing", "the file, as pack.json lists it", zip -> zip.entries.removeLast()),
            lie("no manifest", "a file pack.json", zip -> zip.entries.removeFirst()),
            lie("a manifest that is no JSON", "expected JSON", zip -> zip.entries.set(0, new RawZip.Entry("pack.json", TEXT, false))),
            lie("another content of the same size", "SHA-256", zip -> replaced(zip, "media/notes/塔.txt", 'T', 'X')),
            lie("another size than listed", "720 bytes", zip -> zip.entry("media/notes/塔.txt",
                e -> zip.entries.set(zip.entries.indexOf(e), new RawZip.Entry("media/notes/塔.txt", TEXT, false)))),
            lie("a wrong CRC", "with the CRC", zip -> zip.entry("catalogue.json", e -> e.crc++)),
            lie("more than it says", "deflated data", zip -> said(zip, Packs.catalogue().substring(1))),
            lie("less than it says", "with the CRC", zip -> said(zip, Packs.catalogue() + " ")),
            lie("another size than its manifest says", String.format(java.util.Locale.ROOT, "%,d bytes", Packs.catalogue().getBytes(StandardCharsets.UTF_8).length), zip -> zip.entry("catalogue.json", e -> e.size--)),
            lie("deflated data that is none", "deflated data", zip -> zip.entry("catalogue.json", e -> Arrays.fill(e.data, (byte) 7))),
            lie("data after the deflated data", "deflated data", zip -> zip.entry("catalogue.json", e -> {
                e.data = Arrays.copyOf(e.data, e.data.length + 5);
                e.packed += 5;
            })),
            lie("a header with another name", "a header that says the same", zip -> zip.entry("catalogue.json",
                e -> e.headerName = "catalogue.jsom".getBytes(StandardCharsets.UTF_8))),
            lie("a header with another size", "a header that says the same", zip -> zip.entry("catalogue.json", e -> e.headerSize = 1)),
            lie("a header with other flags", "a header that says the same", zip -> zip.entry("catalogue.json", e -> e.headerFlags = 0)),
            lie("sizes promised for later and not given", "the sizes the directory says", zip -> zip.entry("catalogue.json",
                e -> e.flags |= ZipMember.LATER)),
            lie("an encrypted file", "an encrypted one", zip -> zip.entry("catalogue.json", e -> e.flags |= 1)),
            lie("strong encryption", "an encrypted one", zip -> zip.entry("catalogue.json", e -> e.flags |= 1 << 6)),
            lie("another way of packing", "packed by method 12", zip -> zip.entry("catalogue.json", e -> e.method = 12)),
            lie("stored bytes of another number", "as many bytes stored", zip -> zip.entry("media/empty.txt", e -> e.size = 9)),
            lie("a name in an old encoding", "a name in UTF-8", zip -> zip.entry("media/notes/塔.txt", e -> e.flags = 0)),
            lie("a name that is no UTF-8", "a name in UTF-8", zip -> zip.add("ab", TEXT).last(e -> {
                e.name = new byte[] {'a', (byte) 0xC0, (byte) 0xAE};
                e.headerName = e.name;
            })),
            lie("4 GB said", "zip64", zip -> zip.add("big.mp4", TEXT).last(e -> e.size = 0xFFFF_FFFFL)),
            lie("4 GB less one byte said", "at most", zip -> zip.add("big.mp4", TEXT).last(e -> {
                e.size = 0xFFFF_FFFEL;
                e.method = 8;
            })),
            lie("zip64 sizes", "zip64", zip -> zip.add("big.mp4", TEXT)
                .last(e -> e.extra = RawZip.bytes(12).putShort((short) 1).putShort((short) 8).putLong(9).array())),
            lie("a zip64 directory", "zip64", zip -> zip.afterDirectory = RawZip.bytes(20).putInt(0x07064b50).array()),
            lie("65,535 files said", "zip64", zip -> zip.countSaid = 0xFFFF),
            lie("30,000 files said", "20,000 files", zip -> zip.countSaid = 30_000),
            lie("one file more said than there is", "of the directory", zip -> zip.countSaid = zip.entries.size() + 1),
            lie("one file less said than there is", "of the directory", zip -> zip.countSaid = zip.entries.size() - 1),
            lie("two names for the same bytes", "right after the file before", zip -> zip.add("twin.txt", TEXT)
                .last(e -> e.offset = 0)),
            lie("bytes between files", "right after the file before", zip -> zip.entry("catalogue.json", e -> e.gapBefore = TEXT)),
            lie("bytes before the directory", "the directory right after", zip -> zip.beforeDirectory = TEXT),
            lie("bytes before the archive", "right after the file before", zip -> zip.entries.getFirst().gapBefore = TEXT),
            lie("a comment", "a zip that ends with its directory", zip -> zip.comment = TEXT),
            lie("a file beyond the end", "right after the file before", zip -> zip.entry("catalogue.json", e -> e.offset = 0xFFFF_0000L)),
            lie("a file that goes on into the directory", "ends before the directory", zip -> zip.last(e -> {
                e.packed += 40;
                e.size += 40;
            })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void isRefused(String what, String sentence, Consumer<RawZip> lie) throws IOException {
        RawZip zip = RawZip.pack();
        lie.accept(zip);
        assertRefused(zip, sentence);
    }

    @Test
    @DisplayName("30 MB of nothing in 30 KB")
    void bomb() throws IOException {
        Map<String, byte[]> files = Packs.files();
        files.put("bomb.txt", new byte[30 << 20]);
        assertRefused(RawZip.pack(files), "a file at most 200 times as large as it is packed");
    }

    @Test
    @DisplayName("files that together are too much, though none is by itself")
    void sum(@TempDir Path other) throws IOException {
        Map<String, byte[]> files = Packs.files();
        Random random = new Random(42);
        for (int i = 0; i < 20; i++) {
            byte[] noise = new byte[50_000];
            random.nextBytes(noise);
            files.put("media/" + i + ".bin", noise);
        }
        try (OpenStore small = new OpenStore(other, OpenStore.RULES.withLimits(new PackLimits(100, 1_000_000, 60_000, 200)))) {
            Path pack = other.resolve("hostile.atlas");
            assertEquals("hostile.atlas: error: expected 1,000,000 bytes at most in all files, found more",
                small.stage(Files.write(pack, RawZip.pack(files).bytes())).message());
            files.keySet().removeIf(name -> name.endsWith(".bin"));
            files.put("one.bin", new byte[60_001]);
            assertEquals("one.bin in hostile.atlas: error: expected a file of 60,000 bytes at most, found 60,001 bytes",
                small.stage(Files.write(pack, RawZip.pack(files).bytes())).message());
        }
    }

    @ParameterizedTest(name = "cut off after {0} % of its bytes")
    @ValueSource(ints = {0, 1, 30, 60, 95, 99})
    void truncated(int percent) throws IOException {
        byte[] whole = RawZip.pack().bytes();
        assertRefused(Arrays.copyOf(whole, whole.length * percent / 100), "a zip that ends with its directory");
    }

    @Test
    @DisplayName("any byte of it changed, 300 times (seed 11)")
    void mutated(@TempDir Path other) throws IOException {
        byte[] whole = RawZip.pack().bytes();
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] mutated = whole.clone();
            int at = random.nextInt(mutated.length);
            mutated[at] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(other.resolve("mutated.atlas"), mutated);
            Path out = other.resolve("out-" + i);
            Files.createDirectory(out);
            try (PackContents pack = PackContents.open(file, "mutated.atlas", PackLimits.LARGEST)) {
                Unpacking.unpack(pack, PackManifest.of(pack, null), out);
                for (Map.Entry<String, byte[]> good : Packs.files().entrySet()) { // a bit nobody reads, such as a file's time
                    assertEquals(Hash.of(good.getValue()), Hash.of(Files.readAllBytes(out.resolve(good.getKey()))), "byte " + at);
                }
            } catch (PackRefused e) {
                assertTrue(e.getMessage().contains("expected"), e.getMessage());
            }
        }
    }

    private static Arguments lie(String what, String sentence, Consumer<RawZip> lie) {
        return Arguments.of(what, sentence, lie);
    }

    /// Manifest, directory and header say one thing of the catalogue, and its data are another.
    private static void said(RawZip zip, String content) {
        Map<String, byte[]> files = Packs.files();
        files.put("catalogue.json", content.getBytes(StandardCharsets.UTF_8));
        zip.entries.set(0, new RawZip.Entry("pack.json", Packs.manifest("2", files), true));
        RawZip.Entry said = new RawZip.Entry("catalogue.json", files.get("catalogue.json"), true);
        zip.entry("catalogue.json", entry -> {
            entry.size = said.size;
            entry.crc = said.crc;
        });
    }

    private static void replaced(RawZip zip, String name, char letter, char by) {
        byte[] other = new String(Packs.files().get(name), StandardCharsets.UTF_8).replace(letter, by).getBytes(StandardCharsets.UTF_8);
        zip.entry(name, entry -> zip.entries.set(zip.entries.indexOf(entry), new RawZip.Entry(name, other, true)));
    }

    private void assertRefused(RawZip zip, String sentence) throws IOException {
        assertRefused(zip.bytes(), sentence);
    }

    private void assertRefused(byte[] zip, String sentence) throws IOException {
        List<String> before = Packs.names(folder);
        String refusal = refusal(zip);
        assertTrue(refusal.contains(sentence), "says \"" + sentence + "\": " + refusal);
        assertTrue(refusal.contains("hostile.atlas") && refusal.contains("expected") && refusal.contains("found"), refusal);
        assertEquals(before, Packs.names(folder), "nothing is written elsewhere");
        open.assertShows("1");
        assertEquals(1, Packs.names(open.data.resolve("versions")).size());
        assertEquals(refusal, open.store.status().events().getFirst().text());
    }

    private static String refusal(byte[] zip) throws IOException {
        Path stick = Files.createTempDirectory(open.packs, "stick"); // a new one: what was looked at is not looked at again
        Staged staged = open.stage(Files.write(stick.resolve("hostile.atlas"), zip));
        assertEquals(ContentEvent.Kind.REFUSED, staged.outcome(), staged.message());
        return staged.message();
    }
}
