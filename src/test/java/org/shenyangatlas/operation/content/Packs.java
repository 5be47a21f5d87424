package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Good packs, to be spoilt.
final class Packs {

    private Packs() {
    }

    /// The files of a small good pack: a catalogue of three sites, and some more.
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("catalogue.json", catalogue().getBytes(StandardCharsets.UTF_8));
        files.put("media/notes/塔.txt", "The tower, 305 m.\n".repeat(40).getBytes(StandardCharsets.UTF_8));
        files.put("media/empty.txt", new byte[0]);
        return files;
    }

    static String catalogue() {
        try (InputStream in = Packs.class.getResourceAsStream("/org/shenyangatlas/three-sites.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] manifest(String version, Map<String, byte[]> files) {
        List<PackedFile> list = files.entrySet().stream()
            .map(file -> new PackedFile(file.getKey(), file.getValue().length, Hash.of(file.getValue()))).toList();
        return new Manifest("three-sites", new VersionNumber(version), list).written();
    }

    /// A folder as an author has it.
    static Path source(Path folder, String version) {
        Map<String, byte[]> files = files();
        files.put("pack.json", ("{\"id\": \"three-sites\", \"version\": \"" + version + "\"}").getBytes(StandardCharsets.UTF_8));
        return written(folder, files);
    }

    /// A pack as a folder.
    static Path folder(Path folder, String version) {
        Map<String, byte[]> files = files();
        files.put("pack.json", manifest(version, files));
        return written(folder, files);
    }

    /// A pack as a file, made as authors make it.
    static Path file(Path file, String version) {
        Path source = file.resolveSibling("source-of-" + file.getFileName());
        try {
            PackWriter.write(source(source, version), file, null);
            delete(source);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PackRefused e) {
            throw new AssertionError(e);
        }
    }

    static Path written(Path folder, Map<String, byte[]> files) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names in a folder, in order; none when there is no such folder.
    static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
