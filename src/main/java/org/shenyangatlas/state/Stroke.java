package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.List;

/// One movement of a pen. Coordinates and width have the unit of the surface it was drawn on, so that it stays on its place
/// and grows with it.
///
/// @param points at least one, in the order they were drawn; one alone is a dot
public record Stroke(Nib nib, InkColour colour, double width, List<Point> points) {

    /// What it is drawn with.
    public enum Nib {
        PEN,
        /// Wide, and what is below shows through.
        HIGHLIGHTER
    }

    public record Point(double x, double y) {

        /// @param share 0 (here) to 1 (there)
        private Point towards(Point there, double share) {
            return new Point(x + (there.x - x) * share, y + (there.y - y) * share);
        }
    }

    public Stroke {
        points = List.copyOf(points);
    }

    /// A dot that may become a line.
    public static Stroke at(Nib nib, InkColour colour, double width, double x, double y) {
        return new Stroke(nib, colour, width, List.of(new Point(x, y)));
    }

    /// Drawn on to a further point.
    public Stroke to(double x, double y) {
        List<Point> longer = new ArrayList<>(points.size() + 1);
        longer.addAll(points);
        longer.add(new Point(x, y));
        return new Stroke(nib, colour, width, longer);
    }

    /// What is left of it when a round eraser has been put on it: itself if it was not touched.
    public List<Stroke> without(double x, double y, double radius) {
        Circle circle = new Circle(x, y, radius + width / 2);
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        Point before = null;
        for (Point point : points) {
            if (before != null) {
                double[] inside = circle.cuts(before, point);
                if (inside.length > 0) {
                    if (inside[0] > 0) {
                        piece.add(before.towards(point, inside[0]));
                    }
                    piece = begin(pieces, piece);
                    if (inside[1] < 1) {
                        piece.add(before.towards(point, inside[1]));
                    }
                }
            }
            if (!circle.holds(point)) {
                piece.add(point);
            }
            before = point;
        }
        begin(pieces, piece);
        if (pieces.size() == 1 && pieces.getFirst().equals(points)) {
            return List.of(this);
        }
        return pieces.stream().map(left -> new Stroke(nib, colour, width, left)).toList();
    }

    private static List<Point> begin(List<List<Point>> pieces, List<Point> done) {
        if (!done.isEmpty()) {
            pieces.add(done);
        }
        return new ArrayList<>();
    }

    private record Circle(double x, double y, double radius) {

        private static final double[] NONE = {};

        boolean holds(Point point) {
            return Math.hypot(point.x - x, point.y - y) < radius;
        }

        /// From which share of the way to which other it lies inside; nothing when it does not.
        double[] cuts(Point from, Point to) {
            double dx = to.x - from.x;
            double dy = to.y - from.y;
            double square = dx * dx + dy * dy;
            if (square == 0) {
                return holds(from) ? new double[] {0, 1} : NONE;
            }
            double nearest = ((x - from.x) * dx + (y - from.y) * dy) / square;
            Point foot = from.towards(to, nearest);
            double distance = Math.hypot(foot.x - x, foot.y - y);
            if (distance >= radius) {
                return NONE;
            }
            double half = Math.sqrt((radius * radius - distance * distance) / square);
            double first = Math.max(0, nearest - half);
            double last = Math.min(1, nearest + half);
            return first < last ? new double[] {first, last} : NONE;
        }
    }
}
