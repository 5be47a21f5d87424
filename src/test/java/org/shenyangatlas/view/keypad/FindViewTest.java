package org.shenyangatlas.view.keypad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;

/// A site is found with a finger, on keys of our own.
class FindViewTest {

    private final AtlasState state = BareGround.ofAllSites();
    private final int[] done = new int[1];
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 900, 1166, () -> new FindView(state, () -> done[0]++));

    @Test
    void initialsFindADistrict() {
        type("hn");
        assertEquals("hn", state.filter().getQuery());
        assertEquals(state.filter().found().size(), found().size());
        assertEquals(List.of("H", "n"), marks("#found-boguan-bridge .because"));
        assertEquals(List.of("7 sites"), window.words(".query-line .count"));
    }

    @Test
    void initialsAndPinyinFindAndMarkAName() {
        type("txjc");
        assertEquals(List.of("found-taoxian-airport"), ids(found()));
        window.click("#key-clear");
        assertEquals(state.catalogue().sites().size(), found().size());
        type("boguan");
        assertEquals("found-boguan-bridge", ids(found()).getFirst());
        assertEquals(List.of("Boguan"), marks("#found-boguan-bridge .name"));
        assertEquals(List.of("伯官"), marks("#found-boguan-bridge .other-name"));
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("伯官"), marks("#found-boguan-bridge .name"));
        assertEquals(List.of("1 处"), window.words(".query-line .count"));
    }

    /// No letter of it is on the keys, and no input method is asked for; it may still come from elsewhere.
    @Test
    void chineseIsFoundWithoutBeingOnTheKeys() {
        List<String> keys = window.seen(".keypad .key").stream().map(key -> ((Button) key).getText())
            .filter(text -> text != null && text.length() == 1).toList();
        assertEquals(36, keys.size());
        assertTrue(keys.stream().allMatch(key -> key.matches("[a-z0-9]")));
        assertEquals(List.of(), AtlasWindow.on(() -> window.scene().getRoot().lookupAll("*").stream()
            .filter(TextInputControl.class::isInstance).toList()));
        window.change(() -> state.filter().search("沈"));
        assertEquals(List.of("沈"), marks("#found-shenyang-railway-station .other-name"));
    }

    @Test
    void doneLeavesAndATapSelectsFirst() {
        window.click("#key-done");
        assertNull(state.selection().getSelected());
        type("bmw");
        window.click("#found-bmw-brilliance");
        assertEquals("bmw-brilliance", Objects.requireNonNull(state.selection().getSelected()).id());
        assertEquals(2, done[0]);
    }

    @Test
    void whenNothingIsFoundACategoryIsAWayOn() {
        type("zoo");
        assertEquals(List.of("No site called \"zoo\""), window.words(".near-help .title"));
        assertEquals(state.catalogue().categories().size(), window.seen(".near-help .start").size());
        window.click("#start-culture");
        assertFalse(found().isEmpty());
        assertEquals(List.of("Culture"), window.words(".query-line .typed"));
        window.click("#key-clear");
        assertEquals(state.catalogue().sites().size(), found().size());
    }

    @Test
    void aKeyboardTypesToo() {
        window.interact(() -> window.lookup(".find-view").queryAs(FindView.class).begin());
        window.keys(KeyCode.B, KeyCode.M, KeyCode.W, KeyCode.Q, KeyCode.BACK_SPACE);
        assertEquals("bmw", state.filter().getQuery());
        window.keys(KeyCode.ENTER);
        assertEquals("bmw-brilliance", Objects.requireNonNull(state.selection().getSelected()).id());
        assertEquals(1, done[0]);
    }

    @Test
    void aFingerDrawsTheListWithoutChoosing() {
        ScrollPane list = window.first(".found-list .scroll-pane", ScrollPane.class);
        Site third = state.catalogue().sites().get(2);
        window.drag("#found-" + third.id()).moveBy(0, -60).moveBy(0, -60).drop();
        window.rest();
        assertNotEquals(0, AtlasWindow.on(list::getVvalue));
        assertNull(state.selection().getSelected());
        assertEquals(0, done[0]);
    }

    @Test
    void keysAreLargeEnoughAndApart() {
        List<Rectangle2D> keys = window.seen(".keypad .key").stream().map(AtlasWindow::place).toList();
        for (Rectangle2D key : keys) {
            assertTrue(key.getWidth() >= 64 && key.getHeight() >= 64, key.toString());
            Rectangle2D room = new Rectangle2D(key.getMinX() - 7.5, key.getMinY() - 7.5, key.getWidth() + 15, key.getHeight() + 15);
            assertEquals(1, keys.stream().filter(room::intersects).count(), key + " stands alone");
        }
    }

    @Test
    void aScreenThatLiesHasTheKeysToTheRight() {
        window.change(() -> {
            window.stage().setWidth(1920);
            window.stage().setHeight(FindView.heightIn(1920, 1080));
        });
        Rectangle2D list = AtlasWindow.place(window.seen(".found-list").getFirst());
        Rectangle2D keys = AtlasWindow.place(window.seen(".keypad").getFirst());
        assertTrue(list.getMaxX() < keys.getMinX());
        assertTrue(keys.getMaxY() <= window.scene().getHeight());
    }

    private void type(String letters) {
        window.change(() -> letters.chars().forEach(letter ->
            window.lookup("#key-" + (char) letter).queryAs(Button.class).fire()));
    }

    private List<Node> found() {
        return window.seen(".found-row");
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(Node::getId).toList();
    }

    private List<String> marks(String of) {
        return window.seen(of + " .marked").stream().map(node -> ((Text) node).getText()).toList();
    }
}
