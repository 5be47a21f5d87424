package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.testfx.util.WaitForAsyncUtils;

/// There is no way out of a kiosk by keys, by mouse or by its window.
class KioskGuardTest {

    private static final List<KeyCode> MODIFIERS = List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.META);
    private static final Set<KeyCode> HARMLESS = EnumSet.of(KeyCode.TAB, KeyCode.W, KeyCode.Q, KeyCode.P, KeyCode.O, KeyCode.S, KeyCode.SHIFT);

    private final AtlasState state = BareGround.ofThreeSites();
    private TextField field;
    private Button button;
    private final List<InputEvent> heard = new ArrayList<>();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 800, 600, () -> {
        field = new TextField();
        button = new Button("below");
        return new VBox(button, field);
    });
    private KioskGuard guard;

    @BeforeEach
    void install() {
        window.change(() -> {
            guard = KioskGuard.install(window.stage(), window.scene());
            window.scene().getRoot().addEventFilter(InputEvent.ANY, heard::add);
        });
        await("full screen", () -> window.stage().isFullScreen());
        heard.clear();
    }

    @AfterEach
    void release() {
        window.interact(guard::release);
    }

    @Test
    void theWindowIsAsLargeAsItsScreen() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        assertEquals(screen, new Rectangle2D(window.stage().getX(), window.stage().getY(), window.stage().getWidth(),
            window.stage().getHeight()));
        assertEquals("", window.stage().getFullScreenExitHint());
    }

    /// Every key alone, with one modifier, and with two: pressed by a hand, not sent as events, so that the toolkit's own
    /// key for leaving full screen is tried too.
    @Test
    void noKeyAndNoChordLeadsOut() {
        List<KeyCode> keys = new ArrayList<>(Stream.of(KeyCode.values()).filter(KeyCode::isFunctionKey).toList());
        keys.addAll(List.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.W, KeyCode.Q, KeyCode.P, KeyCode.O, KeyCode.S));
        List<List<KeyCode>> chords = new ArrayList<>();
        for (int mask = 0; mask < 1 << MODIFIERS.size(); mask++) {
            int chosen = mask;
            List<KeyCode> held = MODIFIERS.stream().filter(key -> (chosen & 1 << MODIFIERS.indexOf(key)) != 0).toList();
            if (held.size() <= 2) {
                keys.forEach(key -> chords.add(Stream.concat(held.stream(), Stream.of(key)).toList()));
            }
        }
        assertTrue(chords.stream().filter(chord -> chord.size() > 1).count() >= 300, "chords: " + chords.size());
        List<String> leaks = new ArrayList<>();
        window.interact(() -> {
            field.requestFocus();
            Robot robot = new Robot();
            for (List<KeyCode> chord : chords) {
                heard.clear();
                press(robot, chord);
                boolean harmless = HARMLESS.containsAll(chord);
                boolean reached = heard.stream().anyMatch(event -> event instanceof KeyEvent key
                    && key.getEventType() != KeyEvent.KEY_TYPED && !HARMLESS.contains(key.getCode()));
                boolean chorded = heard.stream().anyMatch(event -> event instanceof KeyEvent && !harmless && event.getEventType() == KeyEvent.KEY_PRESSED
                    && ((KeyEvent) event).getCode() != KeyCode.SHIFT);
                if (reached || chorded || !window.stage().isShowing() || !window.stage().isFullScreen() || window.stage().isIconified()) {
                    leaks.add(chord.toString());
                }
            }
        });
        assertEquals(List.of(), leaks);
        assertTrue(AtlasWindow.on(() -> window.stage().isFullScreen()));
    }

    @Test
    void keysOfTheSystemDoNothing() {
        List<KeyCode> keys = List.of(KeyCode.CONTEXT_MENU, KeyCode.WINDOWS, KeyCode.COMMAND, KeyCode.PRINTSCREEN, KeyCode.ALT_GRAPH,
            KeyCode.INSERT, KeyCode.UNDO, KeyCode.HELP);
        window.interact(() -> keys.forEach(key -> Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false,
            false, false))));
        assertEquals(List.of(), heard);
    }

    @Test
    void lettersDigitsAndArrowsArrive() {
        window.interact(field::requestFocus);
        window.keys(KeyCode.H, KeyCode.N, KeyCode.DIGIT6, KeyCode.BACK_SPACE, KeyCode.SPACE, KeyCode.LEFT);
        assertEquals("hn ", AtlasWindow.on(field::getText));
    }

    @Test
    void theWindowDoesNotCloseForWhoeverAsks() {
        window.change(() -> Event.fireEvent(window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(AtlasWindow.on(() -> window.stage().isShowing()));
    }

    @Test
    void fullScreenComesBackWhenItIsLost() {
        window.interact(() -> window.stage().setFullScreen(false));
        await("full screen again", () -> window.stage().isFullScreen());
    }

    @Test
    void theWindowDoesNotStayAnIcon() {
        window.interact(() -> window.stage().setIconified(true));
        await("no icon", () -> !window.stage().isIconified());
    }

    @Test
    void onlyTheFirstMouseButtonDoesAnything() {
        int[] fired = new int[1];
        window.interact(() -> button.setOnAction(_ -> fired[0]++));
        window.rightClickOn(button);
        window.clickOn(button, MouseButton.MIDDLE);
        window.rest();
        assertFalse(heard.stream().anyMatch(event -> event instanceof MouseEvent mouse && mouse.getButton() != MouseButton.NONE));
        assertFalse(heard.stream().anyMatch(ContextMenuEvent.class::isInstance));
        window.click(button);
        assertEquals(1, fired[0]);
    }

    @Test
    void nothingIsDragged() {
        window.drag(button).moveBy(200, 100).drop();
        assertFalse(heard.stream().anyMatch(event -> event.getEventType() == MouseEvent.DRAG_DETECTED));
        assertTrue(heard.stream().anyMatch(event -> event.getEventType() == MouseEvent.MOUSE_DRAGGED), "hands still move things");
    }

    @Test
    void noMenuAndNoTooltipOpensAWindowOfItsOwn() {
        ContextMenu menu = new ContextMenu(new MenuItem("Paste"));
        window.change(() -> {
            menu.show(field, 100, 100);
            new Tooltip("what it is").show(window.stage());
        });
        await("no other window", () -> Window.getWindows().size() == 1);
    }

    @Test
    void thePointerIsHiddenUntilAMouseReallyMoves() {
        assertEquals(Cursor.NONE, AtlasWindow.on(() -> window.scene().getCursor()));
        assertNull(AtlasWindow.on(button::getCursor), "nor over what has one of its own");
        window.interact(() -> jump(new Robot(), 700, 300));
        assertTrue(AtlasWindow.is(window.scene().getRoot(), "pointerless"), "a finger jumps");
        window.interact(() -> {
            Robot robot = new Robot();
            for (int x = 700; x < 720; x++) {
                jump(robot, x, 300);
            }
        });
        window.rest();
        assertNull(AtlasWindow.on(() -> window.scene().getCursor()));
        assertEquals(Cursor.HAND, AtlasWindow.on(button::getCursor));
    }

    @Test
    void aNewRootIsGuardedAsWell() {
        VBox other = new VBox();
        window.change(() -> window.scene().setRoot(other));
        assertTrue(AtlasWindow.is(other, "pointerless"));
    }

    @Test
    void theOperatorCanLeave() {
        window.interact(guard::release);
        await("no full screen", () -> !window.stage().isFullScreen());
        window.interact(field::requestFocus);
        window.push(KeyCode.CONTROL, KeyCode.P);
        assertTrue(heard.stream().anyMatch(event -> event instanceof KeyEvent key && key.getCode() == KeyCode.P));
        window.change(() -> Event.fireEvent(window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertFalse(AtlasWindow.on(() -> window.stage().isShowing()));
    }

    /// The toolkit's hand has no system key of its own: chords with it are sent as events.
    private void press(Robot robot, List<KeyCode> chord) {
        if (!chord.contains(KeyCode.META)) {
            chord.forEach(robot::keyPress);
            chord.reversed().forEach(robot::keyRelease);
            return;
        }
        for (KeyCode key : chord) {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, chord.contains(KeyCode.SHIFT),
                chord.contains(KeyCode.CONTROL), chord.contains(KeyCode.ALT), true));
        }
    }

    private static void jump(Robot robot, double x, double y) {
        robot.mouseMove(x, y);
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> AtlasWindow.on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(what, e);
        }
    }
}
