package org.shenyangatlas.view.illustration;

import java.util.List;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.Camera;

/// Decides where the camera looks: at everything, at a site, or wherever the user has moved it; and keeps to that when the
/// window or its panels change.
final class Director {

    private static final Duration STEP = Duration.millis(240);
    private static final Duration FLICK = Duration.millis(900);
    private static final double SHORTEST_MS = 700;
    private static final double LONGEST_MS = 1200;
    /// Farther than this many window widths the camera cuts: a long flight only blurs.
    private static final double FARTHEST_FLIGHT = 2;

    private enum Aim { ALL, SITE, FREE }

    private final Camera<Viewport> camera;
    private final List<Vignette> vignettes;
    private Aim aim = Aim.ALL;
    private @Nullable Vignette subject;
    private @Nullable Frame aimedIn;

    /// @param vignettes all there are, for the view of everything
    Director(Camera<Viewport> camera, List<Vignette> vignettes) {
        this.camera = camera;
        this.vignettes = vignettes;
    }

    void showAll(Frame frame, boolean still) {
        aim = Aim.ALL;
        aimedIn = frame;
        fly(frame.home(vignettes), frame, still);
    }

    void showSite(Vignette vignette, Frame frame, boolean still) {
        aim = Aim.SITE;
        subject = vignette;
        if (frame.width() <= 0) {
            return; // not laid out yet: the first frame will show it
        }
        aimedIn = frame;
        fly(frame.portrait(vignette, camera.getTarget().scale()), frame, still);
    }

    /// The user's own move, made at once, as under a dragging hand.
    void move(Viewport target, Frame frame) {
        aim = Aim.FREE;
        aimedIn = frame;
        camera.jump(frame.bounded(target));
    }

    /// Runs on after a drag, and comes to rest softly.
    void flick(Viewport target, Frame frame) {
        aim = Aim.FREE;
        aimedIn = frame;
        camera.coast(frame.bounded(target), FLICK, frame.free().centreX(), frame.free().centreY());
    }

    /// The user's own move by a button or key.
    ///
    /// @param pivotX the window point that travels evenly, or not at all
    void step(Viewport target, Frame frame, double pivotX, double pivotY, boolean still) {
        aim = Aim.FREE;
        aimedIn = frame;
        camera.glide(frame.bounded(target), still ? Duration.ZERO : STEP, pivotX, pivotY);
    }

    /// Keeps to the aim in a changed frame: jumps with the window's edge, glides around a panel.
    void reframe(Frame frame, boolean still) {
        Frame before = aimedIn;
        if (frame.equals(before)) {
            return;
        }
        aimedIn = frame;
        boolean sameWindow = before != null && before.width() == frame.width() && before.height() == frame.height();
        Viewport target = switch (aim) {
            case ALL -> frame.home(vignettes);
            case SITE -> subject == null ? frame.home(vignettes) : frame.portrait(subject, camera.getTarget().scale());
            case FREE -> frame.bounded(camera.getTarget());
        };
        if (sameWindow && aim != Aim.FREE) {
            fly(target, frame, still);
        } else {
            camera.jump(target);
        }
    }

    private void fly(Viewport target, Frame frame, boolean still) {
        Viewport now = camera.getView();
        double x = frame.free().centreX();
        double y = frame.free().centreY();
        double distance = Math.hypot(target.canvasX(x) - now.canvasX(x), target.canvasY(y) - now.canvasY(y))
            * Math.min(now.scale(), target.scale()) / frame.width();
        if (still || distance > FARTHEST_FLIGHT) {
            camera.jump(target);
        } else {
            camera.glide(target, Duration.millis(Math.min(LONGEST_MS, SHORTEST_MS + 500 * distance)), x, y);
        }
    }
}
