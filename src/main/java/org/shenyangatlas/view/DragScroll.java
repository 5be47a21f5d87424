package org.shenyangatlas.view;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// Lets a finger draw what a scroll pane shows, also where there are buttons: a press that moves presses none. What is let go
/// in motion glides on.
///
/// Single fingers are mice to most screens; where they are more, the scrolling that the toolkit makes of them is left out,
/// or everything would move twice.
public final class DragScroll {

    /// Less than this, pixels, and it is a tap of an unsteady finger.
    private static final double SLOP = 12;
    private static final Duration GLIDE = Duration.millis(700);
    /// How long the speed at the end is kept, seconds.
    private static final double MOMENTUM = 0.25;
    private static final Interpolator SLOWING = Interpolator.ofSpline(.1, .6, .2, 1);

    private final ScrollPane pane;
    private final Velocity velocity = new Velocity();
    private final Timeline glide = new Timeline();
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    private DragScroll(ScrollPane pane) {
        this.pane = pane;
    }

    public static void in(ScrollPane pane) {
        DragScroll scroll = new DragScroll(pane);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, scroll::press);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, scroll::drag);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, scroll::release);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (scroll.dragging) {
                event.consume();
            }
        });
        pane.addEventFilter(ScrollEvent.ANY, event -> {
            if (event.isDirect() || event.isInertia()) {
                event.consume();
            }
        });
        Showing.of(pane).subscribe(showing -> {
            if (!showing) {
                scroll.glide.stop();
            }
        });
    }

    private void press(MouseEvent event) {
        glide.stop();
        dragging = false;
        velocity.forget();
        pressedX = x(event);
        pressedY = y(event);
        lastX = pressedX;
        lastY = pressedY;
        velocity.record(pressedX, pressedY, System.nanoTime());
    }

    private void drag(MouseEvent event) {
        double x = x(event);
        double y = y(event);
        boolean across = Math.abs(x - pressedX) > SLOP && hiddenAcross() > 0;
        boolean down = Math.abs(y - pressedY) > SLOP && hiddenDown() > 0;
        dragging |= across || down;
        if (dragging) {
            disarm(event);
            pane.setHvalue(moved(pane.getHvalue(), lastX - x, hiddenAcross()));
            pane.setVvalue(moved(pane.getVvalue(), lastY - y, hiddenDown()));
            event.consume();
        }
        lastX = x;
        lastY = y;
        velocity.record(x, y, System.nanoTime());
    }

    private void release(MouseEvent event) {
        if (!dragging) {
            return;
        }
        disarm(event);
        event.consume();
        velocity.atRelease(System.nanoTime()).ifPresent(speed -> {
            double across = moved(pane.getHvalue(), -speed.x() * MOMENTUM, hiddenAcross());
            double down = moved(pane.getVvalue(), -speed.y() * MOMENTUM, hiddenDown());
            glide.getKeyFrames().setAll(new KeyFrame(GLIDE, new KeyValue(pane.hvalueProperty(), across, SLOWING),
                new KeyValue(pane.vvalueProperty(), down, SLOWING)));
            glide.playFromStart();
        });
    }

    private static double moved(double share, double pixels, double hidden) {
        return hidden <= 0 ? share : Math.clamp(share + pixels / hidden, 0, 1);
    }

    /// Pixels of the content that do not show.
    private double hiddenAcross() {
        return pane.getContent() == null ? 0 : pane.getContent().getLayoutBounds().getWidth() - pane.getViewportBounds().getWidth();
    }

    private double hiddenDown() {
        return pane.getContent() == null ? 0 : pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }

    private double x(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private double y(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    }

    private void disarm(MouseEvent event) {
        if (event.getTarget() instanceof Node target) {
            for (Node node = target; node != null && node != pane; node = node.getParent()) {
                if (node instanceof ButtonBase button) {
                    button.disarm();
                }
            }
        }
    }
}
