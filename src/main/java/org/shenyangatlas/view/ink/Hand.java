package org.shenyangatlas.view.ink;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox;
import org.shenyangatlas.state.Toolbox.Spot;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Surface;

/// Leads the chosen tool by mouse, pen or one finger: what it takes never reaches the view below.
///
/// Filters on what the view lies in, so that the wheel and whatever is not the tool's go on to the view by themselves.
final class Hand {

    /// The pen draws a new piece when it has moved so far, pixels.
    private static final double FINE = 1.5;
    /// Between two places an eraser is put down at least this often, parts of its radius.
    private static final double OVERLAP = 0.5;

    /// What JavaFX reports for one notch of a wheel.
    private static final double WHEEL_NOTCH = 40;

    private final AtlasState state;
    private final Surface surface;
    private final Region view;
    private final Large which;
    private double lastX;
    private double lastY;
    private boolean held;
    private boolean passing;
    private boolean clicking;
    private boolean resting;
    private boolean wiping;

    <V extends Region & Surface> Hand(AtlasState state, Node stand, V view, Large which) {
        this.state = state;
        surface = view;
        this.view = view;
        this.which = which;
        stand.addEventFilter(MouseEvent.ANY, this::lead);
        stand.addEventFilter(ScrollEvent.SCROLL, this::turn);
        stand.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> state.toolbox().aimNowhere());
        state.toolbox().toolProperty().when(Showing.of(stand)).subscribe(_ -> lift());
    }

    /// Lets the tool rest while something else than one finger is on the screen.
    ///
    /// @param rest whether it rests; a stroke that has begun is taken back
    void rest(boolean rest) {
        resting = rest;
        if (rest) {
            held = false;
            state.ink().cancel();
            state.toolbox().aimNowhere();
        }
    }

    /// Wipes with a palm.
    ///
    /// @param radius pixels
    /// @param goesOn whether the palm has lain there before
    void wipe(double x, double y, double radius, boolean goesOn) {
        if (!goesOn) {
            lastX = x;
            lastY = y;
            wiping = false;
        }
        erase(x, y, radius);
        lastX = x;
        lastY = y;
    }

    private void lead(MouseEvent event) {
        EventType<?> type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            passing = tool() == Tool.NONE || event.getButton() != MouseButton.PRIMARY || event.isShiftDown();
            clicking = !passing;
            if (!passing && !resting) {
                press(event.getX(), event.getY());
            }
        } else if (type == MouseEvent.MOUSE_DRAGGED && !passing && held) {
            drag(event.getX(), event.getY());
        } else if (type == MouseEvent.MOUSE_RELEASED && !passing) {
            lift();
        } else if (type == MouseEvent.MOUSE_MOVED) {
            passing = tool() == Tool.NONE;
        }
        boolean ours = type == MouseEvent.MOUSE_CLICKED ? clicking : !passing && leads(type);
        if (ours) {
            event.consume();
        }
        if (type == MouseEvent.MOUSE_RELEASED && event.isSynthesized()) {
            state.toolbox().aimNowhere(); // a finger that is lifted is nowhere
        } else if (tool() != Tool.NONE && !resting && leads(type)) {
            Point2D at = surface.onSurface(event.getX(), event.getY());
            state.toolbox().aim(new Spot(which, at.getX(), at.getY()));
        }
    }

    private static boolean leads(EventType<?> type) {
        return type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED || type == MouseEvent.MOUSE_RELEASED
            || type == MouseEvent.MOUSE_MOVED;
    }

    private void press(double x, double y) {
        held = true;
        wiping = false;
        lastX = x;
        lastY = y;
        switch (tool()) {
            case PEN -> begin(Nib.PEN);
            case HIGHLIGHTER -> begin(Nib.HIGHLIGHTER);
            case ERASER -> erase(x, y, Sizes.of(Tool.ERASER, view.getHeight()) / 2);
            case NONE, LASER, SPOTLIGHT, MAGNIFIER -> { }
        }
    }

    private void drag(double x, double y) {
        if (Math.hypot(x - lastX, y - lastY) < FINE) {
            return;
        }
        if (tool() == Tool.ERASER) {
            erase(x, y, Sizes.of(Tool.ERASER, view.getHeight()) / 2);
        } else {
            Point2D at = surface.onSurface(x, y);
            state.ink().extend(at.getX(), at.getY());
        }
        lastX = x;
        lastY = y;
    }

    private void lift() {
        held = false;
        state.ink().end();
    }

    private void begin(Nib nib) {
        Point2D at = surface.onSurface(lastX, lastY);
        double width = Sizes.of(tool(), view.getHeight()) / surface.scale();
        state.ink().begin(state.ink().page(which), Stroke.at(nib, state.toolbox().getColour(), width, at.getX(), at.getY()));
    }

    /// Wipes from the last place to this one.
    ///
    /// @param radius pixels
    private void erase(double x, double y, double radius) {
        int steps = Math.max(1, (int) Math.ceil(Math.hypot(x - lastX, y - lastY) / (OVERLAP * radius)));
        for (int step = 1; step <= steps; step++) {
            double share = (double) step / steps;
            put(lastX + (x - lastX) * share, lastY + (y - lastY) * share, radius);
        }
    }

    private void put(double x, double y, double radius) {
        Point2D at = surface.onSurface(x, y);
        state.ink().erase(state.ink().page(which), at.getX(), at.getY(), radius / surface.scale(), wiping);
        wiping = true;
    }

    /// The wheel changes the size of the spotlight; everything else lets it zoom the view.
    private void turn(ScrollEvent event) {
        if (tool() == Tool.SPOTLIGHT && event.getDeltaY() != 0 && !event.isDirect() && !event.isControlDown()) {
            state.toolbox().widen(event.getDeltaY() / WHEEL_NOTCH);
            event.consume();
        }
    }

    private Tool tool() {
        return state.toolbox().getTool();
    }
}
