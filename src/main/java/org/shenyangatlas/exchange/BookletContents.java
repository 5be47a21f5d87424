package org.shenyangatlas.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// The first pages of a booklet: the picture with numbers where there is something on it, and all sites with their pages, which
/// a press on the screen opens.
final class BookletContents {

    private static final double ROW = 27;
    private static final double WIDEST_ROW = 33;
    private static final double GAP = 24;
    private static final double COLUMN = (Sheet.MEASURE - GAP) / 2;
    private static final double HEADING = 84;
    private static final double PAGE_NUMBER = 26;

    private final Catalogue catalogue;
    private final Language language;
    private final List<Site> sites;
    private final Pictures pictures;
    private final SiteWords words;
    private final boolean isPictured;
    private final List<Entry> entries = new ArrayList<>();

    /// Where a site is listed.
    private record Entry(PDPage page, PDRectangle area) {
    }

    /// Draws the foot of a page.
    interface Foot {
        void draw(Sheet sheet, int page) throws IOException;
    }

    BookletContents(Catalogue catalogue, Language language, List<Site> sites, Pictures pictures) {
        this.catalogue = catalogue;
        this.language = language;
        this.sites = sites;
        this.pictures = pictures;
        words = new SiteWords(catalogue, language);
        isPictured = sites.stream().anyMatch(site -> site.vignette() != null);
    }

    private double pictureHeight() {
        return isPictured ? Sheet.MEASURE * catalogue.illustration().height() / catalogue.illustration().width() + 18 : 0;
    }

    /// Rows in a column of the first page, then of each further one.
    private int rows(boolean first) {
        double room = Sheet.HEIGHT - 2 * Sheet.MARGIN - (first ? HEADING + pictureHeight() : 0);
        return Math.max(1, (int) (room / ROW));
    }

    int pages() {
        int further = Math.max(0, sites.size() - 2 * rows(true));
        return 1 + (further + 2 * rows(false) - 1) / (2 * rows(false));
    }

    void fill(PDDocument document, Lettering lettering, Foot foot) throws IOException {
        int next = 0;
        for (int page = 1; page <= pages(); page++) {
            try (Sheet sheet = new Sheet(document, lettering)) {
                if (page == 1) {
                    heading(sheet);
                }
                int end = Math.min(sites.size(), next + 2 * rows(page == 1));
                list(sheet, next, end);
                next = end;
                foot.draw(sheet, page);
            }
        }
    }

    private void heading(Sheet sheet) throws IOException {
        double top = sheet.y();
        sheet.line(words.others(catalogue.title()).collect(Collectors.joining("  ")), 12, false, Sheet.SEAL, Sheet.MARGIN, top);
        sheet.lineWithin(Sheet.MEASURE, language.now(catalogue.title()), 27, true, Sheet.INK, Sheet.MARGIN, top + 14);
        sheet.line(language.textNow("shell.counts", sites.size()), 11, false, Sheet.FAINT, Sheet.MARGIN, top + 52);
        sheet.skip(HEADING);
        if (isPictured) {
            new NumberedMap(catalogue.illustration(), pictures.whole()).draw(sheet, sites, Site::number);
            sheet.skip(18);
        }
    }

    /// In two columns as even as can be.
    private void list(Sheet sheet, int begin, int end) throws IOException {
        int rows = Math.max(1, (end - begin + 1) / 2);
        double pitch = Math.clamp((Sheet.HEIGHT - Sheet.MARGIN - sheet.y()) / rows, ROW, WIDEST_ROW);
        for (int i = begin; i < end; i++) {
            double x = Sheet.MARGIN + (i - begin) / rows * (COLUMN + GAP);
            double top = sheet.y() + (i - begin) % rows * pitch;
            Site site = sites.get(i);
            sheet.disc(Integer.toString(site.number()), x + 9, top + 10, 9, true);
            double room = COLUMN - 28 - PAGE_NUMBER;
            sheet.lineWithin(room, language.now(site.shortName()), 10.5, true, Sheet.INK, x + 28, top - 2);
            sheet.lineWithin(room, words.others(site.shortName()).collect(Collectors.joining("  ")), 8, false, Sheet.FAINT, x + 28, top + 12);
            String page = Integer.toString(pages() + i + 1);
            sheet.line(page, 10, false, Sheet.INK, x + COLUMN - sheet.width(page, 10, false), top + 1);
            entries.add(new Entry(sheet.page(), new PDRectangle((float) x, (float) (Sheet.HEIGHT - top - ROW + 4), (float) COLUMN, (float) ROW)));
        }
    }

    /// Makes an entry open its page.
    void link(int index, PDPage target) throws IOException {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(target);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(entries.get(index).area());
        link.setDestination(there);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        entries.get(index).page().getAnnotations().add(link);
    }
}
