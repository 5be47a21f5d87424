package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.PictureSight;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Plate;

class IllustrationViewTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site works = Sites.site(state, Sites.WORKS);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> new IllustrationView(state));
    private IllustrationView view;
    private PictureSight sight;

    @BeforeEach
    void waitForThePicture() {
        view = window.first(".illustration-view", IllustrationView.class);
        sight = new PictureSight(window, ".illustration-view");
        Rest.untilPainted();
    }

    @Test
    void beginsWithEverySiteInTheWindow() {
        for (Site site : state.catalogue().sites()) {
            Rectangle2D plate = AtlasWindow.place(plate(site));
            assertTrue(new Rectangle2D(0, 0, 1000, 700).contains(plate), () -> site.id() + " " + plate);
        }
    }

    @Test
    void aClickOnADrawnPixelSelectsTheSite() {
        window.click(sight.drawn(forum));
        assertEquals(forum, state.selection().getSelected());
    }

    @Test
    void aClickOnThePinSelectsTheSite() {
        window.click(plate(works));
        assertEquals(works, state.selection().getSelected());
    }

    @Test
    void aClickOnBareGroundEndsTheSelection() {
        window.change(() -> state.selection().select(tower));
        Rest.untilPainted();
        window.click(sight.ground());
        assertNull(state.selection().getSelected());
    }

    @Test
    void pointingAtADrawingPointsEverywhere() {
        window.moveTo(sight.drawn(tower));
        assertEquals(tower, state.selection().hoveredProperty().get());
        assertTrue(AtlasWindow.is(sight.vignette(tower), "hovered"));
        window.moveTo(sight.ground());
        assertNull(state.selection().hoveredProperty().get());
    }

    @Test
    void aFilteredOutSiteFades() {
        window.change(() -> state.filter().search("forum"));
        assertTrue(AtlasWindow.is(sight.vignette(tower), "faded"));
        assertTrue(sight.vignette(tower).getOpacity() < 0.5);
        assertTrue(AtlasWindow.is(plate(tower), "faded"));
        assertEquals(ContentDisplay.GRAPHIC_ONLY, plate(tower).getContentDisplay());
        assertFalse(AtlasWindow.is(sight.vignette(forum), "faded"));
    }

    @Test
    void aFadedSiteCanStillBeSelected() {
        window.change(() -> state.filter().search("forum"));
        window.click(sight.drawn(works));
        assertEquals(works, state.selection().getSelected());
    }

    @Test
    void aSelectedSiteStandsInTheFreePartOfTheWindow() {
        Rectangle2D card = new Rectangle2D(16, 480, 280, 200);
        window.change(() -> {
            view.clearanceProperty().set(new Insets(60, 420, 0, 0));
            view.cardsProperty().set(List.of(card));
        });
        for (Site site : state.catalogue().sites()) {
            window.change(() -> state.selection().select(site));
            Rectangle2D plate = AtlasWindow.place(plate(site));
            assertTrue(new Rectangle2D(0, 60, 580, 640).contains(plate), () -> site.id() + " " + plate);
            assertTrue(new Rectangle2D(0, 60, 580, 640).contains(sight.foot(site)), site.id());
            assertFalse(card.intersects(plate), site.id());
        }
    }

    @Test
    void selectingVeilsTheGroundAndMarksTheSite() {
        window.change(() -> state.selection().select(works));
        assertTrue(AtlasWindow.is(view, "veiled"));
        assertTrue(AtlasWindow.is(plate(works), "selected"));
        assertEquals(1, window.seen(".selection-ring").size());
        window.change(() -> state.selection().clear());
        assertFalse(AtlasWindow.is(view, "veiled"));
        assertEquals(List.of(), window.seen(".selection-ring"));
    }

    @Test
    void pinsBearNamesInTheLanguageAndSayWhatTheyAre() {
        assertEquals("Liaoning TV Tower", plate(tower).getText());
        assertEquals("Liaoning TV Tower, Landmarks, 1 of 3", plate(tower).getAccessibleText());
        window.change(() -> state.language().speak("zh"));
        assertEquals("辽宁广播电视塔", plate(tower).getText());
        assertEquals(state.language().textNow("plate.spoken", "辽宁广播电视塔", "地标", 1, 3), plate(tower).getAccessibleText());
    }

    @Test
    void theTabKeyLeadsToPinsOutOfSight() {
        window.change(() -> {
            state.selection().select(works);
            view.magnify(8);
        });
        Rest.untilPainted();
        Rectangle2D whole = new Rectangle2D(0, 0, 1000, 700);
        for (int i = 0; i < state.catalogue().sites().size(); i++) {
            window.keys(KeyCode.TAB);
            Rest.untilPainted();
            Node focused = AtlasWindow.on(() -> window.scene().getFocusOwner());
            assertTrue(focused instanceof Plate && whole.contains(AtlasWindow.place(focused)), () -> focused + " " + AtlasWindow.place(focused));
        }
    }

    @Test
    void zoomingInAndOutEndsWhereItBegan() {
        double before = view.getViewport().scale();
        window.change(view::zoomIn);
        assertEquals(2 * before, view.getViewport().scale(), 1e-9);
        window.change(view::zoomOut);
        assertEquals(before, view.getViewport().scale(), 1e-9);
    }

    @Test
    void showAllComesBackToTheBeginning() {
        Viewport before = view.getViewport();
        window.change(() -> view.pan(0.4, 0.2));
        window.change(view::zoomIn);
        assertFalse(before.equals(view.getViewport()));
        window.change(view::showAll);
        assertEquals(before, view.getViewport());
    }

    private Plate plate(Site site) {
        return window.plate(".illustration-view", site);
    }
}
