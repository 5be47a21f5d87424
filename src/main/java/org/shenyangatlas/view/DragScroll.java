package org.shenyangatlas.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/// Lets a hand drag what lies in a scroll pane, buttons and all: touch panels that pass for mice send no scrolling.
///
/// Filters, not handlers: a drag may begin on a button, and then it must not press it.
public final class DragScroll {

    /// A press that moves less than this, pixels, is a tap.
    private static final double TAP_DISTANCE = 12;

    private final ScrollPane pane;
    private double pressX;
    private double pressY;
    private double hAtPress;
    private double vAtPress;
    private boolean dragging;

    private DragScroll(ScrollPane pane) {
        this.pane = pane;
    }

    public static void on(ScrollPane pane) {
        DragScroll drag = new DragScroll(pane);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::drag);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, drag::click);
    }

    private void press(MouseEvent event) {
        dragging = false;
        pressX = event.getX();
        pressY = event.getY();
        hAtPress = pane.getHvalue();
        vAtPress = pane.getVvalue();
    }

    private void drag(MouseEvent event) {
        double right = event.getX() - pressX;
        double down = event.getY() - pressY;
        if (!dragging && Math.hypot(right, down) >= TAP_DISTANCE) {
            dragging = true;
            disarm(event.getTarget());
        }
        if (dragging) {
            Bounds window = pane.getViewportBounds();
            Bounds content = pane.getContent().getLayoutBounds();
            pane.setHvalue(Math.clamp(hAtPress - share(right, content.getWidth() - window.getWidth()), 0, 1));
            pane.setVvalue(Math.clamp(vAtPress - share(down, content.getHeight() - window.getHeight()), 0, 1));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragging) {
            disarm(event.getTarget());
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (dragging) {
            event.consume();
        }
    }

    private static double share(double pixels, double hidden) {
        return hidden <= 0 ? 0 : pixels / hidden;
    }

    private static void disarm(Object eventTarget) {
        for (Node node = eventTarget instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
                return;
            }
        }
    }
}
