package org.shenyangatlas.view.illustration;

import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// Holds the viewport and glides it from one place to another.
final class Camera {

    private static final Interpolator EASE = Interpolator.ofSpline(.3, 0, .1, 1);
    /// Begins at full speed.
    private static final Interpolator EASE_OUT = Interpolator.ofSpline(.1, .7, .2, 1);
    private static final double SECOND = 1e9;

    private final ReadOnlyObjectWrapper<Viewport> view = new ReadOnlyObjectWrapper<>(this, "view", new Viewport(1, 0, 0));
    private final ReadOnlyBooleanWrapper gliding = new ReadOnlyBooleanWrapper(this, "gliding");
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };
    private Viewport from = view.get();
    private Viewport to = view.get();
    private double pivotX;
    private double pivotY;
    private double seconds;
    private Interpolator ease = EASE;
    private long start;

    // Properties

    ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    Viewport getView() {
        return view.get();
    }

    /// Where the view is going, or is.
    Viewport getTarget() {
        return gliding.get() ? to : view.get();
    }

    ReadOnlyBooleanProperty glidingProperty() {
        return gliding.getReadOnlyProperty();
    }

    boolean isGliding() {
        return gliding.get();
    }

    // Commands

    void jump(Viewport target) {
        stop();
        view.set(target);
    }

    /// @param pivotAtX the window point whose canvas point travels evenly
    void glide(Viewport target, Duration time, double pivotAtX, double pivotAtY) {
        glide(target, time, pivotAtX, pivotAtY, EASE);
    }

    /// Glides on from a movement: begins fast and slows down.
    void coast(Viewport target, Duration time, double pivotAtX, double pivotAtY) {
        glide(target, time, pivotAtX, pivotAtY, EASE_OUT);
    }

    private void glide(Viewport target, Duration time, double pivotAtX, double pivotAtY, Interpolator how) {
        ease = how;
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
            view.set(from.towards(to, ease.interpolate(0d, 1d, share), pivotX, pivotY));
        }
    }
}
