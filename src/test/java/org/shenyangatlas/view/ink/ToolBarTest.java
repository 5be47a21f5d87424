package org.shenyangatlas.view.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.InkColour;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

class ToolBarTest {

    private final AtlasState state = Sites.stillState();
    private final AtomicInteger saved = new AtomicInteger();
    private final Button elsewhere = new Button("elsewhere");
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 300,
        () -> new StackPane(elsewhere, new ToolBar(state, saved::incrementAndGet)));

    @Test
    void itIsThereOnlyWhileAToolIsChosen() {
        assertEquals(List.of(), window.seen(".ink-bar"));
        open();
        assertEquals(1, window.seen(".ink-bar").size());
        window.click(button("Arrow"));
        assertEquals(List.of(), window.seen(".ink-bar"));
    }

    @ParameterizedTest
    @CsvSource({"Pen, PEN", "Highlighter, HIGHLIGHTER", "Eraser, ERASER", "Laser pointer, LASER", "Spotlight, SPOTLIGHT",
        "Magnifier, MAGNIFIER"})
    void aToolIsChosenAndMarked(String name, Tool tool) {
        open();
        window.click(button(name));
        assertEquals(tool, state.toolbox().getTool());
        assertTrue(AtlasWindow.is(button(name), "on"));
    }

    @Test
    void aColourIsChosenAndMarked() {
        open();
        assertTrue(AtlasWindow.is(button("Red"), "on"));
        window.click(button("Blue"));
        assertEquals(InkColour.BLUE, state.toolbox().getColour());
        assertTrue(AtlasWindow.is(button("Blue"), "on"));
        assertFalse(AtlasWindow.is(button("Red"), "on"));
    }

    @Test
    void undoRedoAndWipeActOnThePage() {
        open();
        window.change(() -> {
            state.ink().begin(state.ink().page(Large.PICTURE), Stroke.at(Nib.PEN, InkColour.RED, 2, 0, 0));
            state.ink().end();
        });
        window.click(button("Undo"));
        assertEquals(0, strokes());
        window.click(button("Redo"));
        assertEquals(1, strokes());
        window.click(button("Wipe everything"));
        assertEquals(0, strokes());
    }

    @Test
    void savingIsTheShellsDoing() {
        open();
        window.click(button("Save as a picture"));
        assertEquals(1, saved.get());
    }

    @Test
    void theKeyboardStaysWhereItWas() {
        open();
        window.change(elsewhere::requestFocus);
        window.click(button("Blue"));
        assertTrue(elsewhere.isFocused());
        assertTrue(window.seen(".ink-bar .button").stream().noneMatch(Node::isFocusTraversable));
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void everyButtonHasANameAndCanBeHit(String language) {
        open();
        window.change(() -> state.language().speak(language));
        for (Node button : window.seen(".ink-bar .button")) {
            Rectangle2D place = AtlasWindow.place(button);
            assertTrue(place.getWidth() >= 43.5 && place.getHeight() >= 43.5, () -> button + " " + place);
            assertFalse(button.getAccessibleText().isBlank());
        }
        assertEquals(window.seen(".ink-bar .button").size(),
            window.seen(".ink-bar .button").stream().map(Node::getAccessibleText).distinct().count(), "each its own");
    }

    private void open() {
        window.change(() -> state.toolbox().choose(Tool.PEN));
    }

    private int strokes() {
        return state.ink().strokes(state.ink().page(Large.PICTURE)).get().size();
    }

    private Button button(String name) {
        return window.seen(".ink-bar .button").stream().map(Button.class::cast)
            .filter(button -> name.equals(button.getAccessibleText())).findFirst().orElseThrow();
    }
}
