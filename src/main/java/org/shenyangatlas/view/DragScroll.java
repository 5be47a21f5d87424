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

/// Lets a finger draw what a scroll pane shows up and down, also where there are buttons: a press that moves presses none.
/// What is let go in motion glides on.
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
    private double pressedAt;
    private double lastAt;
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
        pressedAt = y(event);
        lastAt = pressedAt;
        velocity.record(0, pressedAt, System.nanoTime());
    }

    private void drag(MouseEvent event) {
        double at = y(event);
        if (!dragging && Math.abs(at - pressedAt) > SLOP && hidden() > 0) {
            dragging = true;
        }
        if (dragging) {
            disarm(event);
            pane.setVvalue(Math.clamp(pane.getVvalue() + (lastAt - at) / hidden(), 0, 1));
            event.consume();
        }
        lastAt = at;
        velocity.record(0, at, System.nanoTime());
    }

    private void release(MouseEvent event) {
        if (!dragging) {
            return;
        }
        disarm(event);
        event.consume();
        velocity.atRelease(System.nanoTime()).ifPresent(speed -> {
            double to = Math.clamp(pane.getVvalue() - speed.y() * MOMENTUM / hidden(), 0, 1);
            glide.getKeyFrames().setAll(new KeyFrame(GLIDE, new KeyValue(pane.vvalueProperty(), to, SLOWING)));
            glide.playFromStart();
        });
    }

    private double y(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    }

    /// How much there is beyond what is seen, pixels.
    private double hidden() {
        return Math.max(0, pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight());
    }

    private static void disarm(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
                return;
            }
        }
    }
}
