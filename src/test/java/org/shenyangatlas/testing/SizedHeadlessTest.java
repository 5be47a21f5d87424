package org.shenyangatlas.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the tests rely on of their own toolkit platform: fails first when a new JavaFX breaks it.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "glass.platform", matches = "SizedHeadless")
class SizedHeadlessTest {

    private final Pane pane = new Pane();
    private Stage stage;

    @Start
    void show(Stage window) {
        stage = window;
        stage.setScene(new Scene(pane));
        stage.setX(100);
        stage.setY(50);
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
    }

    @Test
    void theScreenIsAsLargeAsAskedFor() {
        String size = (int) Screen.getPrimary().getBounds().getWidth() + "x"
            + (int) Screen.getPrimary().getBounds().getHeight();
        assertEquals(System.getProperty("test.screen", "1920x1080"), size);
    }

    @Test
    void theWheelTurnsWhereTheMouseIs(FxRobot robot) {
        double[] at = new double[2];
        robot.interact(() -> pane.setOnScroll((ScrollEvent event) -> {
            at[0] = event.getX();
            at[1] = event.getY();
        }));
        robot.moveTo(robot.point(300, 250)).scroll(1);
        assertEquals(200, at[0]);
        assertEquals(200, at[1]);
    }

    @Test
    void aDragCarriesItsButtonAndModifiers(FxRobot robot) {
        boolean[] seen = new boolean[2];
        robot.interact(() -> pane.setOnMouseDragged((MouseEvent event) -> {
            seen[0] |= event.isPrimaryButtonDown();
            seen[1] |= event.isShiftDown();
        }));
        robot.press(KeyCode.SHIFT).drag(robot.point(300, 250)).dropBy(40, 30).release(KeyCode.SHIFT);
        assertTrue(seen[0] && seen[1]);
    }

    @Test
    void aWindowLargerThanTheScreenIsPainted(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(5000);
            stage.setHeight(3000);
        });
        assertEquals(5000, stage.getWidth());
    }
}
