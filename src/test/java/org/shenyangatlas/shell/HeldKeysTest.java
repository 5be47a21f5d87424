package org.shenyangatlas.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.stage.WindowHelper;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

/// Keys that are held down in a window with something to look at and a field to type into.
class HeldKeysTest {

    private final AtlasState state = Sites.state();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 300, 200, () -> new VBox(new TextField(), new Region()));
    private TextField field;
    private final Moved view = new Moved();
    private final List<Shortcut> commands = new ArrayList<>();

    @BeforeEach
    void listen() {
        VBox content = (VBox) window.scene().getRoot().getChildrenUnmodifiable().getFirst();
        field = (TextField) content.getChildren().getFirst();
        Node ground = content.getChildren().get(1);
        window.change(() -> {
            KeyMap.install(window.scene(), (shortcut, _) -> commands.add(shortcut), () -> view, state.appearance()::isStill);
            ground.setFocusTraversable(true);
            ground.requestFocus();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "D"})
    void theViewMovesForAsLongAsAKeyIsHeld(KeyCode key) throws Exception {
        window.press(key);
        view.awaitMoves();
        assertTrue(view.moves().getLast().getX() > 0);
        window.release(key);
        assertStands();
        assertEquals(1, view.pans().size(), "it runs on a little");
    }

    @Test
    void theViewMovesOnWhileOneOfTwoKeysOfADirectionIsStillHeld() throws Exception {
        window.press(KeyCode.RIGHT, KeyCode.D);
        window.release(KeyCode.RIGHT);
        view.awaitMoves();
        assertEquals(List.of(), view.pans());
        window.release(KeyCode.D);
        assertStands();
        assertEquals(1, view.pans().size());
    }

    @Test
    void aHeldKeyIsNoCommand() throws Exception {
        window.press(KeyCode.S);
        view.awaitMoves();
        assertEquals(List.of(), commands);
    }

    @Test
    void withReducedMotionAPressIsOneStep() {
        window.change(() -> state.appearance().reduceMotion(true));
        window.press(KeyCode.DOWN);
        window.rest();
        assertEquals(1, view.moves().size());
        window.release(KeyCode.DOWN);
        assertStands();
        assertEquals(List.of(), view.pans());
    }

    @Test
    void whenTheWindowLosesTheFocusTheViewStops() throws Exception {
        window.press(KeyCode.LEFT);
        view.awaitMoves();
        focus(false);
        assertStands();
        assertEquals(List.of(), view.pans());
    }

    @Test
    void whenTheFocusComesBackTheKeyHasToBePressedAnew() throws Exception {
        window.press(KeyCode.LEFT);
        focus(false);
        focus(true);
        assertStands();
        window.release(KeyCode.LEFT);
        assertEquals(List.of(), view.pans());
        window.press(KeyCode.LEFT);
        view.awaitMoves();
    }

    @Test
    void aKeyLetGoInATextStopsTheViewToo() throws Exception {
        window.press(KeyCode.RIGHT);
        view.awaitMoves();
        window.change(field::requestFocus);
        window.release(KeyCode.RIGHT);
        assertStands();
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "A"})
    void inATextTheKeysBelongToTheText(KeyCode key) {
        window.change(field::requestFocus);
        window.press(key);
        assertStands();
        window.release(key);
        assertEquals(List.of(), view.pans());
    }

    /// Tells the window what its platform would: the headless one never takes the focus away.
    private void focus(boolean on) {
        window.change(() -> WindowHelper.setFocused(window.stage(), on));
    }

    private void assertStands() {
        window.rest();
        int before = view.moves().size();
        window.rest();
        assertEquals(before, view.moves().size(), "nothing moves any more");
    }
}
