package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.Extent;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GeoMapViewTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site works = Sites.site(state, Sites.WORKS);
    private GeoMapView map;
    private MapStage stage;

    @Start
    void show(Stage window) {
        map = new GeoMapView(state);
        stage = new MapStage(window, map, MapStage.WIDTH, MapStage.HEIGHT);
    }

    @Test
    void beginsWithAllSitesInTheWindow() {
        for (Site site : state.catalogue().sites()) {
            Point2D disc = stage.disc(site);
            assertTrue(disc.getX() > 20 && disc.getX() < 980 && disc.getY() > 20 && disc.getY() < 680,
                () -> site.id() + disc);
        }
    }

    @Test
    void selectingASiteBringsItToTheMiddleOfWhatIsFree(FxRobot robot) {
        robot.interact(() -> {
            map.clearanceProperty().set(new Insets(100, 300, 0, 0));
            state.selection().select(forum);
        });
        assertNear(new Point2D(350, 400), stage.disc(forum), 2);
    }

    @Test
    void aMapMadeWhileASiteIsSelectedBeginsThere(FxRobot robot) {
        robot.interact(() -> {
            state.selection().select(works);
            map = new GeoMapView(state);
            stage = new MapStage((Stage) robot.window(0), map, 800, 600);
        });
        assertNear(new Point2D(400, 300), stage.disc(works), 2);
    }

    @Test
    void clickingAPlateSelectsItsSite(FxRobot robot) {
        robot.clickOn(stage.plate(works));
        assertEquals(works, state.selection().getSelected());
    }

    @Test
    void clickingBareGroundEndsTheChoice(FxRobot robot) {
        robot.interact(() -> state.selection().select(tower));
        robot.clickOn(robot.point(40, 40));
        assertNull(state.selection().getSelected());
    }

    @Test
    void aDragMovesTheGroundAndPressesNoPlate(FxRobot robot) {
        Point2D before = stage.disc(forum);
        robot.drag(stage.plate(forum)).dropBy(90, -60);
        assertNear(before.add(90, -60), stage.disc(forum), 2);
        assertNull(state.selection().getSelected());
    }

    @Test
    void filteringFadesTheOthersToBareDiscs(FxRobot robot) {
        robot.interact(() -> state.filter().toggle(state.catalogue().category("industry").orElseThrow()));
        assertTrue(isFaded(tower) && isFaded(forum));
        assertEquals(ContentDisplay.GRAPHIC_ONLY, stage.plate(tower).getContentDisplay());
        assertFalse(isFaded(works));
        robot.interact(() -> state.filter().clear());
        assertFalse(isFaded(tower));
    }

    @Test
    void switchingTheLanguageRenamesPinsPlacesAndFoot(FxRobot robot) {
        robot.interact(() -> state.selection().select(tower));
        MapStage.settle();
        assertTrue(words(robot).containsAll(List.of("Forum 66", "Hun River")), () -> words(robot).toString());
        robot.interact(() -> state.language().speak("zh"));
        List<String> chinese = words(robot);
        assertTrue(chinese.containsAll(List.of("市府恒隆广场", "浑河")), chinese::toString);
        assertTrue(chinese.stream().noneMatch(word -> word.contains("River") || word.contains("Forum")),
            chinese::toString);
    }

    @Test
    void resizingKeepsTheMiddle(FxRobot robot) {
        robot.interact(() -> map.pan(0.05, 0.1));
        Extent before = map.getExtent();
        for (int i = 0; i < 20; i++) {
            int step = i;
            robot.interact(() -> stage.resize(900 - step * 10, 600 + step * 5));
        }
        assertEquals(before.x(), map.getExtent().x(), 1e-12);
        assertEquals(before.y(), map.getExtent().y(), 1e-12);
        assertEquals(before.zoom(), map.getExtent().zoom());
    }

    @Test
    void scaleAndCreditsAreInSightAndUnderNoCard(FxRobot robot) {
        Rectangle2D card = new Rectangle2D(16, 500, 300, 184);
        robot.interact(() -> map.cardsProperty().set(List.of(card)));
        Node foot = robot.lookup(".map-foot").query();
        Bounds bounds = foot.getBoundsInParent();
        assertTrue(map.getLayoutBounds().contains(bounds), bounds::toString);
        assertFalse(card.intersects(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
        String credit = state.language().now(state.catalogue().map().tileSources().getFirst().attribution());
        assertEquals(credit, robot.lookup(".attribution").queryAs(Label.class).getText());
        Text written = robot.from(robot.lookup(".attribution").<Node>query()).lookup(".text").queryText();
        assertEquals(credit, written.getText(), "nothing is cut off");
    }

    @Test
    void theCircleOfAnEstimateIsTrueToScale(FxRobot robot) {
        robot.interact(() -> state.selection().select(works));
        Circle edge = robot.lookup(".accuracy-circle .edge").<Circle>queryAll().stream()
            .filter(circle -> circle.getParent().isVisible()).findFirst().orElseThrow();
        assertEquals(1800 / map.getExtent().metresPerPixel(), edge.getRadius(), edge.getRadius() * 0.01);
        assertTrue(map.getLayoutBounds().contains(edge.localToScene(edge.getBoundsInLocal())), "all of it is seen");
    }

    @Test
    void namesGiveWayToPlates(FxRobot robot) {
        robot.interact(() -> state.selection().select(tower));
        MapStage.settle();
        for (Node name : robot.lookup(".place-name").match(Node::isVisible).queryAll()) {
            for (Site site : state.catalogue().sites()) {
                Bounds plate = stage.plate(site).getBoundsInParent();
                assertFalse(name.getBoundsInParent().intersects(plate), () -> name + " lies under " + site.id());
            }
        }
    }

    @Test
    void nothingButTheSiteItselfIsUnderThePointOfASelectedSite(FxRobot robot) {
        robot.interact(() -> state.selection().select(forum));
        assertTrue(stage.plate(forum).getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")));
        assertEquals(ContentDisplay.LEFT, stage.plate(forum).getContentDisplay());
    }

    private boolean isFaded(Site site) {
        return stage.plate(site).getPseudoClassStates().contains(PseudoClass.getPseudoClass("faded"));
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(Text.class::isInstance).<Node>queryAll().stream()
            .map(text -> ((Text) text).getText()).toList();
    }

    private static void assertNear(Point2D expected, Point2D actual, double pixels) {
        assertTrue(expected.distance(actual) <= pixels, () -> "expected " + expected + ", found " + actual);
    }
}
