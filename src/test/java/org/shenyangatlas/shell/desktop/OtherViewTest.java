package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Pointing;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.view.RoamingView;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;
import org.shenyangatlas.view.map.GeoMapView;

/// From the picture to the same place on the map, and back.
class OtherViewTest {

    private final AtlasState state = BareGround.ofAllSites();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site undrawn = Sites.site(state, "institute-of-metal-research");
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1920, 1080);

    @Test
    void theButtonLeadsToTheOtherViewAndBack() {
        window.change(() -> state.selection().select(tower));
        assertEquals(List.of("Show on the map"), button());
        press();
        assertEquals(Large.MAP, state.arrangement().getLarge());
        assertEquals(List.of("Show in the picture"), button());
        press();
        assertEquals(Large.PICTURE, state.arrangement().getLarge());
        assertEquals(List.of("Show on the map"), button());
    }

    @Test
    void theButtonSpeaksTheLanguage() {
        window.change(() -> state.selection().select(tower));
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("在图画中显示"), button());
    }

    @Test
    void theSiteIsInViewAlsoWhereItHadBeenMovedOut() {
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        window.change(() -> state.selection().select(tower));
        window.change(() -> map().move(2, 0));
        assertTrue(!inWindow(window.scene().lookup("#map"), map().point(pointAt(tower)).orElseThrow()), "moved out");
        window.change(() -> state.arrangement().enlarge(Large.PICTURE));
        press();
        assertTrue(inWindow(map(), map().point(pointAt(tower)).orElseThrow()), "led back");
    }

    @Test
    void aSiteOffThePictureSaysSoAndStandsOnTheMap() {
        window.change(() -> state.selection().select(undrawn));
        assertEquals(List.of("Not in the picture"), window.words(".other-view .absence"));
        assertEquals(List.of(), window.seen(".other-view .link"));
        assertTrue(AtlasWindow.is(window.plate("#map", undrawn), "selected"));
    }

    @Test
    void itsRowSaysSoToo() {
        window.change(() -> state.filter().search("metal"));
        Node row = window.seen(".index .site-row").stream().filter(each -> undrawn.equals(((ListCell<?>) each).getItem()))
            .findFirst().orElseThrow();
        assertEquals(undrawn.shortName().in("en") + ", not in the picture", row.getAccessibleText());
        window.change(() -> state.language().speak("zh"));
        assertEquals(undrawn.shortName().in("zh") + "，图画中没有", row.getAccessibleText());
    }

    @Test
    void exchangedViewsLookAtTheSamePartOfTheTown() {
        window.change(() -> picture().zoomIn());
        window.change(() -> picture().move(0.08, 0.05));
        GeoPoint seen = middle();
        window.keys(KeyCode.M);
        Point2D there = map().point(new Pointing.Place(Large.PICTURE, seen, null)).orElseThrow();
        assertTrue(there.distance(centre(map())) < 2, "the middle of the picture lies in the map's, not at " + there);
    }

    @Test
    void exchangedTwiceTheyAreAsTheyWere() {
        window.change(() -> picture().zoomIn());
        window.change(() -> picture().move(0.08, 0.05));
        Viewport before = picture().getViewport();
        window.keys(KeyCode.M);
        Extent map = map().getExtent();
        window.keys(KeyCode.M);
        assertEquals(before, picture().getViewport());
        window.keys(KeyCode.M);
        assertEquals(map.zoom(), map().getExtent().zoom(), 1e-3);
        assertEquals(map.x(), map().getExtent().x(), 1e-7);
        assertEquals(map.y(), map().getExtent().y(), 1e-7);
    }

    @Test
    void whatTheHandHasDoneOnTheMapIsFollowedInThePicture() {
        window.keys(KeyCode.M);
        window.change(() -> map().zoomIn());
        window.change(() -> map().move(0.05, 0.05));
        GeoPoint seen = map().place(centre(map()).getX(), centre(map()).getY()).orElseThrow();
        window.keys(KeyCode.M);
        assertTrue(middle().metresTo(seen) < 100, "the picture looks at " + middle() + ", the map at " + seen);
    }

    @Test
    void whatNobodyHasMovedStaysAtHome() {
        window.keys(KeyCode.M);
        Extent home = map().getExtent();
        window.keys(KeyCode.M, KeyCode.M);
        assertEquals(home, map().getExtent());
    }

    private List<String> button() {
        return window.words(".other-view .link");
    }

    private void press() {
        Node button = window.seen(".other-view .link").getFirst();
        window.change(((Button) button)::fire);
    }

    /// What the middle of the picture shows.
    private GeoPoint middle() {
        Point2D centre = centre(picture());
        return picture().place(centre.getX(), centre.getY()).orElseThrow();
    }

    private static Point2D centre(RoamingView<?, ?> view) {
        var covered = view.clearanceProperty().get();
        return new Point2D((covered.getLeft() + view.getWidth() - covered.getRight()) / 2,
            (covered.getTop() + view.getHeight() - covered.getBottom()) / 2);
    }

    private static Pointing.Place pointAt(Site site) {
        return new Pointing.Place(Large.PICTURE, site.position().point(), site);
    }

    private static boolean inWindow(Node view, Point2D point) {
        return view.getLayoutBounds().contains(point);
    }

    private IllustrationView picture() {
        return (IllustrationView) window.scene().lookup("#picture");
    }

    private GeoMapView map() {
        return (GeoMapView) window.scene().lookup("#map");
    }
}
