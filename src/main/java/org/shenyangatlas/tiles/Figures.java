package org.shenyangatlas.tiles;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// The figures of one kind, for every zoom: from afar with fewer bends, and without what is too small to be seen.
final class Figures {

    /// How far a line may be off, pixels.
    private static final double OFF = 0.4;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Figure> figures;
    private final Outline outline;
    private final int finest;
    private final Map<Integer, BoundsTree> levels = new ConcurrentHashMap<>();

    /// @param finest from this zoom on every bend is drawn
    Figures(List<Figure> figures, Outline outline, int finest) {
        this.figures = figures;
        this.outline = outline;
        this.finest = finest;
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    /// What all of them lie in; empty without any.
    Rectangle2D bounds() {
        return levels.computeIfAbsent(finest, this::drawn).bounds();
    }

    /// Those that may touch a rectangle of the plane, as they are drawn at a zoom. Always in the same order.
    List<Shape> touching(Rectangle2D bounds, double zoom) {
        int level = Math.clamp((int) Math.ceil(zoom), 0, finest);
        return levels.computeIfAbsent(level, this::drawn).touching(bounds);
    }

    private BoundsTree drawn(int level) {
        List<Shape> shapes = new ArrayList<>();
        for (Figure figure : figures) {
            Figure simple = level < finest ? simplified(figure, OFF / Mercator.size(level)) : figure;
            if (!simple.lines().isEmpty()) {
                shapes.add(outline.draw(simple));
            }
        }
        return new BoundsTree(shapes);
    }

    private static Figure simplified(Figure figure, double off) {
        int least = figure.isArea() ? 4 : 2;
        return new Figure(figure.lines().stream().flatMap(line -> {
            double[][] fewer = simplified(line, off);
            return fewer.length < least ? Stream.of() : Stream.<double[][]>of(fewer);
        }).toList(), figure.isArea());
    }

    private static double[][] simplified(double[][] line, double off) {
        Coordinate[] points = Arrays.stream(line).map(point -> new Coordinate(point[0], point[1])).toArray(Coordinate[]::new);
        Coordinate[] fewer = DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(points), off).getCoordinates();
        return Arrays.stream(fewer).map(point -> new double[] {point.x, point.y}).toArray(double[][]::new);
    }
}
