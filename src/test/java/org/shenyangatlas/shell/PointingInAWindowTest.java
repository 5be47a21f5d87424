package org.shenyangatlas.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;
import org.shenyangatlas.view.ink.Easel;

/// Keys and mouse together, as a presenter uses them.
class PointingInAWindowTest {

    private final AtlasState state = BareGround.ofThreeSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700,
        () -> new StackPane(new Easel(state, new IllustrationView(state), Large.PICTURE), new TextField()));
    private TextField field;

    @BeforeEach
    void installTheKeys() {
        field = window.first(".text-field", TextField.class);
        window.change(() -> {
            field.setMaxWidth(200);
            StackPane.setAlignment(field, Pos.TOP_LEFT);
            new PointingKeys(state, () -> { }).install(window.scene());
            window.first(".illustration-view", IllustrationView.class).requestFocus();
        });
    }

    @Test
    void drawUndoLeaveAndMoveOn() {
        IllustrationView view = window.first(".illustration-view", IllustrationView.class);
        Viewport before = view.getViewport();
        ctrl(KeyCode.P);
        drag();
        assertEquals(1, strokes());
        ctrl(KeyCode.Z);
        assertEquals(0, strokes());
        window.keys(KeyCode.ESCAPE);
        assertEquals(Tool.NONE, state.toolbox().getTool());
        assertEquals(before, view.getViewport());
        drag();
        assertEquals(0, strokes());
        assertNotEquals(before, view.getViewport());
    }

    @Test
    void aTextFieldKeepsItsLetters() {
        window.change(field::requestFocus);
        window.keys(KeyCode.C, KeyCode.E);
        assertEquals("ce", AtlasWindow.on(field::getText));
        assertEquals(Tool.NONE, state.toolbox().getTool());
    }

    private void ctrl(KeyCode code) {
        window.push(KeyCode.SHORTCUT, code);
        window.rest();
    }

    private void drag() {
        window.moveTo(new Point2D(300, 200)).press(MouseButton.PRIMARY).moveTo(new Point2D(400, 250)).release(MouseButton.PRIMARY);
        window.rest();
    }

    private int strokes() {
        return state.ink().strokes(state.ink().page(Large.PICTURE)).get().size();
    }
}
