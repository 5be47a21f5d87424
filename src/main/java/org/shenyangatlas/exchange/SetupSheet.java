package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.AtomicFile;
import org.shenyangatlas.exchange.CheckList.Item;
import org.shenyangatlas.exchange.CheckList.Section;

/// What is to be done where a kiosk is hung up, in Chinese, on one page of A4 to print: two columns of sections in the largest
/// type that leaves room for all of them.
public final class SetupSheet {

    static final String TEXT = "kiosk/setup-zh.md";
    private static final String LANGUAGE = "zh";
    private static final double LARGEST = 12;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.1;
    private static final double TITLE = 24;
    private static final double NOTE = 11;
    private static final double GUTTER = 26;
    private static final double COLUMN = (Sheet.MEASURE - GUTTER) / 2;
    /// All of the size of the text: from line to line, between two items, the heading with what follows it, between two sections.
    private static final double LEADING = 1.34;
    private static final double GAP = 0.3;
    private static final double HEADING = 2.1;
    private static final double APART = 0.9;
    /// The room of a box with what parts it from its text.
    private static final double INDENT = 1.6;
    private static final double FILL_IN = 1.0;

    private final CheckList list;
    private final Sheet sheet;
    private final Lettering lettering;

    private SetupSheet(CheckList list, Sheet sheet, Lettering lettering) {
        this.list = list;
        this.sheet = sheet;
        this.lettering = lettering;
    }

    /// @throws IOException when the file cannot be written; what was there before is still there
    public static void write(Path file) throws IOException {
        CheckList list = CheckList.of(text());
        AtomicFile.write(file, out -> write(list, out));
    }

    static String text() throws IOException {
        try (InputStream in = Assets.bundled().open(TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// @throws IOException also when the list is too long for a page
    static void write(CheckList list, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(list.title());
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage(LANGUAGE);
            Lettering lettering = Lettering.in(document, LANGUAGE);
            try (Sheet sheet = new Sheet(document, lettering)) {
                new SetupSheet(list, sheet, lettering).fill();
            }
            document.save(out);
        }
    }

    private void fill() throws IOException {
        sheet.paragraph(list.title(), TITLE, true, Sheet.INK);
        sheet.skip(2);
        sheet.paragraph(list.note(), NOTE, false, Sheet.SEAL);
        sheet.skip(8);
        sheet.rule();
        sheet.skip(12);
        double room = Sheet.HEIGHT - Sheet.MARGIN - sheet.y();
        for (double size = LARGEST; size >= SMALLEST; size -= STEP) {
            int left = leftColumn(size);
            if (higher(left, size) <= room) {
                column(0, left, Sheet.MARGIN, size);
                column(left, list.sections().size(), Sheet.MARGIN + COLUMN + GUTTER, size);
                return;
            }
        }
        throw new IOException(TEXT + " is too long for one page");
    }

    /// How many sections stand on the left so that the columns are as even as they can be.
    private int leftColumn(double size) {
        int best = list.sections().size();
        for (int left = best - 1; left > 0; left--) {
            if (higher(left, size) < higher(best, size)) {
                best = left;
            }
        }
        return best;
    }

    /// Height of the higher column, points.
    private double higher(int left, double size) {
        return Math.max(height(list.sections().subList(0, left), size),
            height(list.sections().subList(left, list.sections().size()), size));
    }

    private double height(List<Section> sections, double size) {
        return sections.stream().mapToDouble(section -> HEADING * size
            + section.items().stream().mapToDouble(item -> height(item, size)).sum()).sum()
            + Math.max(0, sections.size() - 1) * APART * size;
    }

    private double height(Item item, double size) {
        double fillIn = item.kind() == Item.Kind.TO_FILL_IN ? FILL_IN : 0;
        return (lines(item, size).size() * LEADING + GAP + fillIn) * size;
    }

    private List<String> lines(Item item, double size) {
        return lettering.lines(item.text(), lettering.regular(), size, COLUMN - INDENT * size);
    }

    private void column(int from, int to, double x, double size) throws IOException {
        double top = sheet.y();
        for (int i = from; i < to; i++) {
            Section section = list.sections().get(i);
            double radius = size * 0.78;
            sheet.disc(Integer.toString(i + 1), x + radius, top + size * 0.86, radius, true);
            sheet.line(section.heading(), size * 1.2, true, Sheet.INK, x + INDENT * size + size * 0.5, top);
            top += HEADING * size;
            for (Item item : section.items()) {
                place(item, x, top, size);
                top += height(item, size);
            }
            top += APART * size;
        }
    }

    private void place(Item item, double x, double top, double size) throws IOException {
        double inner = x + INDENT * size;
        switch (item.kind()) {
            case TO_DO -> sheet.box(x + size * 0.2, top + size * 0.2, size, size);
            case TO_KNOW -> sheet.line("\u2013", size, false, Sheet.FAINT, x + size * 0.5, top);
            case TO_FILL_IN -> {
                double begin = inner + sheet.width(item.text(), size, false);
                sheet.box(begin, top + size * 1.2, x + COLUMN - begin, 0);
            }
        }
        double y = top;
        for (String line : lines(item, size)) {
            sheet.line(line, size, false, Sheet.INK, inner, y);
            y += LEADING * size;
        }
    }
}
