package org.shenyangatlas.shell.kiosk;

/// A corner of the window.
public enum Corner {

    UPPER_LEFT(false, false), UPPER_RIGHT(true, false), LOWER_LEFT(false, true), LOWER_RIGHT(true, true);

    private final boolean right;
    private final boolean low;

    Corner(boolean right, boolean low) {
        this.right = right;
        this.low = low;
    }

    /// Whether a place lies in the square of this corner; all in the same pixels.
    ///
    /// @param side of the square
    boolean holds(double x, double y, double width, double height, double side) {
        double fromSide = right ? width - x : x;
        double fromEdge = low ? height - y : y;
        return fromSide >= 0 && fromSide <= side && fromEdge >= 0 && fromEdge <= side;
    }
}
