package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.testing.Project;

/// The sheet for whoever hangs the screen up.
class SetupSheetTest {

    private static final Path TEXT = Path.of("assets/kiosk/setup-zh.md");

    @TempDir
    Path folder;

    @Test
    void itIsOnePageOnWhichEveryLineCanBeSelected() throws IOException {
        Path file = folder.resolve("setup.pdf");
        SetupSheet.write(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false); // column by column, as it is written
            String page = bare(stripper.getText(document));
            List<String> lines = Project.read(TEXT).lines().map(line -> bare(line.replaceFirst("^(#+|- \\[ ]|-) ", "").replace("____", "")))
                .filter(line -> !line.isEmpty()).toList();
            assertTrue(lines.size() > 30, "the sheet has been read");
            assertEquals(List.of(), lines.stream().filter(line -> !page.contains(line)).toList(), page);
        }
    }

    @Test
    void aListTooLongForAPageIsRefusedAndNotCut() {
        String endless = IntStream.range(0, 300).mapToObj(i -> "- [ ] " + i).collect(Collectors.joining("\n", "# A\n## B\n", "\n## C\n- d"));
        assertThrows(IOException.class, () -> SetupSheet.write(CheckList.of(endless), OutputStream.nullOutputStream()));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
