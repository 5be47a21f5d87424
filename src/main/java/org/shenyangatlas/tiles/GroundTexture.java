package org.shenyangatlas.tiles;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// What is drawn on ground of one kind, so that it is not bare when one looks closely: it says what kind, and nothing of what
/// stands there. It goes on from tile to tile without a seam, because a tile is a whole number of patches wide.
enum GroundTexture {

    /// Town: fine strokes, the way engravers shaded blocks of houses.
    HATCHING(8) {
        @Override
        void draw(Graphics2D pen) {
            pen.setStroke(new BasicStroke(0.9f));
            for (int shift = -1; shift <= 1; shift++) {
                pen.draw(new Line2D.Double(shift * 8 - 1, 9, shift * 8 + 9, -1));
            }
        }
    },
    /// Woods: scattered trees.
    TREES(64) {
        @Override
        void draw(Graphics2D pen) {
            double[][] crowns = {{12, 15, 2.6}, {41, 9, 2.2}, {27, 34, 2.8}, {54, 38, 2.3}, {9, 51, 2.2}, {40, 56, 2.7}};
            for (double[] crown : crowns) {
                pen.fill(new Ellipse2D.Double(crown[0] - crown[2], crown[1] - crown[2], 2 * crown[2], 2 * crown[2]));
                pen.fill(new Rectangle2D.Double(crown[0] - 0.4, crown[1], 0.8, crown[2] + 2.2));
            }
        }
    };

    private final int side;

    /// @param side of a patch, pixels; divides that of a tile
    GroundTexture(int side) {
        this.side = side;
    }

    abstract void draw(Graphics2D pen);

    /// @param resolution painted pixels per window pixel
    TexturePaint paint(Color colour, Extent extent, double resolution) {
        int pixels = Math.max(1, (int) Math.round(side * resolution));
        BufferedImage patch = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = patch.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale((double) pixels / side, (double) pixels / side);
        pen.setColor(colour);
        draw(pen);
        pen.dispose();
        return new TexturePaint(patch, new Rectangle2D.Double(phase(extent.windowX(0)), phase(extent.windowY(0)), side, side));
    }

    private double phase(double origin) {
        double phase = origin - Math.floor(origin / side) * side;
        return Math.round(phase * 1e3) / 1e3;
    }
}
