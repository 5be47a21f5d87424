package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.PictureSight;

/// Whichever site of the shipped catalogue is chosen, it stands where nothing covers its plate or its footing.
@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"1920, 1080", "1280, 800", "800, 560"})
class NothingCoversTheSiteTest {

    private final AtlasState state = BareGround.ofAllSites();
    private final double width;
    private final double height;
    @RegisterExtension
    final AtlasWindow window;

    NothingCoversTheSiteTest(double width, double height) {
        this.width = width;
        this.height = height;
        window = AtlasWindow.ofShell(state, width, height);
    }

    @Test
    void inThePicture() {
        PictureSight sight = new PictureSight(window, "#picture");
        assertAll(state.catalogue().sites().stream().filter(site -> site.vignette() != null).map(site -> () -> {
            window.change(() -> state.selection().select(site));
            assertFree("#picture", site);
            Point2D foot = sight.foot(site);
            List<Rectangle2D> cards = cards();
            assertTrue(new Rectangle2D(0, 0, width, height).contains(foot), () -> site.id() + " stands outside");
            assertTrue(cards.stream().noneMatch(card -> card.contains(foot)), () -> foot + " of " + site.id() + " lies under " + cards);
        }));
    }

    @Test
    void inThePictureWithTheWholePanelOpen() {
        window.change(() -> state.selection().select(state.catalogue().sites().getFirst()));
        window.seen(".peek-view .primary").forEach(window::click);
        inThePicture();
    }

    @Test
    void onTheMap() {
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        assertAll(state.catalogue().sites().stream().map(site -> () -> {
            window.change(() -> state.selection().select(site));
            assertFree("#map", site);
        }));
    }

    private void assertFree(String view, Site site) {
        Rectangle2D plate = AtlasWindow.place(window.plate(view, site));
        List<Rectangle2D> cards = cards();
        assertFalse(cards.isEmpty());
        assertTrue(new Rectangle2D(0, 0, width, height).contains(plate), () -> plate + " of " + site.id() + " leaves the window");
        cards.forEach(card -> assertFalse(card.intersects(plate), () -> plate + " of " + site.id() + " lies under " + card));
    }

    /// What lies on the board.
    private List<Rectangle2D> cards() {
        return Stream.of(".floating", ".index", ".rail", ".bar").flatMap(card -> window.seen(card).stream())
            .map(AtlasWindow::place).toList();
    }
}
