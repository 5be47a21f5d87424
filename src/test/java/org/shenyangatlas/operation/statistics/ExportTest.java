package org.shenyangatlas.operation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Csv;

/// The file for a spreadsheet, read back as a spreadsheet would.
class ExportTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private Path stick;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder.resolve("statistics"));
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    @Test
    void allFiguresStandInIt() throws IOException {
        try (Statistics statistics = desk.open()) {
            Desk.visit(statistics, "tv-tower", 60, Ending.IDLE);
            desk.now = Desk.NOON.plus(Duration.ofHours(1));
            Desk.visit(statistics, "tv-tower", 20, Ending.START_AGAIN);
            Path file = Desk.get(statistics.export(stick));
            assertEquals("Hall-1-statistics-2026-11-29.csv", file.getFileName().toString());
            List<String> rows = rows(file).stream().map(row -> String.join("|", row)).toList();
            assertEquals(List.of("device|covers|date|hour|measure|item|count|median seconds|seconds",
                "Hall 1|all|||visits||2|20|80",
                "Hall 1|all|||ending|idle|1||",
                "Hall 1|all|||ending|start-again|1||",
                "Hall 1|all|||site|tv-tower|2||40",
                "Hall 1|all|||language|zh|2||",
                "Hall 1|all|||search without result||2||"), rows.subList(0, 7));
            assertTrue(rows.contains("Hall 1|day|2026-11-29||visits||2|20|80"), rows::toString);
            assertTrue(rows.contains("Hall 1|hour|2026-11-29|12|visits||1|60|60"), rows::toString);
            assertTrue(rows.contains("Hall 1|hour|2026-11-29|13|site|tv-tower|1||10"), rows::toString);
            assertTrue(rows.stream().allMatch(row -> row.chars().filter(c -> c == '|').count() == 8), "every row has nine cells");
        }
    }

    @Test
    void theSpreadsheetIsToldThatItIsUtf8() throws IOException {
        try (Statistics statistics = desk.open()) {
            byte[] bytes = Files.readAllBytes(Desk.get(statistics.export(stick)));
            assertEquals("\uFEFFdevice,", new String(bytes, 0, 10, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\uFF1D1", "\t=1", " =1", "=1,\"2\"", "==", "a,b", "say \"hi\"", "\u6545\u5BAB"})
    void whatVisitorsTypeIsShownAndNeverCalculated(String text) throws IOException {
        desk.keeping = new Keeping(90, true);
        try (Statistics statistics = desk.open()) {
            statistics.searchedInVain(text);
            List<String> row = rows(Desk.get(statistics.export(stick))).stream().filter(each -> each.contains("search without result"))
                .findFirst().orElseThrow();
            boolean formula = text.strip().matches("[=+@\uFF1D-].*");
            assertEquals((formula ? "'" : "") + text.strip(), row.get(5));
        }
    }

    @Test
    void aDeviceNameIsNoFormulaEither() throws IOException {
        StringBuilder written = new StringBuilder();
        new Csv(written).row("=1+1", 5, "\r\nx");
        assertEquals("\uFEFF'=1+1,5,\"'\r\nx\"\r\n", written.toString());
        assertEquals(List.of(List.of("'=1+1", "5", "'\r\nx")), parsed(written.substring(1)));
    }

    @Test
    void itIsWrittenWhileVisitorsGoOn() throws IOException {
        try (Statistics statistics = desk.open()) {
            List<CompletableFuture<Path>> exports = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Desk.visit(statistics, "tv-tower", 10, Ending.IDLE);
                if (i % 20 == 10) {
                    exports.add(statistics.export(Files.createDirectory(stick.resolve("" + i))));
                }
            }
            for (CompletableFuture<Path> export : exports) {
                Path file = Desk.get(export);
                int after = Integer.parseInt(file.getParent().getFileName().toString());
                int visits = Integer.parseInt(rows(file).get(1).get(6));
                assertTrue(visits > after && visits <= 100, visits + " visits, after " + after);
            }
            assertEquals(100, Desk.get(statistics.today()).visits());
        }
    }

    @Test
    void aStickThatIsNotThereIsNamed() {
        try (Statistics statistics = desk.open()) {
            Path none = folder.resolve("none");
            Throwable failure = assertThrows(CompletionException.class, () -> statistics.export(none).join()).getCause();
            assertEquals("There is no folder " + none + ".", failure.getMessage());
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNoHalfOfItIsLeft() throws IOException {
        Path inTheWay = Files.createDirectories(stick.resolve("Hall-1-statistics-2026-11-29.csv").resolve("x")).getParent();
        try (Statistics statistics = desk.open()) {
            Throwable failure = assertThrows(CompletionException.class, () -> statistics.export(stick).join()).getCause();
            assertTrue(failure.getMessage().startsWith(inTheWay + " cannot be written: "), failure.getMessage());
        }
        try (Stream<Path> left = Files.list(stick)) {
            assertEquals(List.of(inTheWay), left.toList());
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return parsed(Files.readString(file).substring(1));
    }

    /// RFC 4180, strictly.
    private static List<List<String>> parsed(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                assertTrue(quoted || cell.isEmpty(), "a quote inside a cell that is not quoted");
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString().replaceAll("\r$", ""));
                cell.setLength(0);
                if (c == '\n') {
                    assertEquals('\r', text.charAt(i - 1), "rows end in CR LF");
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        assertTrue(!quoted && row.isEmpty() && cell.isEmpty(), "the last row ends");
        return rows;
    }
}
