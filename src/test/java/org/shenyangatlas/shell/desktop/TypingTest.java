package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;

/// Keys while a text is typed, and on the way to it.
class TypingTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Site tower = Sites.site(state, Sites.TOWER);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1600, 900);

    @Test
    void theSlashBringsTheCaretIntoTheSearchFieldAndIsNotWritten() {
        window.keys(KeyCode.SLASH);
        assertTrue(search().isFocused());
        assertEquals("", search().getText());
    }

    @Test
    void pagingWorksWhileTyping() {
        window.click("#search");
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(tower, state.selection().getSelected());
    }

    @Test
    void typingIntoTheSearchFieldTriggersNothingElse() {
        Viewport before = picture().getViewport();
        window.click("#search");
        window.keys(KeyCode.M, KeyCode.L, KeyCode.T, KeyCode.A, KeyCode.W, KeyCode.DIGIT1, KeyCode.DIGIT0, KeyCode.MINUS,
            KeyCode.SLASH, KeyCode.LEFT, KeyCode.HOME);
        assertEquals("mltaw10-/", search().getText());
        assertEquals("mltaw10-/", state.filter().getQuery());
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
        assertEquals("en", state.language().getCurrent());
        assertFalse(state.appearance().isNight());
        assertEquals(Set.of(), state.filter().categories());
        assertEquals(before, picture().getViewport());
    }

    private IllustrationView picture() {
        return window.first("#picture", IllustrationView.class);
    }

    private TextField search() {
        return window.first("#search", TextField.class);
    }
}
