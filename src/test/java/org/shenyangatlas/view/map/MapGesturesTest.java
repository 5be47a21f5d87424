package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapGesturesTest {

    private static final double PIXEL = 1e-6;

    private final AtlasState state = Sites.stillState();
    private final Site forum = Sites.site(state, Sites.FORUM);
    private GeoMapView map;
    private MapStage stage;

    @Start
    void show(Stage window) {
        map = new GeoMapView(state);
        stage = new MapStage(window, map, MapStage.WIDTH, MapStage.HEIGHT);
    }

    @Test
    void theWheelKeepsWhatLiesUnderThePointer(FxRobot robot) {
        Extent before = map.getExtent();
        robot.moveTo(robot.point(250, 500)).scroll(5, VerticalDirection.UP);
        Extent after = map.getExtent();
        assertTrue(after.zoom() > before.zoom() + 1);
        assertEquals(250, after.windowX(before.planeX(250)), PIXEL);
        assertEquals(500, after.windowY(before.planeY(500)), PIXEL);
    }

    @Test
    void theWheelOverAPlateZoomsToo(FxRobot robot) {
        Extent before = map.getExtent();
        robot.moveTo(stage.plate(forum)).scroll(1, VerticalDirection.UP);
        assertTrue(map.getExtent().zoom() > before.zoom());
    }

    @Test
    void aDoubleClickZoomsWhereItIs(FxRobot robot) {
        Extent before = map.getExtent();
        robot.moveTo(robot.point(300, 120)).doubleClickOn();
        Extent after = map.getExtent();
        assertEquals(before.zoom() + 1, after.zoom(), 1e-9);
        assertEquals(300, after.windowX(before.planeX(300)), PIXEL);
    }

    @Test
    void keysZoomPanAndShowAll(FxRobot robot) {
        Extent home = map.getExtent();
        robot.interact(() -> map.requestFocus());
        robot.type(KeyCode.PLUS);
        assertEquals(home.zoom() + 1, map.getExtent().zoom(), 1e-9);
        Extent zoomed = map.getExtent();
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertTrue(map.getExtent().x() > zoomed.x() && map.getExtent().y() > zoomed.y());
        robot.type(KeyCode.MINUS);
        assertEquals(home.zoom(), map.getExtent().zoom(), 1e-9);
        robot.type(KeyCode.HOME);
        assertEquals(home, map.getExtent());
    }

    @Test
    void pinsAreReachedByTabAndChosenBySpace(FxRobot robot) {
        robot.interact(() -> map.requestFocus());
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertEquals(forum, state.selection().hoveredProperty().get());
        robot.type(KeyCode.SPACE);
        assertEquals(forum, state.selection().getSelected());
    }

    @Test
    void theWorldFillsTheWindowHoweverFarOut(FxRobot robot) {
        robot.moveTo(robot.point(900, 50)).scroll(80, VerticalDirection.DOWN);
        assertTrue(map.getExtent().planeX(0) >= -PIXEL && map.getExtent().planeX(MapStage.WIDTH) <= 1 + PIXEL);
        assertTrue(map.getExtent().planeY(0) >= -PIXEL && map.getExtent().planeY(MapStage.HEIGHT) <= 1 + PIXEL);
    }

    @Test
    void theSourceSaysHowCloseOneMayGo(FxRobot robot) {
        robot.moveTo(robot.point(500, 350)).scroll(80, VerticalDirection.UP);
        assertEquals(18, map.getExtent().zoom(), 1e-9);
    }

    @Test
    void aGlideEndsWhereTheJumpDoes(FxRobot robot) throws Exception {
        robot.interact(() -> state.selection().select(forum));
        Extent jumped = map.getExtent();
        robot.interact(() -> {
            map.showAll();
            state.selection().clear();
            state.appearance().reduceMotion(false);
            state.selection().select(forum);
        });
        assertTrue(new Point2D(map.getExtent().x(), map.getExtent().y()).distance(jumped.x(), jumped.y()) > 1e-6,
            "on its way");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
            () -> Math.abs(map.getExtent().x() - jumped.x()) < 1e-9
                && Math.abs(map.getExtent().zoom() - jumped.zoom()) < 1e-9);
    }
}
