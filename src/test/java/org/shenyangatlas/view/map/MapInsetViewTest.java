package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapInsetViewTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site works = Sites.site(state, Sites.WORKS);
    private MapInsetView inset;
    private MapStage stage;

    @Start
    void show(Stage window) {
        inset = new MapInsetView(state);
        stage = new MapStage(window, inset, 320, 180);
    }

    @Test
    void everyPictureSiteHasADotInside(FxRobot robot) {
        List<MapDot> dots = dots(robot);
        assertEquals(3, dots.size());
        for (MapDot dot : dots) {
            assertTrue(inset.getLayoutBounds().contains(dot.getBoundsInParent()), () -> dot.site().id());
        }
    }

    @Test
    void clickingADotSelectsAndClickingAgainChangesNothing(FxRobot robot) {
        robot.clickOn(middle(dot(robot, works)));
        assertEquals(works, state.selection().getSelected());
        robot.clickOn(middle(dot(robot, works)));
        assertEquals(works, state.selection().getSelected());
    }

    @Test
    void clickingBesideDoesNothing(FxRobot robot) {
        robot.clickOn(robot.point(10, 10));
        assertNull(state.selection().getSelected());
        robot.interact(() -> state.selection().select(tower));
        robot.clickOn(robot.point(10, 10));
        assertEquals(tower, state.selection().getSelected());
    }

    @Test
    void theSelectedDotIsLargerAndOnTop(FxRobot robot) {
        double small = dot(robot, works).getWidth();
        robot.interact(() -> state.selection().select(works));
        assertTrue(is(dot(robot, works), "selected"));
        assertTrue(dot(robot, works).getWidth() > small);
        assertEquals(dot(robot, works), dot(robot, works).getParent().getChildrenUnmodifiable().getLast());
    }

    @Test
    void pointingAtADotPointsEverywhere(FxRobot robot) {
        robot.moveTo(middle(dot(robot, works)));
        assertEquals(works, state.selection().hoveredProperty().get());
        assertTrue(is(dot(robot, works), "hovered"));
        robot.moveTo(robot.point(10, 10));
        assertNull(state.selection().hoveredProperty().get());
    }

    @Test
    void filteringFadesDots(FxRobot robot) {
        robot.interact(() -> state.filter().search("forum"));
        assertTrue(is(dot(robot, works), "faded") && is(dot(robot, tower), "faded"));
    }

    @Test
    void arrowKeysGoFromSiteToSite(FxRobot robot) {
        robot.interact(() -> inset.requestFocus());
        robot.type(KeyCode.RIGHT);
        assertEquals(tower, state.selection().getSelected());
        robot.type(KeyCode.LEFT);
        assertEquals(works, state.selection().getSelected());
    }

    @Test
    void followsNight(FxRobot robot) {
        Color day = stage.colour(5, 5);
        robot.interact(() -> state.appearance().choose(Theme.DARK));
        Color night = stage.colour(5, 5);
        assertTrue(night.getBrightness() < day.getBrightness() - 0.3);
    }

    private static List<MapDot> dots(FxRobot robot) {
        return robot.lookup(".map-dot").<Node>queryAll().stream().map(MapDot.class::cast).toList();
    }

    private static MapDot dot(FxRobot robot, Site site) {
        return dots(robot).stream().filter(dot -> dot.site().equals(site)).findFirst().orElseThrow();
    }

    private static Bounds middle(MapDot dot) {
        return dot.localToScreen(dot.getBoundsInLocal());
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }
}
