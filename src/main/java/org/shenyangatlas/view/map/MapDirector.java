package org.shenyangatlas.view.map;

import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.view.Camera;

/// Decides where the map looks: at all sites, at one, or wherever the user has moved it; and keeps to that when the
/// window or its panels change.
final class MapDirector {

    private static final Duration STEP = Duration.millis(240);
    private static final Duration FLICK = Duration.millis(900);
    private static final double SHORTEST_MS = 700;
    private static final double LONGEST_MS = 1200;
    /// Farther than this many window widths the camera cuts: a long flight only blurs.
    private static final double FARTHEST_FLIGHT = 2;

    private enum Aim { ALL, SITE, FREE }

    private final Camera<Extent> camera;
    private Aim aim = Aim.ALL;
    private @Nullable Position subject;
    private @Nullable MapFrame aimedIn;

    MapDirector(Camera<Extent> camera) {
        this.camera = camera;
    }

    void showAll(MapFrame frame, boolean still) {
        aim = Aim.ALL;
        aimedIn = frame;
        fly(frame.home(), frame, still);
    }

    /// Before there is a window: the first frame will show the site.
    void expect(Position position) {
        aim = Aim.SITE;
        subject = position;
    }

    void showSite(Position position, MapFrame frame, boolean still) {
        aim = Aim.SITE;
        subject = position;
        aimedIn = frame;
        fly(frame.portrait(position, camera.getTarget().zoom()), frame, still);
    }

    /// The user's own move, made at once, as under a dragging hand.
    void move(Extent target, MapFrame frame) {
        aim = Aim.FREE;
        aimedIn = frame;
        camera.jump(frame.bounded(target));
    }

    /// The user's own move by a button or key.
    ///
    /// @param pivotX the window point whose place travels evenly
    void step(Extent target, MapFrame frame, double pivotX, double pivotY, boolean still) {
        aim = Aim.FREE;
        aimedIn = frame;
        camera.glide(frame.bounded(target), still ? Duration.ZERO : STEP, pivotX, pivotY);
    }

    /// Keeps to the aim in a changed frame: jumps with the window's edge, glides around a panel.
    void reframe(MapFrame frame, boolean still) {
        MapFrame before = aimedIn;
        if (frame.equals(before)) {
            return;
        }
        aimedIn = frame;
        boolean sameWindow = before != null && before.width() == frame.width() && before.height() == frame.height();
        Extent target = switch (aim) {
            case ALL -> frame.home();
            case SITE -> subject == null ? frame.home() : frame.portrait(subject, camera.getTarget().zoom());
            case FREE -> frame.bounded(camera.getTarget().resizedTo(frame.width(), frame.height()));
        };
        if (sameWindow && aim != Aim.FREE) {
            fly(target, frame, still);
        } else if (!sameWindow) {
            camera.jump(target);
        }
    }

    /// Runs on after a drag, and comes to rest softly.
    void flick(Extent target, MapFrame frame) {
        aim = Aim.FREE;
        aimedIn = frame;
        camera.coast(frame.bounded(target), FLICK, frame.centreX(), frame.centreY());
    }

    private void fly(Extent target, MapFrame frame, boolean still) {
        Extent now = camera.getView();
        double x = frame.centreX();
        double y = frame.centreY();
        double distance = Math.hypot(target.planeX(x) - now.planeX(x), target.planeY(y) - now.planeY(y))
            * Math.min(now.scale(), target.scale()) / frame.width();
        if (still || distance > FARTHEST_FLIGHT) {
            camera.jump(target);
        } else {
            camera.glide(target, Duration.millis(Math.min(LONGEST_MS, SHORTEST_MS + 500 * distance)), x, y);
        }
    }
}
