package org.shenyangatlas.view.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

class SearchFieldTest {

    private final AtlasState state = Sites.stillState();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 400, 280, () -> new StackPane(new SearchField(state)));
    private TextField field;

    @BeforeEach
    void find() {
        field = window.first("#search", TextField.class);
    }

    @Test
    void everyKeyNarrowsWhatIsFound() {
        window.clickOn(field).write("b");
        assertEquals(List.of(Sites.WORKS, Sites.TOWER), found());
        window.write("mw");
        assertEquals(List.of(Sites.WORKS), found());
        window.type(KeyCode.BACK_SPACE, 3);
        assertEquals(3, found().size());
    }

    @Test
    void enterSelectsTheFirstFound() {
        window.clickOn(field).write("forum").type(KeyCode.ENTER);
        assertEquals(Sites.site(state, Sites.FORUM), state.selection().getSelected());
    }

    @Test
    void enterSelectsNothingWhenNothingIsFound() {
        window.clickOn(field).write("nowhere").type(KeyCode.ENTER);
        assertNull(state.selection().getSelected());
    }

    @Test
    void escapeEmptiesTheFieldAndStaysInIt() {
        window.clickOn(field).write("forum");
        window.keys(KeyCode.ESCAPE);
        assertEquals("", field.getText());
        assertEquals("", state.filter().getQuery());
        assertTrue(field.isFocused());
    }

    @Test
    void escapeLeavesTheEmptyField() {
        window.clickOn(field);
        assertTrue(field.isFocused());
        window.keys(KeyCode.ESCAPE);
        assertFalse(field.isFocused());
    }

    @Test
    void theClearButtonIsThereOnlyForATextAndEmptiesIt() {
        assertEquals(List.of(), window.seen(".clear-button"));
        window.clickOn(field).write("forum");
        window.rest();
        window.click(".clear-button");
        assertEquals("", field.getText());
        assertEquals(3, found().size());
        assertTrue(field.isFocused(), "one can go on typing");
        assertEquals(List.of(), window.seen(".clear-button"));
    }

    @Test
    void aQueryFromElsewhereStandsInTheField() {
        window.change(() -> state.filter().search("forum"));
        assertEquals("forum", field.getText());
        window.change(() -> state.filter().clear());
        assertEquals("", field.getText());
    }

    @Test
    void typingAfterBeginReplacesWhatIsThere() {
        window.change(() -> state.filter().search("forum"));
        window.change(() -> window.first(".search-field", SearchField.class).begin());
        window.write("bmw");
        assertEquals("bmw", state.filter().getQuery());
    }

    @Test
    void theSlashHintGoesWhileTheFieldIsInUse() {
        window.click(field);
        assertEquals(List.of(), window.words(".key-hint"));
        assertTrue(AtlasWindow.is(field.getParent(), "active"));
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of("/"), window.words(".key-hint"));
        assertFalse(AtlasWindow.is(field.getParent(), "active"));
    }

    @Test
    void aNewFieldShowsTheQueryThereIs() {
        window.change(() -> state.filter().search("forum"));
        window.change(() -> window.scene().setRoot(new StackPane(new SearchField(state))));
        assertEquals("forum", state.filter().getQuery());
        assertEquals("forum", window.first("#search", TextField.class).getText());
    }

    @Test
    void thePromptSpeaksTheLanguage() {
        String english = field.getPromptText();
        window.change(() -> state.language().speak("zh"));
        assertEquals(state.language().textNow("search.prompt"), field.getPromptText());
        assertEquals(field.getPromptText(), field.getAccessibleText());
        assertFalse(field.getPromptText().equals(english));
    }

    @Test
    void whatLedSomewhereIsOfferedUnderTheEmptyField() {
        window.clickOn(field).write("forum").type(KeyCode.ENTER);
        window.type(KeyCode.ESCAPE);
        window.write("nowhere").type(KeyCode.ENTER);
        assertEquals(List.of(), window.seen(".recent-searches"), "not while there is a query");
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of("forum"), window.words(".recent-search"));
        window.click(".recent-search");
        assertEquals("forum", state.filter().getQuery());
        assertTrue(field.isFocused());
        assertEquals(List.of(), window.seen(".recent-searches"));
    }

    @Test
    void theKeyboardGoesDownToWhatWasSearchedBefore() {
        window.change(() -> List.of("bmw", "forum", "tower").forEach(state.recentSearches()::remember));
        window.click(field);
        window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        window.keys(KeyCode.SPACE);
        assertEquals("forum", state.filter().getQuery());
        window.keys(KeyCode.ESCAPE);
        window.keys(KeyCode.DOWN);
        window.keys(KeyCode.ESCAPE);
        assertTrue(field.isFocused());
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen(".recent-searches"));
    }

    private List<String> found() {
        return state.filter().found().stream().map(Site::id).toList();
    }
}
