package org.shenyangatlas.view;

import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;

/// Decides where a camera looks: at everything, at a site, or wherever the user has moved it; and keeps to that when the
/// window or its panels change. For the picture and for the map.
///
/// @param <V> the part of the plane that is seen
final class Director<V> {

    private static final Duration STEP = Duration.millis(240);
    private static final Duration FLICK = Duration.millis(900);
    private static final double SHORTEST_MS = 700;
    private static final double LONGEST_MS = 1200;
    /// Farther than this many window widths the camera cuts: a long flight only blurs.
    private static final double FARTHEST_FLIGHT = 2;

    /// `PLACE` is where another view looked, `FREE` where the user's own hand has led.
    private enum Aim { ALL, SITE, PLACE, FREE }

    private final Camera<V> camera;
    private Aim aim = Aim.ALL;
    private @Nullable Site subject;
    private @Nullable Double times;
    private @Nullable Sight<V> aimedIn;

    Director(Camera<V> camera) {
        this.camera = camera;
    }

    /// Whether the user's own hand has led here.
    boolean isFree() {
        return aim == Aim.FREE;
    }

    void showAll(Sight<V> sight, boolean still) {
        aim(Aim.ALL, sight);
        fly(sight.home(), sight, still);
    }

    /// @param magnified how many times as large as everything fits; null for what suits the site
    void showSite(Site site, @Nullable Double magnified, Sight<V> sight, boolean still) {
        aim = Aim.SITE;
        subject = site;
        times = magnified;
        if (sight.width() > 0) { // else not laid out yet: the first layout will show it
            aimedIn = sight;
            fly(portrait(site, sight), sight, still);
        }
    }

    /// Goes where another view looks.
    void showPlace(V target, Sight<V> sight, boolean still) {
        aim(Aim.PLACE, sight);
        fly(sight.bounded(target), sight, still);
    }

    /// The user's own move, made at once, as under a dragging hand.
    void move(V target, Sight<V> sight) {
        aim(Aim.FREE, sight);
        camera.jump(sight.bounded(target));
    }

    /// Runs on after a drag, and comes to rest softly.
    void flick(V target, Sight<V> sight) {
        aim(Aim.FREE, sight);
        camera.coast(sight.bounded(target), FLICK, sight.centreX(), sight.centreY());
    }

    /// The user's own move by a button or key.
    ///
    /// @param pivotX the window point whose place travels evenly
    void step(V target, Sight<V> sight, double pivotX, double pivotY, boolean still) {
        aim(Aim.FREE, sight);
        camera.glide(sight.bounded(target), still ? Duration.ZERO : STEP, pivotX, pivotY);
    }

    /// Keeps to the aim in a changed window: jumps with the window's edge, glides around a panel.
    void reframe(Sight<V> sight, boolean still) {
        Sight<V> before = aimedIn;
        if (sight.equals(before)) {
            return;
        }
        aimedIn = sight;
        boolean sameWindow = before != null && before.width() == sight.width() && before.height() == sight.height();
        V target = switch (aim) {
            case ALL -> sight.home();
            case SITE -> subject == null ? sight.home() : portrait(subject, sight);
            case PLACE, FREE -> sight.bounded(camera.getTarget());
        };
        boolean led = aim == Aim.PLACE || aim == Aim.FREE;
        if (sameWindow && !led) {
            fly(target, sight, still);
        } else if (!sameWindow || !camera.isGliding()) {
            camera.jump(target);
        }
    }

    private V portrait(Site site, Sight<V> sight) {
        return times == null ? sight.portrait(site, camera.getTarget()) : sight.magnified(times, site);
    }

    private void aim(Aim at, Sight<V> sight) {
        aim = at;
        aimedIn = sight;
    }

    private void fly(V target, Sight<V> sight, boolean still) {
        double distance = sight.distance(camera.getView(), target);
        if (still || distance > FARTHEST_FLIGHT) {
            camera.jump(target);
        } else {
            camera.glide(target, Duration.millis(Math.min(LONGEST_MS, SHORTEST_MS + 500 * distance)), sight.centreX(),
                sight.centreY());
        }
    }
}
