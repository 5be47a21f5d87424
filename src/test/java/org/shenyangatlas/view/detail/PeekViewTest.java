package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

class PeekViewTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site works = Sites.site(state, Sites.WORKS);
    private final AtomicInteger readMore = new AtomicInteger();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 360, 160, () -> new PeekView(state, readMore::incrementAndGet));

    @BeforeEach
    void selectTheTower() {
        window.change(() -> state.selection().select(tower));
    }

    @Test
    void showsNumberNamesAndTheFirstFact() {
        assertEquals(List.of("1"), window.words(".seal"));
        assertEquals(List.of("Liaoning TV Tower"), window.words(".title-2"));
        assertEquals(List.of("辽宁广播电视塔", "305.5 m"), window.words(".muted"));
    }

    @Test
    void followsTheSelection() {
        window.change(() -> state.selection().select(works));
        assertEquals(List.of("BMW Brilliance"), window.words(".title-2"));
    }

    @Test
    void followsTheLanguage() {
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("辽宁广播电视塔"), window.words(".title-2"));
        assertEquals(List.of("Liaoning TV Tower", "305.5 米"), window.words(".muted"));
    }

    @Test
    void readMoreOpensThePanel() {
        window.click(".primary");
        assertEquals(1, readMore.get());
    }

    @Test
    void closeEndsTheSelection() {
        window.click(".close-button");
        assertNull(state.selection().getSelected());
    }

    @Test
    void nextAndPreviousGoThere() {
        window.click(outline(1));
        assertEquals(forum, state.selection().getSelected());
        window.click(outline(0));
        assertEquals(tower, state.selection().getSelected());
    }

    @Test
    void nextCanBePressedAgainAndAgainByKey() {
        window.change(() -> outline(1).requestFocus());
        window.keys(KeyCode.SPACE);
        window.keys(KeyCode.SPACE);
        assertEquals(works, state.selection().getSelected());
    }

    private Node outline(int place) {
        return window.seen(".outline").get(place);
    }
}
