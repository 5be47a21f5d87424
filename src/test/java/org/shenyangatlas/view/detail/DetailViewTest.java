package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

class DetailViewTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site works = Sites.site(state, Sites.WORKS);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 432, 900, () -> new DetailView(state));

    @BeforeEach
    void selectTheTower() {
        window.change(() -> state.selection().select(tower));
    }

    @Test
    void showsTheNameInBothLanguagesAndInPinyin() {
        assertEquals(List.of("Liaoning Broadcast and Television Tower", "辽宁广播电视塔", "Liáoníng Guǎngbō Diànshì Tǎ"),
            window.words(".names > .label"));
    }

    @Test
    void showsDistrictAndYearWhereTheyAreKnown() {
        assertEquals(List.of("Shenhe", "1989"), window.words(".place > .muted"));
        window.change(() -> state.selection().select(works));
        assertEquals(List.of("Tiexi"), window.words(".place > .muted"));
    }

    @Test
    void aFactHasItsUnitAndTheMarkOfItsSource() {
        assertEquals(List.of("Height"), window.words(".fact-label"));
        assertEquals(List.of("305.5 m"), window.words(".fact-value"));
        assertEquals(List.of("A"), window.words(".fact .source-mark"));
    }

    @Test
    void whereSourcesDifferBothAreTold() {
        assertEquals("Height: another source says 305. The newspaper is newer.", passage(".disagreement"));
        assertEquals(List.of("A", "B"), window.words(".disagreement .source-mark"));
    }

    @Test
    void summaryAndDescriptionEndInTheMarksOfTheirSources() {
        assertEquals("Summary of Liaoning Broadcast and Television Tower.", passage(".lead"));
        assertEquals("More about Liaoning Broadcast and Television Tower.", passage(".prose"));
        assertEquals(List.of("A", "B"), window.words(".prose .source-mark"));
    }

    @Test
    void thePositionIsGivenAsWellAsItIsKnown() {
        assertEquals(List.of("41.78041° N, 123.42791° E"), window.words(".coordinates"));
        assertEquals(List.of("±40 m, verified"), window.words(".accuracy"));
        window.change(() -> state.selection().select(works));
        assertEquals(List.of("41.691° N, 123.236° E"), window.words(".coordinates"));
        assertEquals(List.of("±1.8 km, estimate"), window.words(".accuracy"));
    }

    @Test
    void theYearHasItsPlaceAmongThoseThatAreKnown() {
        assertEquals(List.of("1989, the 1st of 2"), window.words(".year-line .words"));
        assertEquals(List.of("1989", "2012"), window.words(".year-line .end"));
        window.change(() -> state.selection().select(works));
        assertEquals(List.of(), window.seen(".year-line"));
    }

    @Test
    void withoutSuppliesNothingIsOfferedThatCannotBeDone() {
        List.of(".copy", ".take-away", ".portrait").forEach(offer -> assertEquals(List.of(), window.seen(offer)));
    }

    @Test
    void aMarkTellsItsSource() {
        Label mark = window.first(".fact .source-mark", Label.class);
        assertEquals("A newspaper\nA publisher, 2023-05-19", mark.getTooltip().getText());
        assertEquals(mark.getTooltip().getText(), mark.getAccessibleText());
    }

    @Test
    void everySourceIsSpelledOutOnce() {
        assertEquals(List.of("A newspaper. A publisher, 2023-05-19", "Field notes. The atlas"), window.words(".source"));
    }

    @Test
    void nearbySitesComeNearestFirstWithTheirDistance() {
        assertEquals(List.of("Forum 66", "BMW Brilliance"), window.words(".neighbour .name"));
        assertEquals(List.of("2.1 km", "19 km"), window.words(".neighbour .distance"));
    }

    @Test
    void aClickOnANearbySiteGoesThere() {
        press(".neighbour");
        assertEquals(forum, state.selection().getSelected());
        assertEquals("Forum 66", title().getText());
    }

    @Test
    void theFootNamesTheNeighboursInTheCatalogue() {
        assertEquals(List.of("3  BMW Brilliance", "2  Forum 66"), window.words(".step"));
    }

    @Test
    void nextAndPreviousGoThere() {
        window.click(step(1));
        assertEquals(forum, state.selection().getSelected());
        window.click(step(0));
        assertEquals(tower, state.selection().getSelected());
    }

    @Test
    void nextCanBePressedAgainAndAgainByKey() {
        window.change(() -> step(1).requestFocus());
        window.keys(KeyCode.SPACE);
        assertEquals(forum, state.selection().getSelected());
        window.keys(KeyCode.SPACE);
        assertEquals(works, state.selection().getSelected());
    }

    @Test
    void theKeyboardStaysInThePanelWhenANearbySiteIsChosen() {
        window.change(() -> window.seen(".neighbour").getFirst().requestFocus());
        window.keys(KeyCode.SPACE);
        assertEquals(title(), window.scene().getFocusOwner(), "on the heading of what is new");
    }

    @Test
    void closeEndsTheSelection() {
        window.click(".close-button");
        assertNull(state.selection().getSelected());
    }

    @Test
    void aCategoryShowsItsSitesAlone() {
        window.change(() -> state.filter().search("tower"));
        window.click(window.seen(".site-header .chip").getFirst());
        assertEquals(Set.of("landmarks"), state.filter().categories());
        assertEquals("", state.filter().getQuery());
    }

    @Test
    void showOnTheMapMakesTheMapLarge() {
        press(".link");
        assertEquals(Large.MAP, state.arrangement().getLarge());
    }

    @Test
    void anotherSiteBeginsAtTheTop() {
        window.change(() -> scroll().setVvalue(0.8));
        window.change(() -> state.selection().select(works));
        assertEquals(0, scroll().getVvalue());
    }

    @Test
    void switchingTheLanguageChangesEveryWord() {
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("辽宁广播电视塔", "Liaoning Broadcast and Television Tower", "Liáoníng Guǎngbō Diànshì Tǎ"),
            window.words(".names > .label"));
        assertEquals(List.of("高度"), window.words(".fact-label"));
        assertEquals(List.of("305.5 米"), window.words(".fact-value"));
        assertEquals("辽宁广播电视塔的简介。", passage(".lead"));
        assertEquals(List.of("市府恒隆广场", "华晨宝马"), window.words(".neighbour .name"));
        Set<String> english = window.words(".text").stream().filter(text -> text.matches(".*[a-z]{3}.*"))
            .collect(Collectors.toSet());
        assertTrue(Set.of("Liaoning Broadcast and Television Tower", "Liáoníng Guǎngbō Diànshì Tǎ").containsAll(english),
            english::toString);
    }

    private Label title() {
        return window.first("#detail-title", Label.class);
    }

    private Node step(int place) {
        return window.seen(".step").get(place);
    }

    private ScrollPane scroll() {
        return window.first(".paper-scroll", ScrollPane.class);
    }

    /// The words of a passage, without its marks.
    private String passage(String selector) {
        return window.first(selector + " .body", Text.class).getText() + window.first(selector + " .tail", Label.class).getText();
    }

    /// What may lie farther down than the window shows.
    private void press(String selector) {
        window.change(() -> ((ButtonBase) window.seen(selector).getFirst()).fire());
    }
}
