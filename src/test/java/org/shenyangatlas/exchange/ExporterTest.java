package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.PointColumn;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Crowd;
import org.shenyangatlas.testing.NastySites;
import org.shenyangatlas.testing.Sites;

/// Sites taken along as a file.
class ExporterTest {

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern FORMULA = Pattern.compile("(?<=[,\n])[=+@][^,\n]*");

    @TempDir
    Path folder;

    @Test
    void anotherEndingIsRefusedWithThoseThereAre() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> write("sites.xlsx", Sites.state(), Progress.UNWATCHED));
        assertTrue(refused.getMessage().matches("expected .*\\.geojson, \\.kml, \\.csv, \\.pdf, found '.*sites.xlsx'"), refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void theEndingMayBeInCapitals(ExportFormat format) {
        assertEquals(format, ExportFormat.of(Path.of("SITES" + format.ending().toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @EnumSource
    void everySiteIsToldOf(ExportFormat format) throws IOException {
        List<String> told = new ArrayList<>();
        write("sites" + format.ending(), Sites.state(), (done, all) -> told.add(done + " of " + all));
        assertEquals(List.of("1 of 3", "2 of 3", "3 of 3"), told);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCalledOffLeavesTheFileAsItWas(ExportFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("sites" + format.ending()), "yesterday's");
        assertThrows(CancellationException.class, () -> write(file.getFileName().toString(), Sites.state(), (done, _) -> done < 2));
        assertEquals("yesterday's", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSitesAreAFileToo(ExportFormat format) throws IOException {
        Path file = folder.resolve("none" + format.ending());
        Exporter.write(file, List.of(), Sites.state(), new PlainPictures(), Progress.UNWATCHED);
        assertTrue(Files.size(file) > 50);
    }

    @Test
    void theOrderOfTheSitesIsKept() throws IOException {
        AtlasState state = Sites.state();
        List<Site> ranked = state.catalogue().sites().reversed();
        Path file = folder.resolve("sites.csv");
        Exporter.write(file, ranked, state, new PlainPictures(), Progress.UNWATCHED);
        List<String> ids = Files.readAllLines(file).stream().skip(1).map(row -> row.split(",")[0]).toList();
        assertEquals(ranked.stream().map(Site::id).toList(), ids);
    }

    @Test
    void noCellOfATableIsTakenForAFormula() throws IOException {
        write("sites.csv", new AtlasState(NastySites.of(5, 100), "en"), Progress.UNWATCHED);
        String table = Files.readString(folder.resolve("sites.csv"));
        assertTrue(table.startsWith("\ufeffid,number,name_en,name_zh,"), "the columns, after a mark for spreadsheets");
        assertTrue(table.contains("'=cmd"), "there are such texts");
        String beginnings = QUOTED.matcher(table).replaceAll(cell -> Matcher.quoteReplacement(cell.group().substring(1, 2)));
        assertEquals(List.of(), FORMULA.matcher(beginnings).results().map(MatchResult::group).toList());
    }

    @Test
    void tooManySitesForABookletAreRefusedBeforeTheFirstPage() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
            () -> write("sites.pdf", new AtlasState(Crowd.of(1001), "en"), Progress.UNWATCHED));
        assertTrue(refused.getMessage().contains("1000") && refused.getMessage().contains("1001"), refused.getMessage());
    }

    @Test
    void theColumnsAreThoseThatAreDocumented() throws IOException {
        write("sites.csv", Sites.state(), Progress.UNWATCHED);
        assertEquals("\ufeff" + String.join(",", PointColumn.headers(List.of("en", "zh"))), Files.readAllLines(folder.resolve("sites.csv")).getFirst());
    }

    private void write(String name, AtlasState state, Progress progress) throws IOException {
        Exporter.write(folder.resolve(name), state.catalogue().sites(), state, new PlainPictures(), progress);
    }
}
