package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;
import org.shenyangatlas.view.map.GeoMapView;

class DesktopKeysTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site works = Sites.site(state, Sites.WORKS);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1600, 900);

    @Test
    void pageDownAndPageUpStepThroughTheSites() {
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(tower, state.selection().getSelected());
        window.keys(KeyCode.PAGE_UP);
        assertEquals(works, state.selection().getSelected());
    }

    @Test
    void escapeGoesOneStepBackAtATime() {
        window.change(() -> {
            state.filter().search("tower");
            state.selection().select(tower);
        });
        window.keys(KeyCode.F1);
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen("#keys-sheet"), "first what lies uppermost");
        assertEquals(tower, state.selection().getSelected());
        window.keys(KeyCode.ESCAPE);
        assertNull(state.selection().getSelected(), "then the selection");
        assertTrue(state.filter().isActive());
        window.keys(KeyCode.ESCAPE);
        assertFalse(state.filter().isActive(), "then the filter");
        assertTrue(window.stage().isShowing(), "and never the window");
    }

    @Test
    void fElevenFillsTheScreenAndGivesItBack() {
        window.keys(KeyCode.F11);
        assertTrue(window.stage().isFullScreen());
        window.keys(KeyCode.F11);
        assertFalse(window.stage().isFullScreen());
    }

    @Test
    void escapeLeavesTheFullScreen() {
        window.keys(KeyCode.F11);
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.stage().isFullScreen());
    }

    @Test
    void mSwapsPictureAndMap() {
        window.keys(KeyCode.M);
        assertEquals(Large.MAP, state.arrangement().getLarge());
        assertEquals(1, window.seen("#map").size());
        assertEquals(List.of(), window.seen("#picture"));
        window.keys(KeyCode.M);
        assertEquals(1, window.seen("#picture").size());
        assertEquals(List.of(), window.seen("#map"));
    }

    @Test
    void lSpeaksTheOtherLanguage() {
        window.keys(KeyCode.L);
        assertEquals("zh", state.language().getCurrent());
        assertEquals(List.of("三处"), window.words(".masthead .title"));
        assertTrue(AtlasWindow.is(window.scene().getRoot(), "zh"));
        window.keys(KeyCode.L);
        assertEquals(List.of("Three Sites"), window.words(".masthead .title"));
    }

    @Test
    void tTurnsDayToNightAndBack() {
        window.keys(KeyCode.T);
        assertTrue(state.appearance().isNight());
        assertTrue(AtlasWindow.is(window.scene().getRoot(), "dark"));
        window.keys(KeyCode.T);
        assertFalse(state.appearance().isNight());
        assertFalse(AtlasWindow.is(window.scene().getRoot(), "dark"));
    }

    @Test
    void digitsToggleTheCategories() {
        window.keys(KeyCode.DIGIT3);
        assertEquals(Set.of("business"), state.filter().categories());
        window.keys(KeyCode.DIGIT4);
        assertEquals(Set.of("business", "industry"), state.filter().categories());
        window.keys(KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT9);
        assertEquals(Set.of(), state.filter().categories(), "there is no ninth");
    }

    @ParameterizedTest
    @EnumSource(names = {"EQUALS", "ADD", "PLUS"})
    void plusZoomsIn(KeyCode key) {
        double before = picture().getViewport().scale();
        window.keys(key);
        assertEquals(2 * before, picture().getViewport().scale(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINUS", "SUBTRACT"})
    void minusZoomsOut(KeyCode key) {
        window.change(picture()::zoomIn);
        double before = picture().getViewport().scale();
        window.keys(key);
        assertEquals(before / 2, picture().getViewport().scale(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIGIT0", "NUMPAD0", "HOME"})
    void zeroAndHomeShowEverything(KeyCode key) {
        Viewport home = picture().getViewport();
        window.change(picture()::zoomIn);
        window.keys(key);
        assertEquals(home, picture().getViewport());
    }

    @Test
    void arrowsMoveThePictureWhenItHasTheFocus() {
        window.change(picture()::zoomIn);
        window.change(picture()::requestFocus);
        Viewport before = picture().getViewport();
        window.keys(KeyCode.RIGHT);
        assertTrue(picture().getViewport().left() > before.left());
        window.keys(KeyCode.LEFT);
        assertEquals(before.left(), picture().getViewport().left(), 1e-6);
        window.keys(KeyCode.DOWN);
        assertTrue(picture().getViewport().top() > before.top());
    }

    @Test
    void theSameKeysZoomTheMapWhileItIsLarge() {
        window.keys(KeyCode.M);
        GeoMapView map = window.first("#map", GeoMapView.class);
        double before = map.getExtent().zoom();
        window.keys(KeyCode.EQUALS);
        assertTrue(map.getExtent().zoom() > before);
        window.keys(KeyCode.DIGIT0);
        assertEquals(before, map.getExtent().zoom(), 1e-9);
    }

    @Test
    void fOneOpensTheListOfAllKeysAndEscapeClosesIt() {
        window.keys(KeyCode.F1);
        assertEquals(1, window.seen("#keys-sheet").size());
        List<String> words = window.words("#keys-sheet .label");
        for (Shortcut shortcut : Shortcut.values()) {
            assertTrue(words.contains(state.language().textNow(shortcut.words())), shortcut::name);
            assertTrue(words.containsAll(shortcut.written()), shortcut::name);
        }
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen("#keys-sheet"));
    }

    @Test
    void ctrlQClosesTheWindow() {
        window.push(KeyCode.CONTROL, KeyCode.Q);
        assertFalse(window.stage().isShowing());
    }

    private IllustrationView picture() {
        return window.first("#picture", IllustrationView.class);
    }
}
