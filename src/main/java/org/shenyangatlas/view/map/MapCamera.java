package org.shenyangatlas.view.map;

import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.shenyangatlas.tiles.Extent;

/// Holds the true extent of the map and glides it from one place to another.
final class MapCamera {

    private static final Interpolator EASE = Interpolator.ofSpline(.3, 0, .1, 1);
    private static final double SECOND = 1e9;

    private final ReadOnlyObjectWrapper<Extent> view =
        new ReadOnlyObjectWrapper<>(this, "view", new Extent(0.5, 0.5, 1, 1, 1));
    private final ReadOnlyBooleanWrapper gliding = new ReadOnlyBooleanWrapper(this, "gliding");
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };
    private Extent from = view.get();
    private Extent to = view.get();
    private double pivotX;
    private double pivotY;
    private double seconds;
    private long start;

    // Properties

    ReadOnlyObjectProperty<Extent> viewProperty() {
        return view.getReadOnlyProperty();
    }

    Extent getView() {
        return view.get();
    }

    /// Where the view is going, or is.
    Extent getTarget() {
        return gliding.get() ? to : view.get();
    }

    ReadOnlyBooleanProperty glidingProperty() {
        return gliding.getReadOnlyProperty();
    }

    boolean isGliding() {
        return gliding.get();
    }

    // Commands

    void jump(Extent target) {
        stop();
        view.set(target);
    }

    /// @param pivotAtX the window point whose place travels evenly
    void glide(Extent target, Duration time, double pivotAtX, double pivotAtY) {
        if (time.lessThanOrEqualTo(Duration.ZERO) || target.equals(view.get())) {
            jump(target);
            return;
        }
        from = view.get();
        to = target;
        pivotX = pivotAtX;
        pivotY = pivotAtY;
        seconds = time.toSeconds();
        start = 0;
        gliding.set(true);
        timer.start();
    }

    /// Stays where it is now.
    void stop() {
        timer.stop();
        gliding.set(false);
    }

    private void advance(long now) {
        if (start == 0) {
            start = now;
        }
        double share = Math.min(1, (now - start) / SECOND / seconds);
        if (share >= 1) {
            stop();
            view.set(to);
        } else {
            view.set(from.towards(to, EASE.interpolate(0d, 1d, share), pivotX, pivotY));
        }
    }
}
