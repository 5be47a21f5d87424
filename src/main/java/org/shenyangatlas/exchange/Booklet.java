package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// Sites on paper: contents with the numbered picture, then a page for each, in the language that is spoken with the names in all.
record Booklet(Catalogue catalogue, Language language, List<Site> sites, Pictures pictures) {

    /// @throws java.util.concurrent.CancellationException when it has been called off
    void write(OutputStream out, Progress progress) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) { // pictures fill the memory
            describe(document);
            Lettering lettering = Lettering.in(document, language.getCurrent());
            BookletContents contents = new BookletContents(catalogue, language, sites, pictures);
            contents.fill(document, lettering, (sheet, page) -> foot(sheet, page, contents.pages()));
            BookletPage page = new BookletPage(catalogue, language, sites, pictures, CategoryColours.byDay());
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            for (int i = 0; i < sites.size(); i++) {
                try (Sheet sheet = new Sheet(document, lettering)) {
                    page.fill(sheet, sites.get(i));
                    foot(sheet, contents.pages() + i + 1, contents.pages());
                    contents.link(i, sheet.page());
                    outline.addLast(bookmark(sites.get(i), sheet.page()));
                }
                progress.step(i + 1, sites.size());
            }
            document.save(out);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(language.now(catalogue.title()));
        about.setSubject(language.textNow("shell.counts", sites.size()));
        about.setCreator(language.now(catalogue.title()));
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(language.getCurrent());
    }

    private PDOutlineItem bookmark(Site site, PDPage page) {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(language.now(site.shortName()));
        item.setDestination(there);
        return item;
    }

    private void foot(Sheet sheet, int page, int before) throws IOException {
        double top = Sheet.HEIGHT - Sheet.MARGIN + 14;
        sheet.line(language.now(catalogue.title()), 8, false, Sheet.FAINT, Sheet.MARGIN, top);
        String number = page + " / " + (before + sites.size());
        sheet.line(number, 8, false, Sheet.FAINT, Sheet.WIDTH - Sheet.MARGIN - sheet.width(number, 8, false), top);
    }
}
