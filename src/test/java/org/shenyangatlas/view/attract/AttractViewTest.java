package org.shenyangatlas.view.attract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Scenery;

class AttractViewTest {

    private final AtlasState state = Sites.state();
    private final Queue<Scenery.Shot> painted = new ConcurrentLinkedQueue<>();
    private final int[] begun = new int[1];
    private AttractView view;
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1080, 1920, () -> view = new AttractView(state, this::paint, () -> begun[0]++,
        new Random(7)));

    private Image paint(Scenery.Shot shot) {
        painted.add(shot);
        return new WritableImage(shot.width(), shot.height());
    }

    @Test
    void eachSiteComesOnceBeforeAnyComesAgain() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            seen.add(AtlasWindow.on(view::site).id());
            goOn();
        }
        assertEquals(Set.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), seen);
        assertTrue(seen.contains(AtlasWindow.on(view::site).id()), "and then round again");
    }

    @Test
    void aSiteHasItsNumberItsNamesInTwoLanguagesChineseFirstItsCategoryAndItsYear() {
        window.change(() -> view.show(Sites.site(state, Sites.TOWER)));
        assertEquals(List.of("1"), window.words(".site-card .seal"));
        assertEquals(List.of("辽宁广播电视塔"), window.words(".site-card .name"));
        assertEquals(List.of("Liaoning TV Tower"), window.words(".site-card .other-name"));
        assertEquals(List.of("地标 Landmarks", "1989"), window.words(".about .label"));
        assertEquals(List.of("触摸屏幕开始"), window.words("#touch-to-begin .first"));
        assertEquals(List.of("Touch to begin"), window.words("#touch-to-begin .second"));
    }

    @Test
    void itsButtonBegins() {
        window.click("#touch-to-begin");
        assertEquals(1, begun[0]);
    }

    @Test
    void thePictureIsALittleLargerThanTheWindowAndMoves() {
        Rest.untilPainted();
        Scenery.Shot shot = painted.element();
        assertEquals(1145, shot.width());
        assertEquals(1985, shot.height());
        assertTrue(AtlasWindow.on(view::isMoving));
        Backdrop backdrop = (Backdrop) window.seen(".backdrop").getFirst();
        assertEquals(0, Math.abs(AtlasWindow.on(backdrop::movedX) % 1), "by whole pixels without a graphics card");
    }

    @Test
    void withReducedMotionSitesChangeButNothingMoves() {
        window.change(() -> state.appearance().reduceMotion(true));
        Rest.untilPainted();
        assertFalse(AtlasWindow.on(view::isMoving));
        Site before = AtlasWindow.on(view::site);
        goOn();
        assertNotEquals(before, AtlasWindow.on(view::site));
        assertFalse(AtlasWindow.on(view::isMoving));
        assertEquals(1, window.seen(".backdrop").size(), "no cross-fade either");
    }

    @Test
    void whatIsNotSeenStopsAndLetsItsPicturesGo() {
        Rest.untilPainted();
        window.change(() -> view.setVisible(false));
        assertFalse(AtlasWindow.on(view::isPlaying));
        assertFalse(AtlasWindow.on(view::isMoving));
        assertNull(AtlasWindow.on(view::site));
        assertEquals(0, AtlasWindow.on(() -> view.lookupAll(".backdrop").size()).intValue());
        painted.clear();
        window.change(() -> view.setVisible(true));
        Rest.untilPainted();
        assertTrue(AtlasWindow.on(view::isMoving));
        assertFalse(painted.isEmpty());
    }

    @Test
    void theCardStandsElsewhereEachTimeAndAlwaysOnTheScreen() {
        Set<Rectangle2D> places = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            Rectangle2D card = AtlasWindow.place(window.seen(".site-card").getFirst());
            assertTrue(new Rectangle2D(0, 0, 1080, 1920).contains(card), card.toString());
            places.add(new Rectangle2D(card.getMinX(), card.getMaxY(), 1, 1));
            goOn();
        }
        assertTrue(places.size() >= 5, places.toString());
    }

    @Test
    void byNightItIsPaintedByNight() {
        Rest.untilPainted();
        painted.clear();
        window.change(() -> state.appearance().switchNight());
        Rest.untilPainted();
        assertTrue(painted.stream().allMatch(Scenery.Shot::night));
        assertFalse(painted.isEmpty());
    }

    private void goOn() {
        Rest.untilPainted();
        window.change(view::next);
    }
}
