package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.NastySites;

/// Three of the shipped sites as a booklet, printed and read again.
class BookletTest {

    private static final Catalogue CATALOGUE = Objects.requireNonNull(CatalogueReader.read().catalogue());
    private static final List<Site> SITES = List.of("tv-tower", "forum-66", "institute-of-metal-research").stream()
        .map(id -> CATALOGUE.site(id).orElseThrow()).toList();
    /// Printed once in each language: embedding the typeface takes its time.
    private static final Map<String, byte[]> PRINTED = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everySiteHasAPageWithItsNamesItsFactsAndWhereItIs(String language) throws IOException {
        try (PDDocument document = printed(language)) {
            assertEquals(4, document.getNumberOfPages());
            for (int i = 0; i < SITES.size(); i++) {
                Site site = SITES.get(i);
                String text = text(document, i + 2);
                for (String tag : CATALOGUE.languages()) {
                    assertTrue(text.contains(bare(site.name().in(tag))), text);
                    assertTrue(text.contains(bare(site.summary().in(tag))), text);
                }
                for (Fact fact : site.facts()) {
                    assertTrue(text.contains(bare(fact.value().in(language))), text);
                }
                assertTrue(text.contains(QrCode.geoLink(site.position().point())), text);
                assertTrue(text.contains(bare(PlainPictures.ATTRIBUTION)), text);
            }
        }
    }

    @Test
    void theContentsListAllSitesAndOpenTheirPages() throws IOException {
        try (PDDocument document = printed("zh")) {
            String text = text(document, 1);
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertEquals(SITES.size(), links.size());
            for (int i = 0; i < SITES.size(); i++) {
                assertTrue(text.contains(bare(SITES.get(i).shortName().in("zh"))), text);
                PDAnnotationLink link = assertInstanceOf(PDAnnotationLink.class, links.get(i));
                assertEquals(i + 1, assertInstanceOf(PDPageDestination.class, link.getDestination()).retrievePageNumber());
            }
        }
    }

    @Test
    void itIsADocumentInItsLanguageWithBookmarks() throws IOException {
        try (PDDocument document = printed("zh")) {
            assertEquals("zh", document.getDocumentCatalog().getLanguage());
            assertEquals(SITES.getFirst().shortName().in("zh"), document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
        }
    }

    @Test
    void theNastiestTextsStayOnTheirPages() throws IOException {
        Catalogue nasty = NastySites.of(11, 70);
        try (PDDocument document = Loader.loadPDF(print(nasty, nasty.sites(), "en"))) {
            int contents = document.getNumberOfPages() - nasty.sites().size();
            assertEquals(2, contents);
            assertTrue(text(document, contents + 70).contains(QrCode.geoLink(nasty.sites().getLast().position().point())));
        }
    }

    @Test
    void aTelephoneReadsTheCodeFromThePage() throws Exception {
        try (PDDocument document = printed("zh")) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, 110);
            int left = page.getWidth() * 6 / 10;
            int top = page.getHeight() / 2;
            BufferedImage corner = page.getSubimage(left, top, page.getWidth() - left, page.getHeight() - top);
            int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            Result read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels))), Map.of(DecodeHintType.TRY_HARDER, true));
            assertEquals(QrCode.of(SITES.getFirst(), List.of("zh", "en")).text(), read.getText());
        }
    }

    @Test
    void aWordWiderThanThePageIsBroken() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Lettering lettering = Lettering.in(document, "en");
            List<String> lines = lettering.lines("short " + "wide".repeat(100) + "\nend", lettering.regular(), 10, 200);
            assertEquals("short " + "wide".repeat(100) + "end", lines.getFirst() + " " + String.join("", lines.subList(1, lines.size())));
            assertTrue(lines.stream().allMatch(line -> lettering.width(line, lettering.regular(), 10) <= 200));
            assertEquals("end", lines.getLast());
        }
    }

    private static PDDocument printed(String language) throws IOException {
        if (!PRINTED.containsKey(language)) {
            PRINTED.put(language, print(CATALOGUE, SITES, language));
        }
        return Loader.loadPDF(PRINTED.get(language));
    }

    private static byte[] print(Catalogue catalogue, List<Site> sites, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Booklet(catalogue, new AtlasState(catalogue, language).language(), sites, new PlainPictures()).write(out, Progress.UNWATCHED);
        return out.toByteArray();
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
}
