package org.shenyangatlas.view.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.TouchPoint.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.InkColour;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;

/// Several fingers on an easel while a pen is chosen.
class FingersTest {

    private static final Point2D[] PALM = {new Point2D(500, 300), new Point2D(540, 310), new Point2D(520, 350)};

    private final AtlasState state = BareGround.ofThreeSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> new Easel(state, new IllustrationView(state), Large.PICTURE));
    private IllustrationView view;
    private int sets;

    @BeforeEach
    void chooseThePen() {
        view = window.first(".illustration-view", IllustrationView.class);
        window.change(() -> state.toolbox().choose(Tool.PEN));
    }

    @Test
    void twoFingersMoveTheView() {
        Viewport before = view.getViewport();
        touch(State.PRESSED, new Point2D(300, 300), new Point2D(700, 400));
        touch(State.MOVED, new Point2D(340, 310), new Point2D(740, 410));
        assertEquals(before.draggedBy(40, 10).left(), view.getViewport().left(), 1e-9);
        assertEquals(before.draggedBy(40, 10).top(), view.getViewport().top(), 1e-9);
    }

    @Test
    void aSecondFingerTakesBackWhatTheFirstHasBegun() {
        window.moveTo(new Point2D(300, 300)).press(MouseButton.PRIMARY).moveTo(new Point2D(340, 300));
        touch(State.PRESSED, new Point2D(340, 300), new Point2D(700, 400));
        window.moveTo(new Point2D(380, 300)).release(MouseButton.PRIMARY);
        window.rest();
        assertEquals(List.of(), strokes());
    }

    @Test
    void afterTwoFingersOneDrawsAgain() {
        touch(State.PRESSED, new Point2D(300, 300), new Point2D(700, 400));
        touch(State.RELEASED, new Point2D(300, 300), new Point2D(700, 400));
        window.moveTo(new Point2D(300, 300)).press(MouseButton.PRIMARY).moveTo(new Point2D(340, 300)).release(MouseButton.PRIMARY);
        window.rest();
        assertEquals(1, strokes().size());
    }

    @Test
    void aPalmErasesUntilItLiftsAndThenThePenIsBack() {
        line();
        touch(State.PRESSED, PALM);
        assertEquals(2, strokes().size(), "cut in two");
        assertEquals(Tool.ERASER, state.toolbox().getTool());
        touch(State.RELEASED, PALM);
        assertEquals(Tool.PEN, state.toolbox().getTool());
        window.change(() -> state.ink().undo());
        assertEquals(1, strokes().size());
    }

    @Test
    void threeFingersApartAreNoPalm() {
        line();
        touch(State.PRESSED, new Point2D(200, 300), new Point2D(520, 320), new Point2D(900, 300));
        assertEquals(1, strokes().size());
        assertEquals(Tool.PEN, state.toolbox().getTool());
    }

    @Test
    void aPalmErasesNothingWhileTheLaserIsChosen() {
        line();
        window.change(() -> state.toolbox().choose(Tool.LASER));
        touch(State.PRESSED, PALM);
        assertEquals(1, strokes().size());
        assertNotEquals(Tool.ERASER, state.toolbox().getTool());
    }

    /// From left to right under the palm.
    private void line() {
        window.change(() -> {
            Point2D from = view.onSurface(100, 320);
            Point2D to = view.onSurface(900, 320);
            state.ink().begin(state.ink().page(Large.PICTURE), Stroke.at(Nib.PEN, InkColour.RED, 2, from.getX(), from.getY()));
            state.ink().extend(to.getX(), to.getY());
            state.ink().end();
        });
    }

    private List<Stroke> strokes() {
        return state.ink().strokes(state.ink().page(Large.PICTURE)).get();
    }

    /// Sends one event for each finger, as the toolkit does.
    private void touch(State what, Point2D... fingers) {
        sets++;
        List<TouchPoint> points = new ArrayList<>();
        for (Point2D finger : fingers) {
            points.add(new TouchPoint(points.size() + 1, what, finger.getX(), finger.getY(), finger.getX(), finger.getY(), view, null));
        }
        EventType<TouchEvent> type = switch (what) {
            case PRESSED -> TouchEvent.TOUCH_PRESSED;
            case RELEASED -> TouchEvent.TOUCH_RELEASED;
            case MOVED, STATIONARY -> TouchEvent.TOUCH_MOVED;
        };
        window.change(() -> points.forEach(point ->
            Event.fireEvent(view, new TouchEvent(type, point, points, sets, false, false, false, false))));
    }
}
