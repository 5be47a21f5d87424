package org.shenyangatlas.view.talk;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.FadeTransition;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// A ring wherever a finger or a mouse button presses, so that an audience sees what a hand does; it fades when let go.
///
/// Empty unless the state's projector shows touches.
public final class TouchRings extends Pane {

    private static final Duration FADE = Duration.millis(500);
    /// Fingers have numbers from 1.
    private static final int MOUSE = 0;

    private final AtlasState state;
    private final Map<Integer, Region> pressed = new HashMap<>();

    /// @param of what is pressed
    public TouchRings(AtlasState state, Node of) {
        this.state = state;
        getStyleClass().add("touch-rings");
        setMouseTransparent(true);
        of.addEventFilter(MouseEvent.ANY, this::watch);
        of.addEventFilter(TouchEvent.ANY, this::watch);
        state.projector().touchesShownProperty().when(Showing.of(this)).subscribe(_ -> {
            pressed.clear();
            getChildren().clear();
        });
    }

    private void watch(MouseEvent event) {
        EventType<? extends MouseEvent> type = event.getEventType();
        Point2D place = new Point2D(event.getSceneX(), event.getSceneY());
        if (event.isSynthesized()) {
            return; // a finger's: that has a ring already
        }
        if (type == MouseEvent.MOUSE_PRESSED) {
            press(MOUSE, place);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            move(MOUSE, place);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            release(MOUSE);
        }
    }

    private void watch(TouchEvent event) {
        TouchPoint finger = event.getTouchPoint();
        Point2D place = new Point2D(finger.getSceneX(), finger.getSceneY());
        switch (finger.getState()) {
            case PRESSED -> press(finger.getId(), place);
            case MOVED -> move(finger.getId(), place);
            case RELEASED -> release(finger.getId());
            case STATIONARY -> { }
        }
    }

    private void press(int finger, Point2D place) {
        if (state.projector().isTouchesShown()) {
            release(finger);
            Region ring = new Region();
            ring.getStyleClass().add("touch-ring");
            ring.translateXProperty().bind(ring.widthProperty().divide(-2));
            ring.translateYProperty().bind(ring.heightProperty().divide(-2));
            getChildren().add(ring);
            pressed.put(finger, ring);
            move(finger, place);
        }
    }

    private void move(int finger, Point2D place) {
        Region ring = pressed.get(finger);
        if (ring != null) {
            Point2D here = sceneToLocal(place);
            ring.relocate(here.getX(), here.getY());
        }
    }

    private void release(int finger) {
        Region ring = pressed.remove(finger);
        if (ring != null) {
            FadeTransition fade = new FadeTransition(FADE, ring);
            fade.setToValue(0);
            fade.setOnFinished(_ -> getChildren().remove(ring));
            fade.play();
        }
    }
}
