package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// One page of a booklet: drawing, names, summary, facts with the marks of their sources; at its foot the map and a code to scan.
record BookletPage(Catalogue catalogue, Language language, List<Site> sites, Pictures pictures, CategoryColours colours) {

    private static final double PICTURE = 208;
    private static final double LABELS = 124;
    private static final double MARKS = 44;
    private static final double MAP_WIDTH = 336;
    private static final double LEAST_MAP = 158;
    private static final double MOST_MAP = 250;
    private static final double CODE = 118;
    private static final double GAP = 14;
    /// What is written below the map.
    private static final double ATTRIBUTION = 14;
    private static final int NAME_LINES = 2;
    /// Sizes of the longer text, tried until one fits.
    private static final double[] SIZES = {10.5, 9.5, 8.8};

    void fill(Sheet sheet, Site site) throws IOException {
        SiteWords words = new SiteWords(catalogue, language);
        head(sheet, site, words);
        sheet.keepFree(LEAST_MAP + ATTRIBUTION + GAP);
        double otherSize = language.getCurrent().startsWith("zh") ? 10 : 10.5;
        for (String summary : words.otherSummaries(site).toList()) {
            sheet.paragraph(summary, otherSize, false, Sheet.FAINT);
            sheet.skip(6);
        }
        sheet.skip(6);
        Set<String> used = new LinkedHashSet<>(site.textSources());
        facts(sheet, site, words, used);
        String sources = words.sources(used);
        longerText(sheet, language.now(site.description()), sheet.height(sources, 7.5, false, Sheet.MEASURE) + 18);
        sheet.skip(8);
        sheet.paragraph(sources, 7.5, false, Sheet.FAINT);
        foot(sheet, site, words);
    }

    /// All of it or nothing.
    private static void longerText(Sheet sheet, String text, double below) throws IOException {
        for (double size : SIZES) {
            if (!text.isEmpty() && sheet.hasRoom(sheet.height(text, size, false, Sheet.MEASURE) + below)) {
                sheet.skip(8);
                sheet.paragraph(text, size, false, Sheet.INK);
                return;
            }
        }
    }

    private void head(Sheet sheet, Site site, SiteWords words) throws IOException {
        double top = sheet.y();
        BufferedImage drawing = pictures.vignette(site);
        double width = Sheet.MEASURE - (drawing == null ? 0 : PICTURE + 14);
        sheet.disc(Integer.toString(site.number()), Sheet.MARGIN + 13, top + 13, 13, true);
        double x = Sheet.MARGIN + 36;
        for (Category category : site.categories().stream().flatMap(id -> catalogue.category(id).stream()).toList()) {
            String name = language.now(category.name());
            double end = x + 10 + sheet.width(name, 9.5, true) + 12;
            if (end < Sheet.MARGIN + width) {
                sheet.dot(x + 3, top + 13, 3, colours.of(category));
                sheet.line(name, 9.5, true, colours.of(category), x + 10, top + 6);
                x = end;
            }
        }
        sheet.skip(36);
        sheet.paragraph(language.now(site.name()), 22, true, Sheet.INK, Sheet.MARGIN, width);
        sheet.skip(1);
        for (String name : words.others(site.name()).toList()) {
            sheet.paragraph(name, 13, false, Sheet.INK, Sheet.MARGIN, width);
        }
        sheet.paragraph(site.pinyin(), 9.5, false, Sheet.FAINT, Sheet.MARGIN, width);
        sheet.skip(5);
        sheet.paragraph(words.districtAndYear(site, "   ").strip(), 10, false, Sheet.SEAL, Sheet.MARGIN, width);
        sheet.skip(7);
        String summary = language.now(site.summary());
        if (drawing != null) {
            sheet.picture(drawing, Sheet.WIDTH - Sheet.MARGIN - PICTURE, top - 8, PICTURE, PICTURE);
            if (sheet.y() + sheet.height(summary, 12, false, width) > top + PICTURE) { // else it stands beside the drawing
                sheet.skip(Math.max(0, top + PICTURE - sheet.y()));
                width = Sheet.MEASURE;
            }
        }
        sheet.paragraph(summary, 12, false, Sheet.INK, Sheet.MARGIN, width);
        if (drawing != null) {
            sheet.skip(Math.max(0, top + PICTURE - sheet.y()));
        }
        sheet.skip(7);
    }

