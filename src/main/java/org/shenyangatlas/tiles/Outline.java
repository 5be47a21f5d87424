package org.shenyangatlas.tiles;

import java.awt.geom.Path2D;

/// Draws figures with the pen of a map maker: no figure of nature has a corner, and no street a kink.
enum Outline {

    /// With every corner it has.
    EXACT {
        @Override
        void add(Path2D path, double[][] points, boolean closed) {
            line(path, points);
        }
    },
    /// With curves through the middles of the sides, which hides that areas were traced from pixels.
    SOFT {
        @Override
        void add(Path2D path, double[][] points, boolean closed) {
            if (closed && points.length > 3) {
                curve(path, points, false, false);
            } else {
                line(path, points);
            }
        }
    },
    /// The same, but straight along the edges of the cells that land is cut into: there the next cell goes on.
    COAST {
        @Override
        void add(Path2D path, double[][] points, boolean closed) {
            curve(path, points, true, false);
        }
    },
    /// What of that is really coast, as lines: all but the cells' edges.
    SHORELINE {
        @Override
        void add(Path2D path, double[][] points, boolean closed) {
            curve(path, points, true, true);
        }

        @Override
        boolean isClosed(Figure figure) {
            return false;
        }
    },
    /// Lines whose bends are rounded the way a street turns; its corners with other streets stay in place.
    ROUNDED {
        @Override
        void add(Path2D path, double[][] points, boolean closed) {
            path.moveTo(points[0][0], points[0][1]);
            for (int i = 1; i < points.length - 1; i++) {
                double[] in = towards(points[i], points[i - 1]);
                double[] out = towards(points[i], points[i + 1]);
                path.lineTo(in[0], in[1]);
                path.quadTo(points[i][0], points[i][1], out[0], out[1]);
            }
            path.lineTo(points[points.length - 1][0], points[points.length - 1][1]);
        }
    };

    /// How far from a bend its curve begins, on the map plane: about 90 m in Shenyang.
    private static final double BEND = 3e-6;

    /// Side of the cells, in degrees, and how far they overlap: see draw/basemap.py beside the figures.
    private static final double CELL = 15;
    private static final double OVERLAP = 0.12;

    abstract void add(Path2D path, double[][] points, boolean closed);

    Path2D draw(Figure figure) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[][] points : figure.lines()) {
            if (points.length > 1) {
                add(path, points, figure.isArea());
                if (isClosed(figure)) {
                    path.closePath();
                }
            }
        }
        path.trimToSize();
        return path;
    }

    boolean isClosed(Figure figure) {
        return figure.isArea();
    }

    private static void line(Path2D path, double[][] points) {
        path.moveTo(points[0][0], points[0][1]);
        for (int i = 1; i < points.length; i++) {
            path.lineTo(points[i][0], points[i][1]);
        }
    }

    /// @param points the last one repeats the first
    /// @param cut    whether there may be cells' edges
    /// @param open   whether those are left out
    private static void curve(Path2D path, double[][] points, boolean cut, boolean open) {
        int corners = points.length - 1;
        path.moveTo((points[0][0] + points[1][0]) / 2, (points[0][1] + points[1][1]) / 2);
        for (int i = 1; i <= corners; i++) {
            double[] before = points[i - 1];
            double[] corner = points[i % corners];
            double[] next = points[(i + 1) % corners];
            double x = (corner[0] + next[0]) / 2;
            double y = (corner[1] + next[1]) / 2;
            boolean isBefore = cut && isCut(before, corner);
            boolean isAfter = cut && isCut(corner, next);
            if (isBefore || isAfter) {
                go(path, corner[0], corner[1], open && isBefore);
                go(path, x, y, open && isAfter);
            } else {
                path.quadTo(corner[0], corner[1], x, y);
            }
        }
    }

    private static void go(Path2D path, double x, double y, boolean lifted) {
        if (lifted) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private static boolean isCut(double[] a, double[] b) {
        return a[0] == b[0] && isEdge(Mercator.longitude(a[0])) || a[1] == b[1] && isEdge(Mercator.latitude(a[1]));
    }

    private static boolean isEdge(double degrees) {
        double beside = Math.abs(degrees - Math.rint(degrees / CELL) * CELL);
        return beside < 1e-6 || Math.abs(beside - OVERLAP) < 1e-6; // the first at the date line, where the map ends
    }

    private static double[] towards(double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double share = length == 0 ? 0 : Math.min(0.5, BEND / length);
        return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
    }
}
