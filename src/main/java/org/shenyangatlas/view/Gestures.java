package org.shenyangatlas.view;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Turns mouse, wheel and fingers on a region into commands for the picture or the map.
///
/// Filters, not handlers: a drag may begin on a pin, and then it must not press the pin.
public final class Gestures {

    /// A press that moves less than this, pixels, is a click ...
    private static final double CLICK_DISTANCE = 5;
    /// ... and of a finger, which trembles more.
    private static final double TAP_DISTANCE = 12;
    /// How long a flicked view would go on at its speed, seconds.
    private static final double MOMENTUM = 0.25;
    private static final double WHEEL_FACTOR = 1.2;
    /// What JavaFX reports for one notch of a wheel.
    private static final double WHEEL_NOTCH = 40;

    /// What gestures ask for. Points are window pixels of the region.
    public interface Target {
        void dragged(double dx, double dy);

        /// A drag let go while moving: how far it is to run on, pixels.
        void flicked(double dx, double dy);

        void zoomed(double factor, double x, double y);

        void clicked(double x, double y);

        void doubleClicked(double x, double y);
    }

    private final Target target;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private final Velocity velocity = new Velocity();
    private boolean pressed;
    private boolean dragging;

    public Gestures(Region region, Target target) {
        this.target = target;
        region.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        region.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        region.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        region.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        region.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        region.addEventHandler(ZoomEvent.ZOOM, event -> {
            target.zoomed(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
    }

    private void press(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY;
        dragging = false;
        velocity.forget();
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double least = event.isSynthesized() ? TAP_DISTANCE : CLICK_DISTANCE;
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) >= least) {
            dragging = true;
            disarm(event.getTarget());
        }
        if (dragging) {
            target.dragged(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
            velocity.record(lastX, lastY, System.nanoTime());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        pressed = false;
        if (dragging) {
            disarm(event.getTarget());
            velocity.atRelease(System.nanoTime()).ifPresent(speed -> target.flicked(speed.x() * MOMENTUM, speed.y() * MOMENTUM));
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (dragging || event.getButton() != MouseButton.PRIMARY || button(event.getTarget()) != null) {
            return;
        }
        if (event.getClickCount() == 2) {
            target.doubleClicked(event.getX(), event.getY());
        } else if (event.getClickCount() == 1) {
            target.clicked(event.getX(), event.getY());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isDirect()) {
            target.zoomed(Math.pow(WHEEL_FACTOR, event.getDeltaY() / WHEEL_NOTCH), event.getX(), event.getY());
            event.consume();
        }
    }

    private static void disarm(Object eventTarget) {
        ButtonBase button = button(eventTarget);
        if (button != null) {
            button.disarm();
        }
    }

    /// The button an event is aimed at: pins have their own way with clicks.
    private static @Nullable ButtonBase button(Object eventTarget) {
        for (Node node = eventTarget instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                return button;
            }
        }
        return null;
    }
}
