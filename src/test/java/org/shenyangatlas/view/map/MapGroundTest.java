package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.gluonhq.maps.MapView;
import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.Mercator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Gluon's map under the atlas's own camera: what is on screen is what the extent says.
@ExtendWith(ApplicationExtension.class)
class MapGroundTest {

    private static final Color LAKE = Color.web("#8cc3d6");
    private static final Color LAKE_BY_NIGHT = Color.web("#35698a");
    private static final double LAKE_LATITUDE = 41.8525;
    private static final double LAKE_LONGITUDE = 123.3288;

    private final AtlasState state = Sites.stillState();
    private GeoMapView map;
    private MapStage stage;

    @Start
    void show(Stage window) {
        map = new GeoMapView(state);
        stage = new MapStage(window, map, MapStage.WIDTH, MapStage.HEIGHT);
    }

    @Test
    void aLakeIsWhereTheExtentSays() {
        assertEquals(LAKE, lake());
    }

    @Test
    void theGroundStaysTrueThroughWheelDragKeysAndResize(FxRobot robot) {
        robot.moveTo(robot.point(300, 300)).scroll(4, VerticalDirection.UP);
        assertEquals(LAKE, lake());
        robot.drag(robot.point(500, 200)).dropBy(-35, 80);
        assertEquals(LAKE, lake());
        robot.scroll(3, VerticalDirection.DOWN);
        robot.interact(() -> stage.resize(900, 640));
        assertEquals(LAKE, lake());
        robot.interact(() -> map.zoomIn());
        robot.interact(() -> map.showAll());
        assertEquals(LAKE, lake());
    }

    @Test
    void tilesAndPinsAreNeverApart(FxRobot robot) {
        robot.moveTo(robot.point(700, 200));
        for (int i = 0; i < 12; i++) {
            robot.scroll(1, i % 3 == 0 ? VerticalDirection.DOWN : VerticalDirection.UP);
            Extent extent = map.getExtent();
            MapView gluon = robot.lookup(node -> node instanceof MapView).queryAs(MapView.class);
            Group tiles = (Group) gluon.getChildrenUnmodifiable().getFirst();
            assertEquals(extent.windowX(0), tiles.getTranslateX(), 0.51);
            assertEquals(extent.windowY(0), tiles.getTranslateY(), 0.51);
        }
    }

    @Test
    void nightRepaintsTheGround(FxRobot robot) {
        MapStage.settle();
        robot.interact(() -> state.appearance().choose(Theme.DARK));
        assertEquals(LAKE_BY_NIGHT, lake());
        robot.interact(() -> state.appearance().choose(Theme.LIGHT));
        assertEquals(LAKE, lake());
        assertEquals(1, robot.lookup(node -> node instanceof MapView).queryAll().size(), "the other palette's map is gone");
    }

    @Test
    void aFickleChoiceOfPaletteEndsWithTheLastOne(FxRobot robot) {
        robot.interact(() -> {
            for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT, Theme.DARK, Theme.LIGHT, Theme.DARK}) {
                state.appearance().choose(theme);
            }
        });
        assertEquals(LAKE_BY_NIGHT, lake());
    }

    @Test
    void thereIsNeverABlankWhileTilesAreBeingPainted(FxRobot robot) {
        MapStage.settle();
        Color behind = Color.web("#f0e6cf");
        robot.interact(() -> map.zoomIn());
        Extent extent = map.getExtent();
        Color seen = MapStage.on(() -> stage.now(x(extent), y(extent)));
        assertNotEquals(behind, seen, "the coarse picture shows through");
    }

    private Color lake() {
        MapStage.settle();
        Extent extent = map.getExtent();
        return stage.colour(x(extent), y(extent));
    }

    private static double x(Extent extent) {
        return extent.windowX(Mercator.x(LAKE_LONGITUDE));
    }

    private static double y(Extent extent) {
        return extent.windowY(Mercator.y(LAKE_LATITUDE)) + 16 * extent.scale() / Mercator.size(12);
    }
}
