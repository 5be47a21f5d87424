package org.shenyangatlas.view;

import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Holds which part of a plane is seen, and glides it from one place to another: for the picture and for the map.
///
/// @param <V> the part of the plane that is seen
public final class Camera<V> {

    /// The way from one place to another.
    public interface Path<V> {

        /// @param share  0 (at the start) to 1 (at the end)
        /// @param pivotX the window point that travels evenly
        /// @param pivotY the same, from the top
        V between(V from, V to, double share, double pivotX, double pivotY);
    }


    private static final Interpolator EASE = Interpolator.ofSpline(.3, 0, .1, 1);
    /// Begins at full speed.
    private static final Interpolator EASE_OUT = Interpolator.ofSpline(.1, .7, .2, 1);
    private static final double SECOND = 1e9;

    private final Path<V> path;
    private final ReadOnlyObjectWrapper<V> view;
    private final ReadOnlyBooleanWrapper gliding = new ReadOnlyBooleanWrapper(this, "gliding");
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };
    private @Nullable Supplier<V> leader;
    private V from;
    private V to;
    private double pivotX;
    private double pivotY;
    private double seconds;
    private Interpolator ease = EASE;
    private long start;

    public Camera(V start, Path<V> path) {
        this.path = path;
        view = new ReadOnlyObjectWrapper<>(this, "view", start);
        from = start;
        to = start;
    }

    // Properties

    public ReadOnlyObjectProperty<V> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public V getView() {
        return view.get();
    }

    /// Where the view is going, or is.
    public V getTarget() {
        return gliding.get() ? to : view.get();
    }

    public ReadOnlyBooleanProperty glidingProperty() {
        return gliding.getReadOnlyProperty();
    }

    public boolean isGliding() {
        return gliding.get();
    }

    // Commands

    /// From now on looks where somebody else says, wherever it is sent.
    ///
    /// @param where asked whenever it is sent anywhere
    public void follow(Supplier<V> where) {
        leader = where;
        jump(view.get());
    }

    public void jump(V target) {
        stop();
        view.set(leader == null ? target : leader.get());
    }

    /// @param pivotAtX the window point whose place travels evenly
    public void glide(V target, Duration time, double pivotAtX, double pivotAtY) {
        glide(target, time, pivotAtX, pivotAtY, EASE);
    }

    /// Glides on from a movement: begins fast and slows down.
    public void coast(V target, Duration time, double pivotAtX, double pivotAtY) {
        glide(target, time, pivotAtX, pivotAtY, EASE_OUT);
    }

    private void glide(V target, Duration time, double pivotAtX, double pivotAtY, Interpolator how) {
        ease = how;
        if (leader != null || time.lessThanOrEqualTo(Duration.ZERO) || target.equals(view.get())) {
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
    public void stop() {
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
            view.set(path.between(from, to, ease.interpolate(0d, 1d, share), pivotX, pivotY));
        }
    }
}
