package org.shenyangatlas.view.ink;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Zoomable;

/// More than one finger on an easel: two move the view, a palm erases until it lifts, and then the pen is back.
///
/// JavaFX does not say how large a touch is. Three or more touches close together count as a palm; a palm that the screen
/// reports as a single touch draws like a finger.
final class Fingers {

    private static final int PALM = 3;
    /// How far the touches of a palm lie from their middle at most, parts of the view's height.
    private static final double HAND = 0.14;

    private enum Doing { DRAWING, MOVING, WIPING }

    private final AtlasState state;
    private final Region view;
    private final Zoomable zoomable;
    private final Hand hand;
    private Doing doing = Doing.DRAWING;
    private Tool before = Tool.NONE;
    private Point2D middle = Point2D.ZERO;
    private int fingers;
    private int lastSet = -1;

    <V extends Region & Zoomable> Fingers(AtlasState state, Node stand, V view, Hand hand) {
        this.state = state;
        this.view = view;
        zoomable = view;
        this.hand = hand;
        stand.addEventFilter(TouchEvent.ANY, this::touch);
        stand.addEventFilter(ZoomEvent.ANY, event -> {
            if (doing == Doing.WIPING) {
                event.consume();
            }
        });
    }

    private void touch(TouchEvent event) {
        boolean seen = event.getEventSetId() == lastSet; // one event for each finger
        lastSet = event.getEventSetId();
        if (seen || state.toolbox().getTool() == Tool.NONE && doing == Doing.DRAWING) {
            return;
        }
        touched(event.getTouchPoints().stream().filter(point -> point.getState() != TouchPoint.State.RELEASED)
            .map(point -> new Point2D(point.getX(), point.getY())).toList());
    }

    /// @param points where fingers are now, pixels
    private void touched(List<Point2D> points) {
        if (points.isEmpty()) {
            end();
            return;
        }
        Point2D now = points.stream().reduce(Point2D.ZERO, Point2D::add).multiply(1.0 / points.size());
        double spread = points.stream().mapToDouble(now::distance).max().orElse(0);
        boolean same = points.size() == fingers;
        fingers = points.size();
        if (doing != Doing.WIPING && points.size() >= PALM && spread <= HAND * view.getHeight() && draws()) {
            hand.rest(true);
            doing = Doing.WIPING;
            before = state.toolbox().getTool();
            state.toolbox().choose(Tool.ERASER);
            hand.wipe(now.getX(), now.getY(), radius(spread), false);
        } else if (doing == Doing.WIPING) {
            hand.wipe(now.getX(), now.getY(), radius(spread), true);
        } else if (doing == Doing.DRAWING && points.size() > 1) {
            hand.rest(true);
            doing = Doing.MOVING;
        } else if (doing == Doing.MOVING && same && points.size() > 1) {
            zoomable.move((middle.getX() - now.getX()) / view.getWidth(), (middle.getY() - now.getY()) / view.getHeight());
        }
        middle = now;
    }

    private boolean draws() {
        return switch (state.toolbox().getTool()) {
            case PEN, HIGHLIGHTER, ERASER -> true;
            case NONE, LASER, SPOTLIGHT, MAGNIFIER -> false;
        };
    }

    private double radius(double spread) {
        return Math.max(spread, Sizes.of(Tool.ERASER, view.getHeight()) / 2);
    }

    private void end() {
        if (doing == Doing.WIPING) {
            state.toolbox().choose(before);
        }
        if (doing != Doing.DRAWING) {
            hand.rest(false);
        }
        doing = Doing.DRAWING;
        fingers = 0;
    }
}
