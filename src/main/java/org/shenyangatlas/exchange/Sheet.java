package org.shenyangatlas.exchange;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// One page of A4 being filled from top to bottom. Lengths are points; y is counted from the top.
final class Sheet implements AutoCloseable {

    static final double WIDTH = PDRectangle.A4.getWidth();
    static final double HEIGHT = PDRectangle.A4.getHeight();
    static final double MARGIN = 50;
    static final double MEASURE = WIDTH - 2 * MARGIN;
    static final Color INK = new Color(0x1d3048);
    static final Color FAINT = new Color(0x5b6b7d);
    static final Color SEAL = new Color(0xb7301f);
    private static final Color HAIRLINE = new Color(0xcbbfa6);
    private static final double LEADING = 1.42;
    /// From the top of a line to its letters' feet, of the size.
    private static final double ASCENT = 1.02;
    /// What makes a circle of four curves.
    private static final double QUARTER = 0.5523;
    private static final float QUALITY = 0.88f;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Lettering lettering;
    private final PDPage page = new PDPage(PDRectangle.A4);
    private double y = MARGIN;
    private double floor = HEIGHT - MARGIN;

    /// What is drawn within some bounds.
    interface Drawing {
        void draw() throws IOException;
    }

    Sheet(PDDocument document, Lettering lettering) throws IOException {
        this.document = document;
        this.lettering = lettering;
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    PDPage page() {
        return page;
    }

    /// Leaves room at the foot of the page, above the margin: nothing that has to have room is put there.
    void keepFree(double height) {
        floor = HEIGHT - MARGIN - height;
    }

    /// Where the next thing begins.
    double y() {
        return y;
    }

    void skip(double points) {
        y += points;
    }

    /// Whether so much is left above the lower margin, or above what is kept free.
    boolean hasRoom(double height) {
        return y + height <= floor;
    }

    /// Of a paragraph.
    double height(String text, double size, boolean bold, double width) {
        return lettering.lines(text, bold ? lettering.bold() : lettering.regular(), size, width).size() * size * LEADING;
    }

    /// Writes lines as wide as the page; those below the margin are left out.
    void paragraph(String text, double size, boolean bold, Color colour) throws IOException {
        paragraph(text, size, bold, colour, MARGIN, MEASURE);
    }

    void paragraph(String text, double size, boolean bold, Color colour, double x, double width) throws IOException {
        PDFont font = bold ? lettering.bold() : lettering.regular();
        for (String line : lettering.lines(text, font, size, width)) {
            if (!hasRoom(size * LEADING)) {
                return;
            }
            write(line, font, size, colour, x, y);
            y += size * LEADING;
        }
    }

    /// One line, which does not move what comes next.
    void line(String text, double size, boolean bold, Color colour, double x, double top) throws IOException {
        write(text, bold ? lettering.bold() : lettering.regular(), size, colour, x, top);
    }

    /// One line, shortened where it would be too wide.
    void lineWithin(double width, String text, double size, boolean bold, Color colour, double x, double top) throws IOException {
        line(lettering.shortened(text, bold ? lettering.bold() : lettering.regular(), size, width), size, bold, colour, x, top);
    }

    /// Lines that do not move what comes next, the last one shortened where there are more than so many.
    ///
    /// @return their height
    double lines(int most, String text, double size, Color colour, double x, double top, double width) throws IOException {
        List<String> lines = lettering.lines(text, lettering.regular(), size, width);
        int count = Math.min(most, lines.size());
        for (int i = 0; i < count; i++) {
            String rest = i == most - 1 ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            lineWithin(width, rest, size, false, colour, x, top + i * size * LEADING);
        }
        return count * size * LEADING;
    }

    double width(String text, double size, boolean bold) {
        return lettering.width(text, bold ? lettering.bold() : lettering.regular(), size);
    }

    void rule() throws IOException {
        content.setStrokingColor(HAIRLINE);
        content.setLineWidth(0.6f);
        content.moveTo((float) MARGIN, up(y));
        content.lineTo((float) (MARGIN + MEASURE), up(y));
        content.stroke();
    }

    /// An empty square to tick, or a line to write on when it is wide.
    void box(double x, double top, double width, double height) throws IOException {
        content.setStrokingColor(FAINT);
        content.setLineWidth(0.8f);
        content.addRect((float) x, up(top + height), (float) width, (float) height);
        content.stroke();
    }

    /// A picture with its upper left corner at a place.
    void picture(BufferedImage picture, double x, double top, double width, double height) throws IOException {
        PDImageXObject image = picture.getColorModel().hasAlpha() ? LosslessFactory.createFromImage(document, picture)
            : JPEGFactory.createFromImage(document, picture, QUALITY);
        content.drawImage(image, (float) x, up(top + height), (float) width, (float) height);
    }

    void fill(double x, double top, double width, double height, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect((float) x, up(top + height), (float) width, (float) height);
        content.fill();
    }

    void clipped(double x, double top, double width, double height, Drawing drawing) throws IOException {
        content.saveGraphicsState();
        content.addRect((float) x, up(top + height), (float) width, (float) height);
        content.clip();
        drawing.draw();
        content.restoreGraphicsState();
    }

    /// Black on white, as wide as it is high. Drawn as one figure: squares of their own would show seams.
    void code(QrCode code, double x, double top, double side) throws IOException {
        fill(x, top, side, side, Color.WHITE);
        double square = side / code.side();
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                int begin = column;
                while (column < code.side() && code.isBlack(column, row)) {
                    column++;
                }
                if (column > begin) {
                    content.addRect((float) (x + begin * square), up(top + (row + 1) * square), (float) ((column - begin) * square), (float) square);
                }
            }
        }
        content.fill();
    }

    /// An empty circle.
    void ring(double x, double centreY, double radius, double width, Color colour) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth((float) width);
        circle(x, centreY, radius);
        content.stroke();
    }

    void dot(double x, double centreY, double radius, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        circle(x, centreY, radius);
        content.fill();
    }

    /// A number in a circle round a point.
    void disc(String number, double x, double centreY, double radius, boolean filled) throws IOException {
        content.setNonStrokingColor(filled ? SEAL : Color.WHITE);
        content.setStrokingColor(filled ? Color.WHITE : SEAL);
        content.setLineWidth((float) (radius / 7));
        circle(x, centreY, radius);
        content.fillAndStroke();
        double size = radius * (number.length() > 2 ? 0.85 : 1.15);
        write(number, lettering.bold(), size, filled ? Color.WHITE : INK,
            x - lettering.width(number, lettering.bold(), size) / 2, centreY - size * 0.66);
    }

    private void circle(double x, double centreY, double radius) throws IOException {
        double handle = radius * QUARTER;
        content.moveTo((float) (x + radius), up(centreY));
        curve(x + radius, centreY + handle, x + handle, centreY + radius, x, centreY + radius);
        curve(x - handle, centreY + radius, x - radius, centreY + handle, x - radius, centreY);
        curve(x - radius, centreY - handle, x - handle, centreY - radius, x, centreY - radius);
        curve(x + handle, centreY - radius, x + radius, centreY - handle, x + radius, centreY);
        content.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo((float) x1, up(y1), (float) x2, up(y2), (float) x3, up(y3));
    }

    private void write(String text, PDFont font, double size, Color colour, double x, double top) throws IOException {
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, up(top + ASCENT * size));
        content.showText(lettering.known(text, font));
        content.endText();
    }

    /// PDF counts from the bottom.
    private static float up(double fromTop) {
        return (float) (HEIGHT - fromTop);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
