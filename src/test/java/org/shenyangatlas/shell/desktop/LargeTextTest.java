package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.CutWords;

/// Text twice as large takes other room, but nothing is lost.
@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"1920, 1080", "1280, 800"})
class LargeTextTest {

    private final AtlasState state = BareGround.ofAllSites();
    private final Rectangle2D inside;
    @RegisterExtension
    final AtlasWindow window;

    LargeTextTest(double width, double height) {
        inside = new Rectangle2D(0, 0, width, height);
        window = AtlasWindow.ofShell(state, width, height);
    }

    @Test
    void keysMakeItLargerSmallerAndUsual() {
        window.push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(130, state.textSize().getPercent());
        window.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(115, state.textSize().getPercent());
        window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(100, state.textSize().getPercent());
    }

    @Test
    void nothingIsCutOffOrOutsideTheWindow() {
        window.change(() -> state.textSize().choose(200));
        window.change(() -> state.selection().select(state.catalogue().site("tv-tower").orElseThrow()));
        assertComplete("the peek card");
        window.seen(".peek-view .primary").forEach(button -> window.change(((ButtonBase) button)::fire));
        assertComplete("the panel");
        window.change(() -> state.language().speak("zh"));
        assertComplete("the panel in Chinese");
        window.seen("#open-sites").forEach(button -> window.change(((ButtonBase) button)::fire));
        assertEquals(1, window.seen(".index").size());
        assertTrue(AtlasWindow.place(window.seen("#sites").getFirst()).getHeight() > 300, "some sites at a glance");
    }

    private void assertComplete(String what) {
        assertEquals(Set.of(), CutWords.in(window), what);
        window.seen(".floating").stream().map(AtlasWindow::place)
            .forEach(card -> assertTrue(inside.contains(card), () -> what + ": a card at " + card));
    }
}
