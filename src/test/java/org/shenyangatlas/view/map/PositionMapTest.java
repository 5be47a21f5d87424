package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.PositionMap;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PositionMapTest {

    private final AtlasState state = Sites.stillState();
    private final PositionMap[] map = new PositionMap[1];
    private MapStage stage;

    @Start
    void show(Stage window) {
        map[0] = new PositionMap(state);
        stage = new MapStage(window, new Group(map[0]), 300, 200);
    }

    @Test
    void isEmptyWithoutASite(FxRobot robot) {
        assertFalse(dot(robot).isVisible() || circle(robot).isVisible());
    }

    @Test
    void aKnownPlaceHasADotInItsCircle(FxRobot robot) {
        robot.interact(() -> state.selection().select(Sites.site(state, Sites.TOWER)));
        assertTrue(dot(robot).isVisible() && circle(robot).isVisible());
    }

    @Test
    void anEstimateHasACircleThatFitsButNoDot(FxRobot robot) {
        robot.interact(() -> state.selection().select(Sites.site(state, Sites.WORKS)));
        assertFalse(dot(robot).isVisible());
        Circle edge = robot.lookup(".accuracy-circle .edge").queryAs(Circle.class);
        assertTrue(edge.getRadius() > 15 && 2 * edge.getRadius() < map[0].getHeight(), () -> "radius "
            + edge.getRadius());
    }

    @Test
    void isAsLargeAsTheDesignSays() {
        assertEquals(132, map[0].getWidth(), 0.5);
        assertEquals(92, map[0].getHeight(), 0.5);
    }

    @Test
    void saysWhereTheSiteIs(FxRobot robot) {
        robot.interact(() -> state.selection().select(Sites.site(state, Sites.TOWER)));
        assertTrue(map[0].getAccessibleText().contains("40"), map[0]::getAccessibleText);
    }

    @Test
    void followsNight(FxRobot robot) {
        robot.interact(() -> state.selection().select(Sites.site(state, Sites.TOWER)));
        double day = brightness();
        robot.interact(() -> state.appearance().choose(Theme.DARK));
        assertTrue(brightness() < day - 0.3);
    }

    private double brightness() {
        var corner = map[0].localToScene(20, 20);
        return stage.colour(corner.getX(), corner.getY()).getBrightness();
    }

    private static Node dot(FxRobot robot) {
        return robot.lookup(".dot").query();
    }

    private static Node circle(FxRobot robot) {
        return robot.lookup(".accuracy-circle").query();
    }
}
