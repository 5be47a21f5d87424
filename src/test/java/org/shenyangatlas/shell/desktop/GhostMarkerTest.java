package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.CanvasPoint;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Georeference;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.map.GeoMapView;
import org.shenyangatlas.view.map.MapInsetView;

/// Where the mouse points in the picture, the map shows a marker, and the other way round.
class GhostMarkerTest {

    private static final String ON_THE_SMALL_MAP = ".map-inset-view .ghost-marker";
    private static final String IN_THE_SMALL_PICTURE = ".inset .illustration-view .ghost-marker";
    /// South of the middle, where nothing is drawn.
    private static final CanvasPoint GROUND = new CanvasPoint(1750, 1380);
    /// Also on the small map no dot is near.
    private static final CanvasPoint REMOTE = new CanvasPoint(1300, 1800);

    private final AtlasState state = BareGround.ofAllSites();
    private final Georeference earth = state.georeference().orElseThrow();
    private final Site tower = Sites.site(state, Sites.TOWER);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1920, 1080);

    @Test
    void aPlaceOfThePictureIsMarkedOnTheSmallMap() {
        moveTo(inPicture(GROUND));
        assertNear(onSmallMap(earth.toGlobe(GROUND.x(), GROUND.y())), marker(ON_THE_SMALL_MAP));
    }

    @Test
    void aPlaceOfTheMapIsMarkedInTheSmallPicture() {
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        moveTo(onMap(earth.toGlobe(GROUND.x(), GROUND.y())));
        assertNear(inSmallPicture(GROUND), marker(IN_THE_SMALL_PICTURE));
    }

    @Test
    void aPinIsMarkedExactlyWhereItsSiteLies() {
        moveTo(window.plate("#picture", tower));
        assertNear(onSmallMap(tower.position().point()), marker(ON_THE_SMALL_MAP));
        window.change(() -> {
            state.arrangement().enlarge(Large.MAP);
            state.filter().search("tv tower"); // alone: together with others close by it would be one pin
        });
        moveTo(window.plate("#map", tower));
        assertNear(inSmallPicture(new CanvasPoint(tower.vignette().anchorX(), tower.vignette().anchorY())),
            marker(IN_THE_SMALL_PICTURE));
    }

    @Test
    void theSmallMapPointsIntoThePicture() {
        moveTo(onSmallMap(earth.toGlobe(REMOTE.x(), REMOTE.y())));
        Point2D shown = marker("#picture > .ghost-marker");
        assertTrue(shown.distance(inPicture(REMOTE)) < 20, "a pixel of the small map is many of the picture: " + shown);
    }

    @Test
    void theMarkerFollowsAViewThatMoves() {
        moveTo(inPicture(GROUND));
        Point2D before = marker(ON_THE_SMALL_MAP);
        window.change(() -> picture().move(0.1, 0));
        assertTrue(marker(ON_THE_SMALL_MAP).distance(before) > 1, "what lies under the mouse is another place now");
    }

    @Test
    void noMarkerShowsInTheViewTheMouseIsIn() {
        moveTo(inPicture(GROUND));
        assertEquals(List.of(), window.seen("#picture > .ghost-marker"));
    }

    @Test
    void theMarkerGoesWithTheMouse() {
        moveTo(inPicture(GROUND));
        moveTo(new Point2D(100, 700)); // the list
        assertEquals(List.of(), window.seen(".ghost-marker"));
    }

    @Test
    void aFingerPointsAtNothing() {
        Point2D at = inPicture(GROUND);
        window.change(() -> Event.fireEvent(picture(), new MouseEvent(MouseEvent.MOUSE_MOVED, at.getX(), at.getY(), at.getX(), at.getY(),
            MouseButton.NONE, 0, false, false, false, false, false, false, false, true, false, false, null)));
        assertEquals(List.of(), window.seen(".ghost-marker"));
    }

    @Test
    void theMarkerIsNoTargetOfTheMouse() {
        moveTo(inPicture(GROUND));
        Node marker = window.seen(ON_THE_SMALL_MAP).getFirst();
        assertTrue(marker.isMouseTransparent());
        assertFalse(marker.isFocusTraversable());
        assertEquals(30, AtlasWindow.on(() -> marker.getBoundsInParent().getWidth()), 2, "its own size, about its place");
    }

    @Test
    void nothingIsLaidOutForIt() {
        moveTo(inPicture(GROUND));
        MapInsetView map = window.first(".map-inset-view", MapInsetView.class);
        Node marker = window.seen(ON_THE_SMALL_MAP).getFirst();
        double before = marker.getTranslateX();
        List<Parent> disturbed = AtlasWindow.on(() -> {
            state.pointing().point(new Pointing.Place(Large.PICTURE, earth.toGlobe(REMOTE.x(), REMOTE.y()), null));
            return Stream.iterate((Parent) map, Objects::nonNull, Node::getParent).filter(Parent::isNeedsLayout).toList();
        });
        assertTrue(Math.abs(marker.getTranslateX() - before) > 1, "it has moved from " + before);
        assertEquals(List.of(), disturbed, "these are laid out anew");
    }

    private void moveTo(Point2D place) {
        window.moveTo(place);
        window.rest();
    }

    private void moveTo(Node node) {
        window.moveTo(node);
        window.rest();
    }

    private Point2D marker(String selector) {
        Node marker = window.seen(selector).getFirst();
        return AtlasWindow.on(() -> marker.localToScene(0, 0));
    }

    private Point2D inPicture(CanvasPoint point) {
        return AtlasWindow.on(() -> picture().localToScene(
            picture().getViewport().windowX(point.x()), picture().getViewport().windowY(point.y())));
    }

    private Point2D inSmallPicture(CanvasPoint point) {
        IllustrationView small = window.first(".inset .illustration-view", IllustrationView.class);
        return AtlasWindow.on(() -> small.localToScene(
            small.getViewport().windowX(point.x()), small.getViewport().windowY(point.y())));
    }

    private Point2D onMap(GeoPoint point) {
        GeoMapView map = window.first("#map", GeoMapView.class);
        return AtlasWindow.on(() -> map.localToScene(map.point(new Pointing.Place(Large.PICTURE, point, null)).orElseThrow()));
    }

    private Point2D onSmallMap(GeoPoint point) {
        MapInsetView map = window.first(".map-inset-view", MapInsetView.class);
        return AtlasWindow.on(() -> map.localToScene(map.point(new Pointing.Place(Large.PICTURE, point, null)).orElseThrow()));
    }

    private IllustrationView picture() {
        return window.first("#picture", IllustrationView.class);
    }

    /// The mouse stands on whole pixels.
    private static void assertNear(Point2D expected, Point2D actual) {
        assertTrue(expected.distance(actual) < 1.5, "expected " + expected + ", found " + actual);
    }
}
