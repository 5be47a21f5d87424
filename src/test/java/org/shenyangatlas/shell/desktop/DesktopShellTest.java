package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Sites;

/// What stands in a window, by the room there is.
class DesktopShellTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);

    @Nested
    class At1920x1080 {

        @RegisterExtension
        final AtlasWindow window = AtlasWindow.ofShell(state, 1920, 1080);

        @Test
        void theIndexStandsOpenAndThereIsNeitherRailNorBar() {
            assertEquals(1, window.seen(".index").size());
            assertEquals(List.of(), window.seen(".rail"));
            assertEquals(List.of(), window.seen(".bar"));
        }

        @Test
        void theWholePanelAppearsOnSelectionAndGoesWithIt() {
            assertEquals(List.of(), window.seen(".detail-view"));
            window.change(() -> state.selection().select(tower));
            assertEquals(1, window.seen(".detail-view").size());
            assertEquals(List.of(), window.seen(".peek-view"));
            window.change(() -> state.selection().clear());
            assertEquals(List.of(), window.seen(".detail-view"));
        }

        @Test
        void ctrlFBringsTheCaretIntoTheSearchField() {
            window.push(KeyCode.CONTROL, KeyCode.F);
            assertTrue(window.first("#search", TextField.class).isFocused());
        }

        @Test
        void theIndexTellsHowMuchThereIs() {
            assertTrue(window.words(".status > .label").containsAll(List.of("3 sites", "4 categories")));
        }

        @Test
        void thePanelTakesRoomFromThePictureNotFromTheIndex() {
            window.change(() -> state.selection().select(tower));
            Rectangle2D panel = AtlasWindow.place(window.seen(".detail-view").getFirst());
            assertFalse(panel.intersects(AtlasWindow.place(window.seen(".index").getFirst())));
            assertEquals(new Rectangle2D(1920 - 16 - 432, 16, 432, 1080 - 32), panel);
        }
    }

    @Nested
    class At1280x800 {

        @RegisterExtension
        final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);

        @Test
        void railAndBarStandForTheIndex() {
            assertEquals(List.of(), window.seen(".index"));
            assertEquals(1, window.seen(".rail").size());
            assertEquals(1, window.seen(".bar").size());
        }

        @Test
        void aSelectionShowsThePeekCard() {
            window.change(() -> state.selection().select(tower));
            assertEquals(1, window.seen(".peek-view").size());
            assertEquals(List.of(), window.seen(".detail-view"));
        }

        @Test
        void readMoreOpensThePanelInThePlaceOfThePeekCard() {
            window.change(() -> state.selection().select(tower));
            window.click(".peek-view .primary");
            assertEquals(1, window.seen(".detail-view").size());
            assertEquals(List.of(), window.seen(".peek-view"));
        }

        @Test
        void thePanelStaysOpenFromSiteToSite() {
            window.change(() -> state.selection().select(tower));
            window.click(".peek-view .primary");
            window.keys(KeyCode.PAGE_DOWN);
            assertEquals(forum, state.selection().getSelected());
            assertEquals(1, window.seen(".detail-view").size());
        }

        @Test
        void escapeGoesBackByTheWayOneCame() {
            window.change(() -> state.selection().select(tower));
            window.click(".peek-view .primary");
            window.keys(KeyCode.ESCAPE);
            assertEquals(1, window.seen(".peek-view").size());
            assertEquals(tower, state.selection().getSelected());
            window.keys(KeyCode.ESCAPE);
            assertNull(state.selection().getSelected());
        }

        @Test
        void ctrlFBringsTheCaretIntoTheSearchField() {
            window.push(KeyCode.CONTROL, KeyCode.F);
            assertTrue(window.first(".bar #search", TextField.class).isFocused());
        }

        @Test
        void theSitesOpenAsADrawerAndCloseOnceOneIsChosen() {
            window.click("#open-sites");
            assertEquals(1, window.seen(".index").size());
            window.click(window.seen(".index .site-row").get(1));
            assertEquals(forum, state.selection().getSelected());
            assertEquals(List.of(), window.seen(".index"));
        }

        @Test
        void escapeClosesTheDrawer() {
            window.click("#open-sites");
            window.keys(KeyCode.ESCAPE);
            assertEquals(List.of(), window.seen(".index"));
        }

        @Test
        void theRailMakesTheMapLarge() {
            window.click(window.seen(".rail .button").get(1));
            assertEquals(Large.MAP, state.arrangement().getLarge());
            assertEquals(1, window.seen("#map").size());
            assertEquals(List.of(), window.seen("#picture"));
        }

        @Test
        void aWiderWindowTurnsRailIntoIndexAndPeekCardIntoPanel() {
            window.change(() -> state.selection().select(tower));
            window.change(() -> {
                window.stage().setWidth(1700);
                window.stage().setHeight(1000);
            });
            assertEquals(1, window.seen(".index").size());
            assertEquals(List.of(), window.seen(".rail"));
            assertEquals(1, window.seen(".detail-view").size());
        }
    }
}
