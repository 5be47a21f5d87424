package org.shenyangatlas.view.illustration;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Finds a place in a window for things that belong together, clear of the cards that lie on it.
///
/// @param free  what may be used, window pixels
/// @param cards what is covered within it, window pixels
record Room(Rectangle2D free, List<Rectangle2D> cards) {

    /// Places tried along each side.
    private static final int STEPS = 14;

    /// A move, window pixels.
    record Shift(double x, double y) {
        double length() {
            return Math.hypot(x, y);
        }
    }

    /// The shortest move that brings all bodies into the free part and none under a card; empty when there is none.
    Optional<Shift> clear(List<Rectangle2D> bodies) {
        Rectangle2D all = around(bodies);
        if (all.getWidth() > free.getWidth() || all.getHeight() > free.getHeight()) {
            return Optional.empty();
        }
        Shift nearest = nearest(all);
        if (isClear(bodies, nearest)) {
            return Optional.of(nearest);
        }
        Shift best = null;
        for (int row = 0; row <= STEPS; row++) {
            for (int column = 0; column <= STEPS; column++) {
                Shift shift = new Shift(
                    free.getMinX() - all.getMinX() + (free.getWidth() - all.getWidth()) * column / STEPS,
                    free.getMinY() - all.getMinY() + (free.getHeight() - all.getHeight()) * row / STEPS);
                if ((best == null || shift.length() < best.length()) && isClear(bodies, shift)) {
                    best = shift;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Shift nearest(Rectangle2D all) {
        double x = Math.clamp(all.getMinX(), free.getMinX(), free.getMaxX() - all.getWidth()) - all.getMinX();
        double y = Math.clamp(all.getMinY(), free.getMinY(), free.getMaxY() - all.getHeight()) - all.getMinY();
        return new Shift(x, y);
    }

    private boolean isClear(List<Rectangle2D> bodies, Shift shift) {
        for (Rectangle2D body : bodies) {
            for (Rectangle2D card : cards) {
                if (card.intersects(body.getMinX() + shift.x(), body.getMinY() + shift.y(), body.getWidth(), body.getHeight())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Rectangle2D around(List<Rectangle2D> bodies) {
        double left = bodies.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        double top = bodies.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
        double right = bodies.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        double bottom = bodies.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
        return new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
