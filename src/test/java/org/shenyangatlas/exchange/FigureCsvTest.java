package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;

class FigureCsvTest {

    private final AtlasState state = Sites.state();
    @TempDir
    private Path folder;

    private List<List<String>> writtenAndRead(String language) throws IOException {
        Catalogue catalogue = state.catalogue();
        Path file = folder.resolve("figures.csv");
        new FigureCsv(catalogue, language, key -> state.language().textIn(language, key)).write(catalogue.figures(), file);
        return parsed(Files.readString(file));
    }

    @Test
    void everyPointComesBackWithAllThatIsKnownOfIt() throws IOException {
        List<List<String>> rows = writtenAndRead("en");
        assertEquals(List.of("Figure", "Unit", "Period", "What", "Precision", "Value", "Change in %", "Of it", "Of it, value",
            "Of it, change in %", "Sources", "To be known", "Note"), rows.getFirst());
        assertEquals(List.of("Trade", "Billion yuan", "2019", "", "", "105.5", "7.2", "imports", "75.2", "",
            "A publisher, A newspaper, 2023-05-19", "", "Two reports."), rows.get(1));
        assertEquals(List.of("Trade", "Billion yuan", "2022", "paid in", "over", "140.66", "", "", "", "",
            "A publisher, A newspaper, 2023-05-19; The atlas, Field notes", "Converted, \"as told\".", "Two reports."), rows.get(2));
        assertEquals(3, rows.size());
    }

    @Test
    void anotherLanguageHasItsOwnWordsAndUnits() throws IOException {
        assertEquals(List.of("外贸", "亿元", "2022", "到账", "超过", "1406.6"), writtenAndRead("zh").get(2).subList(0, 6));
    }

    /// Reads what RFC 4180 allows.
    private static List<List<String>> parsed(String text) {
        assertEquals('\uFEFF', text.charAt(0));
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted && sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && sign == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(sign);
            }
        }
        return rows;
    }
}
