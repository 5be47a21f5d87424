package org.shenyangatlas.catalogue;

/// The edges of the canvas, and how problems speak of points on it.
///
/// @param width  canvas units
/// @param height canvas units
record CanvasBounds(double width, double height) {

    boolean contains(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    static String point(double x, double y) {
        return "[" + number(x) + ", " + number(y) + "]";
    }

    @Override
    public String toString() {
        return number(width) + " by " + number(height);
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
