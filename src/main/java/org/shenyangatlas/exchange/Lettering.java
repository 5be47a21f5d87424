package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The atlas's typeface inside a document: only the letters that are used are put into it, and all can be selected and searched.
record Lettering(PDFont regular, PDFont bold, Locale language) {

    private static final String FONTS = "/org/shenyangatlas/fonts/";
    /// It warns of tables nobody needs, every time a typeface is opened. Held here, or it would forget.
    private static final Logger FONTBOX = Logger.getLogger(TTFParser.class.getPackageName());
    private static final int THOUSANDTHS = 1000;
    /// Stands for a sign the typeface does not have.
    private static final String MISSING = "\u25a1";

    static {
        FONTBOX.setLevel(Level.SEVERE);
    }

    /// @param language in which lines are broken
    static Lettering in(PDDocument document, String language) throws IOException {
        return new Lettering(load(document, "NotoSansSC-Regular.ttf"), load(document, "NotoSansSC-Bold.ttf"),
            Locale.forLanguageTag(language));
    }

    private static PDFont load(PDDocument document, String file) throws IOException {
        try (InputStream in = Lettering.class.getResourceAsStream(FONTS + file)) {
            if (in == null) {
                throw new IOException("The typeface " + file + " is missing");
            }
            return PDType0Font.load(document, in, true);
        }
    }

    /// Width of one line, points.
    double width(String text, PDFont font, double size) {
        try {
            return font.getStringWidth(known(text, font)) / THOUSANDTHS * size;
        } catch (IOException e) {
            throw new IllegalStateException("the typeface is in memory", e);
        }
    }

    /// The text with a square for every sign the typeface lacks.
    String known(String text, PDFont font) {
        StringBuilder known = new StringBuilder();
        text.codePoints().filter(each -> !Character.isISOControl(each)).forEach(each -> {
            String letter = Character.toString(each);
            known.append(has(letter, font) ? letter : MISSING);
        });
        return known.toString();
    }

    private static boolean has(String letter, PDFont font) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /// Breaks a text into lines the way its language breaks them.
    ///
    /// @param width points
    List<String> lines(String text, PDFont font, double size, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (!line.isEmpty() && width((line + piece).stripTrailing(), font, size) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            while (width(line.toString().stripTrailing(), font, size) > width && line.length() > 1) { // one word wider than all there is
                String begin = fitting(line.toString(), font, size, width);
                lines.add(begin);
                line.delete(0, begin.length());
            }
            if (endsLine(piece)) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static boolean endsLine(String piece) {
        return piece.endsWith("\n") || piece.endsWith("\r");
    }

    /// As many letters as fit, at least one.
    private String fitting(String text, PDFont font, double size, double width) {
        int end = text.offsetByCodePoints(0, 1);
        for (double used = width(text.substring(0, end), font, size); end < text.length();) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next), font, size);
            if (used > width) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    /// One line; where it would be too wide, three dots stand for the rest.
    String shortened(String text, PDFont font, double size, double width) {
        return width(text, font, size) <= width ? text
            : fitting(text, font, size, width - width("...", font, size)).stripTrailing() + "...";
    }
}
