package org.shenyangatlas.view.ink;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Surface;

/// A lens under the pointer that shows what lies below it twice as large, and goes on showing it while it moves.
final class Magnifier extends Layer {

    private static final double TIMES = 2;
    /// While neither pointer nor view moves, what moves in the view by itself is looked at every so many pulses.
    private static final int PAUSE = 4;

    private final Node seen;
    private final Circle lens = new Circle();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (moved || ++pulses % PAUSE == 0) {
                moved = false;
                look();
            }
        }
    };
    private @Nullable WritableImage image;
    private boolean moved;
    private boolean running;
    private int pulses;

    /// @param seen what is magnified; it does not hold the lens
    Magnifier(AtlasState state, Surface surface, Large which, Node seen) {
        super(state, surface, which);
        this.seen = seen;
        lens.getStyleClass().add("lens");
        getChildren().add(lens);
        setVisible(false);
        follow();
        Showing.of(this).subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        Point2D place = place();
        boolean used = state().toolbox().getTool() == Tool.MAGNIFIER && place != null && Showing.of(this).getValue();
        setVisible(used);
        run(used);
        if (used) {
            lens.setRadius(Math.round(state().toolbox().getReach() * getHeight()));
            lens.setCenterX(Math.round(place.getX()));
            lens.setCenterY(Math.round(place.getY()));
            moved = true;
            if (image == null) {
                look();
            }
        }
    }

    private void run(boolean on) {
        if (on != running) {
            running = on;
            if (on) {
                timer.start();
            } else {
                timer.stop();
                image = null;
            }
        }
    }

    private void look() {
        double side = 2 * lens.getRadius();
        if (side < 1) {
            return;
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(TIMES, TIMES));
        parameters.setViewport(new Rectangle2D(TIMES * lens.getCenterX() - lens.getRadius(),
            TIMES * lens.getCenterY() - lens.getRadius(), side, side));
        image = seen.snapshot(parameters, image == null || image.getWidth() != side ? null : image);
        lens.setFill(new ImagePattern(image));
    }
}
