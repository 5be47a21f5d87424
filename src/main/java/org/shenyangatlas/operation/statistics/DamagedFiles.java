package org.shenyangatlas.operation.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Files that could not be read, moved aside as `<name>.damaged-1` and so on, for whoever can save something from them.
final class DamagedFiles {

    private static final int KEPT = 3;
    private static final String MARK = ".damaged-";
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    private DamagedFiles() {
    }

    /// Moves a file out of the way, with its log, which may hold more than itself; the oldest of more than three are deleted.
    ///
    /// @return where it is now
    static Path moveAside(Path file) throws IOException {
        List<Integer> numbers = numbers(file);
        Path aside = aside(file, numbers.isEmpty() ? 1 : numbers.getLast() + 1);
        for (String companion : COMPANIONS) { // before the file itself: beside a new one they would be taken for its own
            move(beside(file, companion), beside(aside, companion));
        }
        move(file, aside);
        for (int number : numbers.subList(0, Math.max(0, numbers.size() + 1 - KEPT))) {
            Files.deleteIfExists(aside(file, number));
            for (String companion : COMPANIONS) {
                Files.deleteIfExists(beside(aside(file, number), companion));
            }
        }
        return aside;
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Integer> numbers(Path file) throws IOException {
        String start = file.getFileName() + MARK;
        try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
            return all.map(each -> each.getFileName().toString()).filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length())).filter(rest -> rest.matches("\\d{1,8}"))
                .map(Integer::valueOf).sorted().toList();
        }
    }

    private static Path aside(Path file, int number) {
        return beside(file, MARK + number);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
