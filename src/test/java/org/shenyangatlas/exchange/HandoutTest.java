package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.AtomicFile;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;
import org.shenyangatlas.state.AtlasState;

/// A lesson with three stops, printed and read again.
class HandoutTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read().catalogue();
    private static final List<String> STOPS = List.of("tv-tower", "forum-66", "institute-of-metal-research");

    /// Printed once in each language: embedding the typeface takes its time.
    private static final Map<String, byte[]> PRINTED = new HashMap<>();

    @TempDir
    static Path prints;
    @TempDir
    Path folder;

    @Test
    void hasAMapAPageForEachStopAWorksheetAndItsAnswers() throws IOException {
        try (PDDocument document = printed("en")) {
            assertEquals(6, document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyNameCanBeSelectedAndCopied(String language) throws IOException {
        try (PDDocument document = printed(language)) {
            for (int i = 0; i < STOPS.size(); i++) {
                Site site = site(STOPS.get(i));
                String text = text(document, i + 2);
                assertTrue(text.contains(bare(site.name().in("en"))), text);
                assertTrue(text.contains(bare(site.name().in("zh"))), text);
                assertTrue(text.contains(bare(site.summary().in(language)).substring(0, 20)), text);
            }
        }
    }

    @Test
    void theWorksheetAsksForEveryPicturedSite() throws IOException {
        try (PDDocument document = printed("zh")) {
            String text = text(document, 5);
            assertTrue(text.contains("它在哪里"), text);
            assertTrue(text.contains(site("tv-tower").shortName().in("zh")), text);
            assertFalse(text.contains(site(STOPS.getLast()).shortName().in("zh")), "it is not on the picture");
        }
    }

    @Test
    void theAnswersAreThoseOfTheWorksheet() throws IOException {
        try (PDDocument document = printed("en")) {
            assertEquals(2, Stream.of("1", "2").filter(text(document, 6)::contains).count());
        }
    }

    @Test
    void theTypefaceIsInsideTheDocument() throws IOException {
        try (PDDocument document = printed("zh")) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                }
            }
        }
    }

    @Test
    void theSameLessonHasTheSameAnswersEveryTime() throws IOException {
        try (PDDocument first = printed("en"); PDDocument second = Loader.loadPDF(print("en"))) {
            assertEquals(text(first, 6), text(second, 6));
        }
    }

    @Test
    void aFileThatCannotBeReplacedIsStillThere() throws IOException {
        Path file = Files.writeString(folder.resolve("handout.pdf"), "yesterday's");
        IOException refused = new IOException("the disk is full");
        assertEquals(refused, assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write(1);
            throw refused;
        })));
        assertEquals("yesterday's", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertArrayEquals(new Object[] {file}, files.toArray());
        }
    }

    @Test
    void aSignTheTypefaceLacksBecomesASquare() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Lettering lettering = Lettering.in(document, "en");
            assertEquals("a□b", lettering.known("a\ud83d\ude80b", lettering.regular()));
        }
    }

    private static PDDocument printed(String language) throws IOException {
        if (!PRINTED.containsKey(language)) {
            PRINTED.put(language, print(language));
        }
        return Loader.loadPDF(PRINTED.get(language));
    }

    private static byte[] print(String language) throws IOException {
        AtlasState state = new AtlasState(CATALOGUE, language);
        Tour tour = new Tour("test", new LocalizedText(new LinkedHashMap<>(Map.of("en", "Three stops", "zh", "三站"))),
            LocalizedText.EMPTY, STOPS.stream().map(id -> new Stop(id, 10, LocalizedText.EMPTY, null, null)).toList());
        Path file = prints.resolve(language + ".pdf");
        new Handout(CATALOGUE, Lesson.of(tour), state.language(), new Blank()).write(file);
        return Files.readAllBytes(file);
    }

    private static Site site(String id) {
        return CATALOGUE.site(id).orElseThrow();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(document));
    }

    /// Lines are broken where the page ends.
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static final class Blank implements Pictures {
        @Override
        public BufferedImage whole() {
            return new BufferedImage(400, 250, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public BufferedImage vignette(Site site) {
            return site.vignette() == null ? null : new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        }
    }
}
