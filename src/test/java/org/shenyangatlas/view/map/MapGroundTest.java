package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.MapView;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.BaseMap;
import org.shenyangatlas.tiles.BaseMapPainter;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.MapStyle;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Gluon's map under the atlas's own camera: what is on screen is what the extent says.
@ExtendWith(ApplicationExtension.class)
class MapGroundTest {

    private static final int SAMPLES = 400;
    /// Tiles lie on whole pixels, so that along edges a pixel may differ.
    private static final double MOST = 0.97;

    private final AtlasState state = Sites.stillState();
    private GeoMapView map;
    private MapStage stage;

    @Start
    void show(Stage window) {
        map = new GeoMapView(state);
        stage = new MapStage(window, map, MapStage.WIDTH, MapStage.HEIGHT);
        // the ground alone, away from what stands on it
        for (String layer : List.of(".pin-layer", ".place-names", ".accuracy-layer", ".map-foot")) {
            map.lookup(layer).setVisible(false);
        }
        map.setFocusTraversable(false);
    }

    @Test
    void theGroundIsWhereTheExtentSays() {
        assertTrueGround(MapStyle.DAY);
    }

    @Test
    void theGroundStaysTrueThroughWheelDragButtonsAndResize(FxRobot robot) {
        robot.moveTo(robot.point(300, 300)).scroll(4, VerticalDirection.UP);
        assertTrueGround(MapStyle.DAY);
        robot.drag(robot.point(500, 200)).dropBy(-35, 80);
        assertTrueGround(MapStyle.DAY);
        robot.scroll(9, VerticalDirection.DOWN);
        robot.interact(() -> stage.resize(900, 640));
        assertTrueGround(MapStyle.DAY);
        robot.interact(() -> map.zoomIn());
        robot.interact(() -> map.showAll());
        assertTrueGround(MapStyle.DAY);
    }

    @Test
    void tilesAndPinsAreNeverApart(FxRobot robot) {
        robot.moveTo(robot.point(700, 200));
        for (int i = 0; i < 12; i++) {
            robot.scroll(1, i % 3 == 0 ? VerticalDirection.DOWN : VerticalDirection.UP);
            MapStage.settle();
            Extent extent = map.getExtent();
            MapView gluon = robot.lookup(node -> node instanceof MapView).queryAs(MapView.class);
            Group tiles = (Group) gluon.getChildrenUnmodifiable().getFirst();
            assertEquals(extent.windowX(0), gluon.getLayoutX() + tiles.getTranslateX(), 0.51);
            assertEquals(extent.windowY(0), gluon.getLayoutY() + tiles.getTranslateY(), 0.51);
        }
    }

    @Test
    void nightRepaintsTheGround(FxRobot robot) {
        MapStage.settle();
        robot.interact(() -> state.appearance().choose(Theme.DARK));
        assertTrueGround(MapStyle.NIGHT);
        robot.interact(() -> state.appearance().choose(Theme.LIGHT));
        assertTrueGround(MapStyle.DAY);
        assertEquals(1, robot.lookup(node -> node instanceof MapView).queryAll().size(),
            "the other palette's map is gone");
    }

    @Test
    void aFickleChoiceOfPaletteEndsWithTheLastOne(FxRobot robot) {
        robot.interact(() -> {
            for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT, Theme.DARK, Theme.LIGHT, Theme.DARK}) {
                state.appearance().choose(theme);
            }
        });
        assertTrueGround(MapStyle.NIGHT);
    }

    @Test
    void whileTilesAreBeingPaintedTheCoarsePictureShowsThrough(FxRobot robot) {
        MapStage.settle();
        double same = MapStage.on(() -> {
            map.zoomIn();
            stage.layOut();
            return share(stage.picture(), map.getExtent(), MapStyle.DAY);
        });
        assertTrue(same > 0.8, () -> "only " + same + " of the ground was there at once");
    }

    private void assertTrueGround(MapStyle style) {
        MapStage.settle();
        double same = share(MapStage.on(this::bareGround), map.getExtent(), style);
        assertTrue(same > MOST, () -> "only " + same + " of the ground is as painted for " + map.getExtent());
    }

    /// The picture without what lies over the ground: how much pins and names hide depends on the zoom.
    private Image bareGround() {
        List<Node> over = map.getChildrenUnmodifiable().stream().skip(1).toList();
        over.forEach(node -> node.setOpacity(0));
        Image picture = stage.picture();
        over.forEach(node -> node.setOpacity(1));
        return picture;
    }

    /// How much of the screen looks like the map painted for its extent.
    private double share(Image screen, Extent extent, MapStyle style) {
        Extent onPixels = extent.draggedBy(Math.round(extent.windowX(0)) - extent.windowX(0),
            Math.round(extent.windowY(0)) - extent.windowY(0));
        BufferedImage expected = new BaseMapPainter(BaseMap.bundled("basemap").join()).paint(onPixels, style, 1);
        Random random = new Random(7);
        int same = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int x = random.nextInt((int) extent.width());
            int y = random.nextInt((int) extent.height());
            Color wanted = Color.rgb(expected.getRGB(x, y) >> 16 & 255, expected.getRGB(x, y) >> 8 & 255,
                expected.getRGB(x, y) & 255);
            Color seen = screen.getPixelReader().getColor(x, y);
            double apart = Math.abs(wanted.getRed() - seen.getRed()) + Math.abs(wanted.getGreen() - seen.getGreen())
                + Math.abs(wanted.getBlue() - seen.getBlue());
            same += apart < 0.05 ? 1 : 0;
        }
        return (double) same / SAMPLES;
    }
}
