package org.shenyangatlas.tiles;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.shenyangatlas.tiles.BaseMap.Layer;
import org.shenyangatlas.tiles.MapStyle.Tone;

/// Paints any part of the base map.
public final class BaseMapPainter {

    /// A line thinner than this, pixels, has no corners to be seen; round ones would take long.
    private static final double THIN = 2.5;

    private final BaseMap map;

    public BaseMapPainter(BaseMap map) {
        this.map = map;
    }

    /// @param resolution painted pixels per window pixel, along each side
    public BufferedImage paint(Extent extent, MapStyle style, double resolution) {
        BufferedImage picture = new BufferedImage((int) Math.ceil(extent.width() * resolution),
            (int) Math.ceil(extent.height() * resolution), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(style.of(map.hasLand() ? Tone.SEA : Tone.LAND));
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(resolution, resolution);
        new Sheet(pen, extent, style, resolution).paint();
        pen.dispose();
        return picture;
    }

    /// One picture being painted; lengths in window pixels.
    private final class Sheet {
        private final Graphics2D pen;
        private final Extent extent;
        private final MapStyle style;
        private final double resolution;
        private final Drawn drawn;
        private final AffineTransform toWindow;

        Sheet(Graphics2D pen, Extent extent, MapStyle style, double resolution) {
            this.pen = pen;
            this.extent = extent;
            this.style = style;
            this.resolution = resolution;
            drawn = new Drawn(extent.zoom());
            toWindow = new AffineTransform(extent.scale(), 0, 0, extent.scale(), extent.windowX(0), extent.windowY(0));
        }

        void paint() {
            land();
            if (drawn.town() > 0) {
                town();
            }
            pen.setColor(style.of(Tone.GRATICULE));
            pen.setStroke(new BasicStroke((float) (1 / resolution)));
            Graticule.of(extent, resolution).forEach(pen::draw);
            if (drawn.town() > 0) {
                water();
            }
            sheetEdge();
            if (drawn.hasStreets()) {
                runways();
                streets();
            }
        }

        /// The sea grows paler towards the land, in steps, as on an engraved map.
        private void land() {
            Layer shore = drawn.shore();
            double[] shallows = drawn.shallows();
            for (int i = 0; i < shallows.length; i++) {
                pen.setColor(style.mixed(Tone.SHALLOWS, Tone.SEA, (i + 1.) / shallows.length));
                pen.setStroke(new BasicStroke((float) (2 * shallows[i]), BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL));
                // so far from the shore its small bends are not followed, which would take long
                map.figures(shore, extent.bounds(2 * shallows[i]), extent.zoom() - 2 + 0.5 * i)
                    .forEach(figure -> pen.draw(toWindow.createTransformedShape(figure)));
            }
            line(shore, style.of(Tone.COAST), 2 * drawn.coastLine(), false);
            fill(drawn.coast(), style.land());
        }

        /// Around the part that is mapped in detail.
        private void sheetEdge() {
            if (drawn.beyond() > 0 && !map.detailed().isEmpty()) {
                Shape sheet = toWindow.createTransformedShape(map.detailed());
                Area beyond = new Area(new Rectangle2D.Double(-1, -1, extent.width() + 2, extent.height() + 2));
                beyond.subtract(new Area(sheet));
                pen.setColor(style.faint(Tone.GRATICULE, 0.35 * drawn.beyond()));
                pen.fill(beyond);
                pen.setColor(style.faint(Tone.GRATICULE, 1.4 * drawn.beyond()));
                pen.setStroke(new BasicStroke(1));
                pen.draw(sheet);
            }
        }

        private void town() {
            fill(Layer.BUILT_UP, style.mixed(Tone.BUILT_UP, Tone.LAND, drawn.town()));
            texture(Layer.BUILT_UP, GroundTexture.HATCHING, Tone.HATCHING, drawn.hatching());
            fill(Layer.FOREST, style.mixed(Tone.FOREST, Tone.LAND, drawn.town()));
            texture(Layer.FOREST, GroundTexture.TREES, Tone.TREES, drawn.trees());
        }

        private void water() {
            Color water = style.mixed(Tone.WATER, Tone.LAND, drawn.town());
            if (drawn.shoreLine() > 0) {
                line(Layer.WATER, style.of(Tone.SHORE), 2 * drawn.shoreLine(), false);
            }
            line(Layer.RIVER, water, drawn.river(extent.metresPerPixel()), true);
            if (drawn.swelling() > 0) {
                line(Layer.WATER, water, drawn.swelling(), false);
            }
            fill(Layer.WATER, water);
        }

        private void runways() {
            double width = drawn.runway(extent.metresPerPixel());
            line(Layer.RUNWAYS, style.of(Tone.EDGE), width + 2, false);
            line(Layer.RUNWAYS, style.of(Tone.STREET), width, false);
            if (width > 5) {
                pen.setStroke(new BasicStroke((float) (width / 12), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                    new float[] {(float) width, (float) width * 0.8f}, 0));
                draw(Layer.RUNWAYS, style.of(Tone.RAILING), width);
            }
        }

        /// All edges first, so that streets run into each other. Their ends are open: the streets go on, the figures do not.
        private void streets() {
            double main = drawn.mainStreet();
            double side = drawn.street();
            if (drawn.hasEdges()) {
                line(Layer.STREETS, style.of(Tone.EDGE), side + 2, false);
                line(Layer.MAIN_STREETS, style.of(Tone.EDGE), main + 2, false);
                line(Layer.BRIDGES, style.of(Tone.RAILING), main + 2.4, false);
            }
            if (side > 0) {
                line(Layer.STREETS, style.of(Tone.STREET), side, true);
            }
            line(Layer.MAIN_STREETS, style.of(Tone.STREET), main, true);
            line(Layer.BRIDGES, style.of(Tone.STREET), main, false);
        }

        private void fill(Layer layer, Paint paint) {
            pen.setPaint(paint);
            figures(layer, 1).forEach(figure -> pen.fill(toWindow.createTransformedShape(figure)));
        }

        private void texture(Layer layer, GroundTexture texture, Tone tone, double strength) {
            if (strength > 0) {
                fill(layer, texture.paint(style.faint(tone, strength), extent, resolution));
            }
        }

        private void line(Layer layer, Color colour, double width, boolean round) {
            pen.setStroke(new BasicStroke((float) width, round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                width < THIN ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND));
            draw(layer, colour, width);
        }

        private void draw(Layer layer, Color colour, double width) {
            pen.setColor(colour);
            figures(layer, width).forEach(figure -> pen.draw(toWindow.createTransformedShape(figure)));
        }

        private List<Shape> figures(Layer layer, double margin) {
            return map.figures(layer, extent.bounds(margin), extent.zoom());
        }
    }
}
