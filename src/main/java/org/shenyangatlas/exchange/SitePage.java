package org.shenyangatlas.exchange;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.Language;

/// One page about one site: drawing, names, summary, facts with their sources, and room for a pupil's own notes.
record SitePage(Catalogue catalogue, Language language, Pictures pictures) {

    private static final double PICTURE = 210;
    private static final double LABELS = 130;
    private static final double LINE = 24;

    void fill(Sheet sheet, Site site, int number) throws IOException {
        double top = sheet.y();
        BufferedImage drawing = pictures.vignette(site);
        double words = Sheet.MEASURE - (drawing == null ? 0 : PICTURE + 14);
        sheet.disc(Integer.toString(number), Sheet.MARGIN + 12, top + 12, 12, true);
        sheet.skip(32);
        sheet.paragraph(language.now(site.name()), 22, true, Sheet.INK, Sheet.MARGIN, words);
        sheet.paragraph(otherNames(site), 11, false, Sheet.FAINT, Sheet.MARGIN, words);
        sheet.skip(8);
        sheet.paragraph(kinds(site), 10, false, Sheet.SEAL, Sheet.MARGIN, words);
        sheet.skip(8);
        sheet.paragraph(language.now(site.summary()), 12.5, false, Sheet.INK, Sheet.MARGIN, words);
        if (drawing != null) {
            sheet.picture(drawing, Sheet.WIDTH - Sheet.MARGIN - PICTURE, top, PICTURE, PICTURE);
            sheet.skip(Math.max(0, top + PICTURE + 10 - sheet.y()));
        }
        sheet.skip(8);
        Set<String> used = new LinkedHashSet<>(site.textSources());
        for (Fact fact : site.facts()) {
            if (sheet.hasRoom(60)) {
                row(sheet, fact);
                used.addAll(fact.sources());
            }
        }
        sheet.rule();
        sheet.skip(10);
        more(sheet, language.now(site.description()));
        sheet.paragraph(language.textNow("handout.sources", sources(used)), 8, false, Sheet.FAINT);
        notes(sheet);
    }

    private static void more(Sheet sheet, String text) throws IOException {
        if (!text.isEmpty() && sheet.hasRoom(160)) {
            sheet.paragraph(text, 11.5, false, Sheet.INK);
            sheet.skip(8);
        }
    }

    private void row(Sheet sheet, Fact fact) throws IOException {
        sheet.rule();
        sheet.skip(5);
        double top = sheet.y();
        sheet.paragraph(language.now(fact.label()), 10, false, Sheet.FAINT, Sheet.MARGIN, LABELS - 8);
        double low = sheet.y();
        sheet.skip(top - low);
        sheet.paragraph(value(fact), 10.5, true, Sheet.INK, Sheet.MARGIN + LABELS, Sheet.MEASURE - LABELS);
        sheet.skip(Math.max(0, low - sheet.y()) + 4);
    }

    private String value(Fact fact) {
        String text = (language.now(fact.value()) + " " + language.now(fact.unit())).strip();
        return fact.asOf().isEmpty() ? text : language.textNow("detail.as-of", text, fact.asOf());
    }

    /// Lines to write on, down to the margin.
    private void notes(Sheet sheet) throws IOException {
        if (!sheet.hasRoom(3 * LINE)) {
            return;
        }
        sheet.skip(10);
        sheet.line(language.textNow("handout.notes"), 10, true, Sheet.INK, Sheet.MARGIN, sheet.y());
        sheet.box(Sheet.WIDTH - Sheet.MARGIN - 11, sheet.y() + 2, 11, 11);
        String seen = language.textNow("handout.seen");
        sheet.line(seen, 10, false, Sheet.INK, Sheet.WIDTH - Sheet.MARGIN - 18 - sheet.width(seen, 10, false), sheet.y());
        sheet.skip(14);
        while (sheet.hasRoom(LINE)) {
            sheet.skip(LINE);
            sheet.rule();
        }
    }

    private String otherNames(Site site) {
        String mine = language.now(site.name());
        String others = catalogue.languages().stream().map(tag -> site.name().in(tag)).distinct()
            .filter(name -> !name.equals(mine)).collect(Collectors.joining("  "));
        return (others + "  " + site.pinyin()).strip();
    }

    private String kinds(Site site) {
        List<String> kinds = site.categories().stream().flatMap(id -> catalogue.category(id).stream())
            .map(Category::name).map(language::now).toList();
        String district = catalogue.district(site.district()).map(each -> language.now(each.name())).orElse("");
        return String.join(" · ", kinds) + " | " + district + (site.year() == null ? "" : " | " + site.year());
    }

    private String sources(Set<String> ids) {
        return catalogue.sources().stream().filter(source -> ids.contains(source.id()))
            .map(this::described).collect(Collectors.joining("; "));
    }

    private String described(Source source) {
        String date = source.date().isEmpty() ? "" : ", " + source.date();
        return source.mark() + " " + language.now(source.publisher()) + ", " + language.now(source.title()) + date;
    }
}
