package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.testfx.util.WaitForAsyncUtils;

/// Where the map looks: on its way, at home, at its limits, and in a window that changes.
class MapCameraTest {

    private final AtlasState state = Sites.state();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site works = Sites.site(state, Sites.WORKS);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 900, 650, () -> new GeoMapView(state));
    private GeoMapView map;
    private final List<Extent> seen = new ArrayList<>();

    @BeforeEach
    void find() {
        Rest.untilPainted();
        map = window.first(".geo-map-view", GeoMapView.class);
    }

    @Test
    void aGlideTakesTheZoomAlongEvenlyAndEndsAtTheSite() throws Exception {
        window.interact(map::zoomOut);
        untilStill();
        watch();
        window.interact(() -> state.selection().select(tower));
        untilStill();
        double zoom = seen.getFirst().zoom();
        for (Extent now : seen) {
            assertTrue(now.zoom() >= zoom, "it never turns back");
            zoom = now.zoom();
        }
        assertTrue(zoom > seen.getFirst().zoom() + 0.1, "it came nearer");
        PlanePoint place = PlanePoint.of(tower.position().point());
        assertEquals(450, map.getExtent().windowX(place.x()), 0.01);
        assertEquals(325, map.getExtent().windowY(place.y()), 0.01);
    }

    @Test
    void aLongWayIsCutNotFlown() throws Exception {
        window.interact(() -> state.selection().select(tower));
        untilStill();
        window.interact(map::zoomIn);
        untilStill();
        window.interact(map::zoomIn);
        untilStill();
        watch();
        window.interact(() -> state.selection().select(works));
        window.rest();
        assertTrue(seen.size() <= 3, () -> "seen on the way: " + seen);
    }

    @Test
    void whileItZoomsAPhotographStandsInAndAfterwardsIsGone() throws Exception {
        Node photograph = map.lookup(".stretch-view");
        List<Boolean> up = new ArrayList<>();
        photograph.visibleProperty().subscribe((Boolean shown) -> { up.add(shown); });
        window.interact(map::zoomIn);
        untilStill();
        Rest.untilPainted();
        window.rest();
        assertEquals(List.of(false, true, false), up);
    }

    @Test
    void aResizeInTheMiddleOfAGlideDoesNotTurnItBack() throws Exception {
        window.interact(() -> {
            map.zoomIn();
            window.stage().setWidth(700);
        });
        untilStill();
        Extent there = map.getExtent();
        assertEquals(AtlasWindow.on(map::getWidth), there.width(), 1e-9);
        window.interact(map::showAll);
        untilStill();
        assertTrue(there.zoom() > map.getExtent().zoom() + 0.5);
    }

    @Test
    void aPanelThatOpensLeavesTheUsersOwnViewAlone() throws Exception {
        window.interact(() -> map.pan(0.2, 0.1));
        untilStill();
        Extent before = map.getExtent();
        window.change(() -> map.clearanceProperty().set(new Insets(0, 300, 0, 0)));
        untilStill();
        assertEquals(before, map.getExtent());
    }

    @Test
    void homeShowsEverySiteClearOfCardsAndIsFoundAgain() throws Exception {
        Rectangle2D card = new Rectangle2D(0, 450, 300, 200);
        window.change(() -> map.cardsProperty().set(List.of(card)));
        untilStill();
        Extent home = map.getExtent();
        window.interact(() -> map.pan(2, 1));
        untilStill();
        window.interact(map::showAll);
        untilStill();
        assertEquals(home, map.getExtent());
        for (Site site : state.catalogue().sites()) {
            PlanePoint place = PlanePoint.of(site.position().point());
            assertFalse(card.contains(home.windowX(place.x()), home.windowY(place.y())), site::id);
        }
    }

    @Test
    void zoomEndsAtTheLimitsOfTheMap() throws Exception {
        state.appearance().reduceMotion(true);
        for (int i = 0; i < 20; i++) {
            window.interact(map::zoomIn);
        }
        assertEquals(state.catalogue().map().tileSources().getFirst().maxZoom(), map.getExtent().zoom(), 1e-9);
        for (int i = 0; i < 30; i++) {
            window.interact(map::zoomOut);
        }
        Extent world = map.getExtent();
        assertEquals(900, world.scale(), 0.01, "the world fills the window");
        assertTrue(world.planeX(0) >= -1e-9 && world.planeY(0) >= -1e-9 && world.planeX(900) <= 1 + 1e-9 && world.planeY(650) <= 1 + 1e-9);
    }

    private void watch() {
        AtlasWindow.on(() -> map.seen().subscribe((Extent extent) -> { seen.add(extent); }));
    }

    private void untilStill() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            Extent before = AtlasWindow.on(map::getExtent);
            window.rest();
            return before.equals(AtlasWindow.on(map::getExtent));
        });
    }
}
