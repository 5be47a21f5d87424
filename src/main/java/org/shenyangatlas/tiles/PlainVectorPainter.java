package org.shenyangatlas.tiles;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.shenyangatlas.tiles.MapStyle.Tone;
import org.shenyangatlas.tiles.vector.Figure;
import org.shenyangatlas.tiles.vector.Figure.Kind;
import org.shenyangatlas.tiles.vector.VectorTile;

/// Flat areas and plain lines in the colours of the base map.
final class PlainVectorPainter implements VectorPainter {

    private static final double EDGES_FROM = 12;
    private static final double BUILDINGS_FROM = 14;

    @Override
    public void paint(Graphics2D pen, VectorTile tile, AffineTransform toPicture, MapStyle style, double zoom, double scale) {
        pen.setColor(style.land());
        pen.fill(pen.getClip());
        for (Figure figure : tile.figures()) {
            if (figure.kind().isArea() && figure.kind() != Kind.BUILDING) {
                pen.setColor(area(figure.kind(), style));
                pen.fill(toPicture.createTransformedShape(figure.path()));
            }
        }
        if (zoom >= EDGES_FROM) {
            edges(pen, tile, toPicture, style.of(Tone.EDGE), zoom, scale);
        }
        lines(pen, tile, toPicture, style, zoom, scale);
    }

    /// Those of all roads before any road, so that crossings are open.
    private static void edges(Graphics2D pen, VectorTile tile, AffineTransform toPicture, Color colour, double zoom, double scale) {
        pen.setColor(colour);
        for (Figure figure : tile.figures()) {
            double width = width(figure.kind(), zoom) * scale;
            if (width > 0 && isRoad(figure.kind())) {
                draw(pen, toPicture.createTransformedShape(figure.path()), width + 2 * scale);
            }
        }
    }

    private static void lines(Graphics2D pen, VectorTile tile, AffineTransform toPicture, MapStyle style, double zoom, double scale) {
        for (Figure figure : tile.figures()) {
            Kind kind = figure.kind();
            double width = width(kind, zoom) * scale;
            if (kind == Kind.BUILDING && zoom >= BUILDINGS_FROM) {
                pen.setColor(style.of(Tone.EDGE));
                pen.fill(toPicture.createTransformedShape(figure.path()));
            } else if (width > 0) {
                pen.setColor(kind == Kind.WATERWAY ? style.of(Tone.WATER) : kind == Kind.RAIL ? style.of(Tone.EDGE) : style.of(Tone.STREET));
                draw(pen, toPicture.createTransformedShape(figure.path()), width);
            }
        }
    }

    private static void draw(Graphics2D pen, Shape line, double width) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
    }

    private static boolean isRoad(Kind kind) {
        return switch (kind) {
            case MOTORWAY, MAJOR_ROAD, MINOR_ROAD, STREET -> true;
            default -> false;
        };
    }

    /// Window pixels; 0 for what is no line or too small yet.
    private static double width(Kind kind, double zoom) {
        double grown = Math.pow(1.4, zoom - 12);
        return switch (kind) {
            case MOTORWAY -> 3.2 * grown;
            case MAJOR_ROAD -> 2.4 * grown;
            case MINOR_ROAD -> zoom < 11 ? 0 : 1.6 * grown;
            case STREET -> zoom < 13 ? 0 : 1.2 * grown;
            case PATH -> zoom < 15 ? 0 : 1;
            case RAIL -> zoom < 10 ? 0 : 1.2;
            case RUNWAY -> 5 * grown;
            case WATERWAY -> 1.4 * Math.min(4, grown);
            default -> 0;
        };
    }

    private static Color area(Kind kind, MapStyle style) {
        return switch (kind) {
            case BUILT_UP -> style.of(Tone.BUILT_UP);
            case PARK, WOOD -> style.of(Tone.FOREST);
            case WATER -> style.of(Tone.WATER);
            default -> style.land();
        };
    }
}