    private void facts(Sheet sheet, Site site, SiteWords words, Set<String> used) throws IOException {
        for (int i = 0; i < site.facts().size(); i++) {
            Fact fact = site.facts().get(i);
            if (!sheet.hasRoom(height(sheet, fact, words) + 30)) {
                sheet.paragraph(language.textNow("export.more-facts", site.facts().size() - i), 8.5, false, Sheet.FAINT);
                return;
            }
            row(sheet, fact, words);
            used.addAll(fact.sources());
            fact.otherwise().forEach(other -> used.addAll(other.sources()));
        }
        if (!site.facts().isEmpty()) {
            sheet.rule();
        }
    }

    private double height(Sheet sheet, Fact fact, SiteWords words) {
        double beside = words.otherwise(fact).mapToDouble(text -> sheet.height(text, 8.5, false, valueWidth())).sum();
        return 9 + Math.max(sheet.height(language.now(fact.label()), 9.5, false, LABELS - 8),
            sheet.height(words.value(fact), 10.5, true, valueWidth()) + beside);
    }

    private static double valueWidth() {
        return Sheet.MEASURE - LABELS - MARKS;
    }

    private void row(Sheet sheet, Fact fact, SiteWords words) throws IOException {
        sheet.rule();
        sheet.skip(4);
        double top = sheet.y();
        sheet.paragraph(language.now(fact.label()), 9.5, false, Sheet.FAINT, Sheet.MARGIN, LABELS - 8);
        double low = sheet.y();
        sheet.skip(top - low);
        String marks = words.marks(fact.sources());
        sheet.line(marks, 8.5, false, Sheet.SEAL, Sheet.WIDTH - Sheet.MARGIN - sheet.width(marks, 8.5, false), top + 1);
        sheet.paragraph(words.value(fact), 10.5, true, Sheet.INK, Sheet.MARGIN + LABELS, valueWidth());
        for (String otherwise : words.otherwise(fact).toList()) {
            sheet.paragraph(otherwise, 8.5, false, Sheet.FAINT, Sheet.MARGIN + LABELS, valueWidth());
        }
        sheet.skip(Math.max(0, low - sheet.y()) + 4);
    }

    /// The map takes what is left of the page.
    private void foot(Sheet sheet, Site site, SiteWords words) throws IOException {
        double bottom = Sheet.HEIGHT - Sheet.MARGIN - ATTRIBUTION;
        double height = Math.clamp(bottom - sheet.y() - GAP, LEAST_MAP, MOST_MAP);
        double top = bottom - height;
        boolean mapped = new BookletMap(language, pictures, sites).draw(sheet, site, Sheet.MARGIN, top, MAP_WIDTH, height);
        double x = mapped ? Sheet.MARGIN + MAP_WIDTH + 20 : Sheet.MARGIN;
        double width = Sheet.WIDTH - Sheet.MARGIN - x;
        QrCode code = QrCode.of(site, words.languages());
        double quiet = CODE * QrCode.QUIET_ZONE / code.side(); // its black part stands flush with map and text
        sheet.code(code, x - quiet, top - quiet, CODE + 2 * quiet);
        double line = top + CODE + 8;
        for (String text : code.text().lines().toList()) { // what cannot be scanned can be read
            if (text.startsWith("geo:")) {
                sheet.line(text, 8, true, Sheet.INK, x, line);
                line += 12;
            } else {
                line += sheet.lines(NAME_LINES, text, 7.5, Sheet.FAINT, x, line, width);
            }
        }
        sheet.lineWithin(width, words.accuracy(site.position()), 7.5, false, Sheet.FAINT, x, line);
    }
}
