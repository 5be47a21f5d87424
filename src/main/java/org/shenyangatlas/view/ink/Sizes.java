package org.shenyangatlas.view.ink;

import org.shenyangatlas.state.Toolbox.Tool;

/// How large tools are: parts of the height of the view, so that a class sees them from its last row.
final class Sizes {

    private static final double PEN = 1 / 216.0;
    private static final double HIGHLIGHTER = 1 / 45.0;
    private static final double ERASER = 1 / 20.0;
    private static final double LASER = 1 / 60.0;
    private static final double SMALLEST = 3;

    private Sizes() {
    }

    /// How wide what a tool does or shows is, pixels; 0 for one that has no size of its own.
    static double of(Tool tool, double viewHeight) {
        double part = switch (tool) {
            case PEN -> PEN;
            case HIGHLIGHTER -> HIGHLIGHTER;
            case ERASER -> ERASER;
            case LASER -> LASER;
            case NONE, SPOTLIGHT, MAGNIFIER -> 0;
        };
        return part == 0 ? 0 : Math.max(SMALLEST, part * viewHeight);
    }
}
