package org.shenyangatlas.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// The quiz on paper: a map with bare numbers, and for each site a box for its number. The answer key is the same page, filled in.
///
/// @param order the sites in the order of their numbers
record Worksheet(Language language, NumberedMap map, List<Site> order) {

    private static final double ROW = 27;

    void fill(Sheet sheet, boolean answered) throws IOException {
        List<Site> pictured = order.stream().filter(site -> site.vignette() != null).toList();
        sheet.paragraph(language.textNow(answered ? "handout.answers" : "handout.worksheet"), 22, true, Sheet.INK);
        sheet.skip(4);
        if (answered) {
            sheet.paragraph(language.textNow("handout.answers.hint"), 11, false, Sheet.INK);
        } else {
            sheet.paragraph(language.textNow("handout.worksheet.hint"), 11, false, Sheet.INK);
            sheet.skip(10);
            sheet.line(language.textNow("handout.name"), 11, false, Sheet.INK, Sheet.MARGIN, sheet.y());
            sheet.skip(18);
        }
        sheet.skip(8);
        map.draw(sheet, pictured);
        sheet.skip(18);
        List<Site> asked = new ArrayList<>(pictured);
        asked.sort(Comparator.comparingInt(Site::number));
        int rows = (asked.size() + 1) / 2;
        for (int i = 0; i < asked.size(); i++) {
            double x = Sheet.MARGIN + i / rows * Sheet.MEASURE / 2;
            double top = sheet.y() + i % rows * ROW;
            sheet.box(x, top, 26, 20);
            if (answered) {
                String number = Integer.toString(pictured.indexOf(asked.get(i)) + 1);
                sheet.line(number, 12, true, Sheet.SEAL, x + 13 - sheet.width(number, 12, true) / 2, top + 1);
            }
            sheet.line(language.now(asked.get(i).shortName()), 11, false, Sheet.INK, x + 34,
                top + 2);
        }
    }
}
