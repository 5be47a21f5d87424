package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.shenyangatlas.catalogue.AtomicFile;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.Language;

/// A talk on paper: a numbered map, a page for each stop, a worksheet and its answers, in the language that is spoken.
public final class Handout {

    /// Pages besides those of the stops: map, worksheet, answers.
    public static final int FURTHER_PAGES = 3;

    private final Catalogue catalogue;
    private final Lesson lesson;
    private final Language language;
    private final Pictures pictures;
    private final List<Site> sites = new ArrayList<>();

    public Handout(Catalogue catalogue, Lesson lesson, Language language, Pictures pictures) {
        this.catalogue = catalogue;
        this.lesson = lesson;
        this.language = language;
        this.pictures = pictures;
        lesson.tour().stops().stream().map(Stop::site).map(catalogue::site).flatMap(Optional::stream).distinct()
            .forEach(sites::add);
    }

    /// How many pages it has.
    public int pages() {
        return sites.size() + FURTHER_PAGES;
    }

    /// @throws IOException when the file cannot be written; what was there before is still there
    public void write(Path file) throws IOException {
        AtomicFile.write(file, this::writeTo);
    }

    void writeTo(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document);
            Lettering lettering = Lettering.in(document, language.getCurrent());
            NumberedMap map = new NumberedMap(catalogue.illustration(), pictures.whole());
            try (Sheet sheet = new Sheet(document, lettering)) {
                overview(sheet, map);
            }
            SitePage page = new SitePage(catalogue, language, pictures);
            for (int i = 0; i < sites.size(); i++) {
                try (Sheet sheet = new Sheet(document, lettering)) {
                    page.fill(sheet, sites.get(i), i + 1);
                    foot(sheet, i + 2);
                }
            }
            Worksheet worksheet = new Worksheet(language, map, shuffled());
            try (Sheet sheet = new Sheet(document, lettering)) {
                worksheet.fill(sheet, false);
                foot(sheet, sites.size() + 2);
            }
            try (Sheet sheet = new Sheet(document, lettering)) {
                worksheet.fill(sheet, true);
                foot(sheet, sites.size() + FURTHER_PAGES);
            }
            document.save(out);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(language.now(lesson.tour().title()));
        about.setSubject(language.now(lesson.tour().summary()));
        about.setCreator(language.now(catalogue.title()));
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(language.getCurrent());
    }

    private void overview(Sheet sheet, NumberedMap map) throws IOException {
        sheet.paragraph(language.now(catalogue.title()), 10, false, Sheet.SEAL);
        sheet.paragraph(language.now(lesson.tour().title()), 25, true, Sheet.INK);
        sheet.skip(4);
        sheet.paragraph(language.now(lesson.tour().summary()), 12, false, Sheet.INK);
        sheet.skip(12);
        map.draw(sheet, sites);
        sheet.skip(16);
        double column = Sheet.MEASURE / 2;
        int rows = (sites.size() + 1) / 2;
        for (int i = 0; i < sites.size(); i++) {
            double x = Sheet.MARGIN + i / rows * column;
            double top = sheet.y() + i % rows * 24;
            sheet.disc(Integer.toString(i + 1), x + 8, top + 8, 8, true);
            sheet.line(language.now(sites.get(i).shortName()), 11, true, Sheet.INK, x + 24, top);
        }
        foot(sheet, 1);
    }

    private void foot(Sheet sheet, int page) throws IOException {
        double top = Sheet.HEIGHT - Sheet.MARGIN + 14;
        sheet.line(language.now(lesson.tour().title()), 8, false, Sheet.FAINT, Sheet.MARGIN, top);
        String number = page + " / " + pages();
        sheet.line(number, 8, false, Sheet.FAINT, Sheet.WIDTH - Sheet.MARGIN - sheet.width(number, 8, false), top);
    }

    /// The same order every time this lesson is printed, so that the answers of yesterday fit the worksheets of today.
    private List<Site> shuffled() {
        List<Site> order = new ArrayList<>(sites);
        Collections.shuffle(order, new Random(sites.stream().map(Site::id).toList().hashCode()));
        return order;
    }
}
