package org.shenyangatlas.view.illustration;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.DrawingCheck;

/// A parsed SVG, ready to be painted. Safe to use from several threads: one paints at a time.
final class Drawing {

    /// Cells of the ground hold thousands of elements; the parser's own limit is 2,000.
    private static final DocumentLimits LIMITS = new DocumentLimits(DrawingCheck.DEEPEST,
        DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, DrawingCheck.MOST_ELEMENTS);

    /// Which palette a drawing is parsed in.
    enum Palette { DAY, NIGHT_GROUND, NIGHT_SITE }

    private final SVGDocument document;

    private Drawing(SVGDocument document) {
        this.document = document;
    }

    /// @throws IOException when the file is missing or is no drawing, or no safe one
    static Drawing load(Assets assets, String file, Palette palette) throws IOException {
        return parse(text(assets, file, palette), file);
    }

    /// The source of a drawing in a palette.
    static String text(Assets assets, String file, Palette palette) throws IOException {
        try (InputStream in = assets.open(file)) {
            // An operator's file was looked at when the catalogue was read; it may have changed since.
            byte[] content = assets.isBundled(file) ? in.readAllBytes() : DrawingCheck.read(in);
            String day = new String(content, StandardCharsets.UTF_8);
            return palette == Palette.DAY ? day : NightPalette.of(day, palette == Palette.NIGHT_SITE);
        }
    }

    /// @param file what to call it when it is no drawing
    static Drawing parse(String svg, String file) throws IOException {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
            LoaderContext.builder().documentLimits(LIMITS).externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build());
        if (document == null) {
            throw new IOException(file + " is not a drawing that can be painted");
        }
        return new Drawing(document);
    }

    /// Paints the whole drawing into a rectangle of the graphics.
    synchronized void paint(Graphics2D graphics, double x, double y, double width, double height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, graphics,
            new ViewBox((float) x, (float) y, (float) width, (float) height));
    }
}
