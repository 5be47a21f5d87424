package org.shenyangatlas.tiles;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.shenyangatlas.tiles.BaseMap.Layer;

/// Paints any part of the base map.
public final class BaseMapPainter {

    private static final double COAST_FROM = 3.8;
    private static final double CITY_FROM = 7;
    private static final double STREETS_FROM = 8.5;
    private static final double EDGES_FROM = 11;
    private static final double RUNWAY_WIDTH_M = 70;

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
        pen.setColor(map.hasLand() ? style.sea() : style.land());
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(resolution, resolution);
        new Sheet(pen, extent, style).paint();
        pen.dispose();
        return picture;
    }

    /// One picture being painted; lengths in window pixels.
    private final class Sheet {
        private final Graphics2D pen;
        private final Extent extent;
        private final MapStyle style;
        private final AffineTransform toWindow;

        Sheet(Graphics2D pen, Extent extent, MapStyle style) {
            this.pen = pen;
            this.extent = extent;
            this.style = style;
            toWindow = new AffineTransform(extent.scale(), 0, 0, extent.scale(), extent.windowX(0), extent.windowY(0));
        }

        void paint() {
            double zoom = extent.zoom();
            Layer land = zoom < COAST_FROM ? Layer.LAND_WORLD : Layer.LAND_COAST;
            fill(land, style.land());
            if (zoom >= CITY_FROM) {
                fill(Layer.BUILT_UP, style.builtUp());
                fill(Layer.FOREST, style.forest());
                fill(Layer.WATER, style.water());
            }
            if (zoom >= STREETS_FROM) {
                double runway = Math.max(1.5, RUNWAY_WIDTH_M / extent.metresPerPixel());
                if (zoom >= EDGES_FROM) {
                    line(Layer.STREETS, style.edge(), streetWidth() + 2);
                    line(Layer.BRIDGES, style.edge(), bridgeWidth() + 2);
                }
                line(Layer.RUNWAYS, style.street(), runway);
                line(Layer.STREETS, style.street(), streetWidth());
                line(Layer.BRIDGES, style.street(), bridgeWidth());
            }
        }

        private double streetWidth() {
            return 1.5 * Math.pow(1.45, extent.zoom() - 9);
        }

        private double bridgeWidth() {
            return streetWidth() * 0.8;
        }

        private void fill(Layer layer, Color colour) {
            pen.setColor(colour);
            figures(layer, 1).forEach(figure -> pen.fill(toWindow.createTransformedShape(figure)));
        }

        private void line(Layer layer, Color colour, double width) {
            pen.setColor(colour);
            pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            figures(layer, width).forEach(figure -> pen.draw(toWindow.createTransformedShape(figure)));
        }

        private List<Shape> figures(Layer layer, double margin) {
            Rectangle2D bounds = extent.bounds(margin);
            return map.figures(layer, bounds);
        }
    }
}
