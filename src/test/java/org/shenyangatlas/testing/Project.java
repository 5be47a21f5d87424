package org.shenyangatlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files of this project, for tests that read them. Tests run in the project's folder.
public final class Project {

    public static final Path SOURCES = Path.of("src/main/java");
    public static final Path TESTS = Path.of("src/test/java");
    /// The folder of the package that holds all others.
    public static final Path ATLAS = SOURCES.resolve("org/shenyangatlas");
    public static final Path RESOURCES = Path.of("src/main/resources/org/shenyangatlas");
    public static final Path TEST_RESOURCES = Path.of("src/test/resources/org/shenyangatlas");

    private Project() {
    }

    /// @return all files below a folder whose name ends so, in order; none when there is no such folder
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> folders(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines of code, comments left out, in which a pattern occurs: `file:12: the line`.
    public static List<String> code(List<Path> files, String pattern) {
        Predicate<String> occurs = Pattern.compile(pattern).asPredicate();
        return files.stream().flatMap(file -> {
            List<String> lines = read(file).lines().toList();
            return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).strip().startsWith("//") && occurs.test(lines.get(i)))
                .mapToObj(i -> file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }).toList();
    }
}
